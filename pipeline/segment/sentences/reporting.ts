import { readList } from '../../model/resources.js';
import { CLASS, LETTER, UPPER } from '../characters.js';
import type { TokenBuilder } from '../token-builder.js';

/** Verbs that report speech, lower-case forms. */
const VERBS: ReadonlySet<string> = new Set(readList('segment/data/reporting.txt'));

/** They would be in lower case inside a sentence: '"Why?" she asked.' */
const PRONOUNS: ReadonlySet<string> = new Set(['He', 'She', 'They', 'It', 'We', 'You', 'I']);

/** A name is not longer than this before its verb: "Prime Minister Ann Lee asked". */
const LONGEST_NAME = 5;

/**
 * Whether the tokens from `first` on report the quotation before them: '"Why?" Ann Lee asked.' They are
 * capitalised words and then a reporting verb. After a full stop (`loose` false) the clause has to end
 * there, since 'He paused. "No." Ann said the vote was off.' is two sentences.
 */
export function reportsSpeech(
  out: TokenBuilder,
  first: number,
  end: number,
  loose: boolean,
): boolean {
  const { text } = out;
  if (PRONOUNS.has(text.slice(out.start[first]!, out.end[first]!))) return false;
  for (let i = first; i < end && i <= first + LONGEST_NAME; i++) {
    const code = text.charCodeAt(out.start[i]!);
    if (UPPER[code] === 1) continue;
    if (CLASS[code] !== LETTER) {
      if (code === 45 || code === 0x2019 || code === 39) continue;
      return false;
    }
    if (i === first || !VERBS.has(text.slice(out.start[i]!, out.end[i]!))) return false;
    return loose || i + 1 >= end || '.;'.includes(text[out.start[i + 1]!]!);
  }
  return false;
}
