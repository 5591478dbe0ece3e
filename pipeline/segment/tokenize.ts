import { CLASS, DIGIT, LETTER, SPACE } from './characters.js';
import { addMark } from './marks.js';
import type { TokenBuilder } from './token-builder.js';
import { addWord } from './words.js';

/**
 * Adds the tokens of `text.slice(from, to)` to `out`, as in the Penn Treebank and the UD English EWT:
 * clitics are split off, hyphenated words are split but for affixes, abbreviations keep their stop.
 * One pass, each unit of text looked at a bounded number of times.
 */
export function tokenize(out: TokenBuilder, from: number, to: number): void {
  const { text } = out;
  let at = from;
  while (at < to) {
    const kind = CLASS[text.charCodeAt(at)]!;
    if (kind === SPACE) at++;
    else if (kind === LETTER || kind === DIGIT) at = addWord(out, at, to);
    else at = addMark(out, at, to);
  }
}
