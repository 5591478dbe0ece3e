import { isFrequent, isWord } from '../dictionary.js';
import { type CleanRule, type ProposedEdit, replaceMatches } from '../rule.js';

const LIGATURES = ['fi', 'fl', 'ff', 'ffi', 'ffl'] as const;
/** Letters around one sign that stands for a lost character, or for a glyph of a font of its own. */
const SIGN = /(?<![\p{L}\p{N}])(\p{L}{0,20})[\ufffd\uf000-\uf0ff](\p{L}{0,20})(?![\p{L}\p{N}])/gu;
const UPPER = /^\p{Lu}/u;
const HAS_SIGN = /[\ufffd\uf000-\uf0ff]/;
/** A word and what may be its rest: "signi cant", "of ce". */
const PARTED = /(?<![\p{L}\p{N}'’-])(\p{L}\p{Ll}{0,19}) (\p{Ll}{1,20})(?![\p{L}\p{N}'’-])/gu;
/** A text of this length without a single "fi" has lost them: one comes in 700 characters of news. */
const SHORTEST = 600;
/** Words that only a ligature makes whole, which say that the document has lost them. */
const ENOUGH = 3;

/**
 * Ligatures that a PDF tool lost: "the of�ce", "signi cant". A sign in a word is replaced by the one
 * ligature that makes a word of the dictionary; where nothing is left but a gap, several words have to be
 * such, in a text without any "fi".
 */
export const lostLigatures: CleanRule = {
  name: 'lost-ligatures',
  edits: (text) => {
    if (HAS_SIGN.test(text)) {
      const edits = replaceMatches(
        text,
        SIGN,
        ([, left, right]) => restored(left!, right!),
        'the only word that it makes',
      );
      if (edits.length > 0) return edits;
    }
    if (text.length < SHORTEST || text.includes('fi')) return [];
    const edits = gaps(text);
    return edits.length >= ENOUGH ? edits : [];
  },
};

/** The word, or the frequent name, with its ligature; undefined when none or several are as good. */
function restored(left: string, right: string): string | undefined {
  if (left.length + right.length < 1) return undefined;
  const forms = LIGATURES.map((ligature) => left + ligature + right);
  const words = forms.filter(isWord);
  if (words.length === 1) return words[0];
  const isName = words.length === 0 && UPPER.test(left);
  const frequent = (isName ? forms : words).filter(isFrequent);
  return frequent.length === 1 ? frequent[0] : undefined;
}

function gaps(text: string): ProposedEdit[] {
  const edits: ProposedEdit[] = [];
  /** Where the last word that got its first letters back begins. */
  let opened = -1;
  PARTED.lastIndex = 0;
  for (let match = PARTED.exec(text); match !== null; match = PARTED.exec(text)) {
    const [whole, left, right] = match as unknown as [string, string, string];
    const start = match.index;
    const second = start + left.length + 1;
    const isWhole = isWord(left) || start === opened;
    const joined = isWhole && isWord(right) ? undefined : restored(left, right);
    if (joined !== undefined) {
      // "energy e orts": what looked like a word of its own was the half of one.
      if (start === opened) edits.pop();
      edits.push({ start, end: start + whole.length, after: joined, evidence: REASON });
      continue;
    }
    PARTED.lastIndex = second;
    // "the rst": the word before is whole, the ligature began this one.
    if (!isWhole || isWord(right) || isFrequent(right)) continue;
    const word = restored('', right);
    if (word === undefined) continue;
    edits.push({ start: second, end: second + right.length, after: word, evidence: REASON });
    opened = second;
  }
  return edits;
}

const REASON = 'no "fi" in the text, and no word without it';
