import { isFrequent, isWord } from '../dictionary.js';
import { type CleanRule, type ProposedEdit, replaceMatches } from '../rule.js';

/** "Kenya?s", "don?t": a sign inside a word, where no question ends. */
const APOSTROPHE =
  /[?\ufffd](?<=(?:^|[\s("“?\ufffd])([\p{L}’-]{1,30}).)(?=(s|t|re|ll|ve|d|m)(?![\p{L}\p{N}]))/gu;
/** A sign before a word and behind none. */
const OPENING = /[?\ufffd](?<=(?:^|[\s(—–]).)(?=(\p{L}{1,30}))/gu;
/** A sign behind a stop or before one, or amid a sentence. */
const CLOSING = /\?(?<=[\p{L}\p{N}%].)(?=[.,;:]|[ \t]+\p{Ll})|[?\ufffd](?<=[,.!?…].)(?=\s|$)/gu;
const DASH = /[?\ufffd](?<=[\p{L}\p{N},”] .)(?= \p{Ll})/gu;
/** Such signs of the first two kinds tell that a text has lost its quotation marks. */
const FEWEST = 3;

/** Curly marks of which a tool has left "?" or U+FFFD, where a question mark makes no sense. */
export const lostQuotes: CleanRule = {
  name: 'lost-quotes',
  edits: (text) => {
    if (!text.includes('?') && !text.includes('\ufffd')) return [];
    const sure = [
      ...replaceMatches(text, APOSTROPHE, ([, stem, rest]) =>
        isStem(stem!, rest!) ? '’' : undefined,
      ),
      ...replaceMatches(text, OPENING, ([sign, word]) =>
        sign === '?' || isStem(word!, '') ? '“' : undefined,
      ),
    ];
    if (sure.length < FEWEST) return [];
    const others = [
      ...replaceMatches(text, CLOSING, () => '”'),
      ...replaceMatches(text, DASH, () => '–'),
    ];
    const evidence = `${sure.length} signs where no question ends`;
    return [...sure, ...others]
      .sort((a, b) => a.start - b.start)
      .map((edit): ProposedEdit => ({ ...edit, evidence }));
  },
};

function isStem(stem: string, rest: string): boolean {
  if (rest === 't') return stem.endsWith('n');
  return isWord(stem) || isFrequent(stem);
}
