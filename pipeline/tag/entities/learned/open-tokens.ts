import type { Tokens } from '../../../model/tokens.js';
import { AFTER, BEFORE, CAPITAL, HYPHEN, INNER, NUMBER } from './inner-words.js';

/** How many small words may stand between two capitals of a name. */
const REACH = 4;

/**
 * Marks with 1 the tokens that can be part of a name: those with a capital, small words between or
 * beside them ("of", "province"), and what a hyphen ties to them ("Eun-woo"). The rest is `O` for
 * certain, which spares most of the work. `kinds` holds the `innerKind` of each token.
 */
export function openTokens(tokens: Tokens, kinds: Uint8Array): Uint8Array {
  const { count } = tokens;
  const open = new Uint8Array(count);
  let last = -REACH - 2;
  for (let i = 0; i < count; i++) {
    if ((kinds[i]! & CAPITAL) === 0) continue;
    open[i] = 1;
    if (i - last <= REACH + 1) openBetween(open, kinds, last, i);
    last = i;
  }
  openTied(tokens, open, kinds);
  openBeside(open, kinds);
  return open;
}

function openBetween(open: Uint8Array, kinds: Uint8Array, from: number, to: number): void {
  for (let k = from + 1; k < to; k++) if ((kinds[k]! & (INNER | NUMBER)) === 0) return;
  open.fill(1, from + 1, to);
}

/** "Eun-woo", "COVID-19", "al-Sham", "anti-French": what touches an open token across a hyphen. */
function openTied({ start, end, count }: Tokens, open: Uint8Array, kinds: Uint8Array): void {
  for (let i = 1; i + 1 < count; i++) {
    if ((kinds[i]! & HYPHEN) === 0 || start[i] !== end[i - 1] || end[i] !== start[i + 1]) continue;
    if (open[i - 1] === 1) open.fill(1, i, i + 2);
    else if (open[i + 1] === 1 && (kinds[i - 1]! & BEFORE) !== 0) open.fill(1, i - 1, i + 1);
  }
}

/** "northern Angola", "de Klerk"; "Anhui province", "Group 5". */
function openBeside(open: Uint8Array, kinds: Uint8Array): void {
  for (let i = open.length - 2; i >= 0; i--) {
    if (open[i + 1] === 1 && (kinds[i]! & (BEFORE | NUMBER)) !== 0) open[i] = 1;
  }
  for (let i = 1; i < open.length; i++) {
    if (open[i - 1] === 1 && (kinds[i]! & (AFTER | NUMBER)) !== 0) open[i] = 1;
  }
}
