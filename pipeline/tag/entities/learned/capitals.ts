import { HEADLINE_WORD, INITIAL, LONG, NO_LOWER } from './inner-words.js';

/** Words of a sentence that must be there, and the share of capitals, to call it a headline. */
const FEWEST = 4;
const SHARE = 0.8;

/**
 * How a sentence uses capitals: 0 plainly, 1 it is all in capitals, 2 its words begin with them. `kinds`
 * holds the `innerKind` of each token.
 */
export function capitalsOf(kinds: Uint16Array, first: number, end: number): 0 | 1 | 2 {
  let words = 0;
  let capitals = 0;
  let long = 0;
  let upper = true;
  for (let i = first; i < end; i++) {
    const kind = kinds[i]!;
    if ((kind & NO_LOWER) === 0) upper = false;
    if ((kind & LONG) !== 0) long++;
    if ((kind & HEADLINE_WORD) === 0) continue;
    words++;
    if ((kind & INITIAL) !== 0) capitals++;
  }
  if (upper && long >= 2) return 1;
  return words >= FEWEST && capitals >= words * SHARE ? 2 : 0;
}
