import { isUpperCase } from '../../../learn/token-attributes.js';
import type { Tokens } from '../../../model/tokens.js';

/** Words of a sentence that must be there, and the share of capitals, to call it a headline. */
const FEWEST = 4;
const SHARE = 0.8;

/** How a sentence uses capitals: 0 plainly, 1 it is all in capitals, 2 its words begin with them. */
export function capitalsOf(tokens: Tokens, first: number, end: number): 0 | 1 | 2 {
  if (isUpperCase(tokens, first, end)) return 1;
  let words = 0;
  let capitals = 0;
  for (let i = first; i < end; i++) {
    const form = tokens.vocabulary[tokens.type[i]!]!;
    if (form.length < 4 || !/^\p{L}/u.test(form)) continue;
    words++;
    if (/^\p{Lu}/u.test(form)) capitals++;
  }
  return words >= FEWEST && capitals >= words * SHARE ? 2 : 0;
}
