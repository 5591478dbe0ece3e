import type { Tokens } from '../../../model/tokens.js';
import { AFTER, BEFORE, CAPITAL, FUNCTION, HYPHEN, INNER, NUMBER, TIED } from './inner-words.js';

/** How many small words may stand between two capitals of a name. */
const REACH = 4;

/**
 * Marks with 1 the tokens that can be part of a name: those with a capital, small words between or
 * beside them ("of", "province"), and what a hyphen ties to them ("Eun-woo"). What holds nothing but
 * function words, months and numbers ("In July 2018") is none. The rest is `O` for certain, which spares
 * most of the work. `kinds` holds the `innerKind` of each token.
 */
export function openTokens(tokens: Tokens, kinds: Uint16Array): Uint8Array {
  const { count, sentenceFirst } = tokens;
  const open = new Uint8Array(count);
  for (let s = 0; s + 1 < sentenceFirst.length; s++) {
    const first = sentenceFirst[s]!;
    const end = sentenceFirst[s + 1]!;
    openCapitals(open, kinds, first, end);
    openTied(tokens, open, kinds, first, end);
    openBeside(open, kinds, first, end);
    closeWeak(open, kinds, first, end);
  }
  return open;
}

function openCapitals(open: Uint8Array, kinds: Uint16Array, first: number, end: number): void {
  let last = -REACH - 2;
  for (let i = first; i < end; i++) {
    if ((kinds[i]! & CAPITAL) === 0) continue;
    open[i] = 1;
    if (i - last <= REACH + 1) openBetween(open, kinds, last, i);
    last = i;
  }
}

function openBetween(open: Uint8Array, kinds: Uint16Array, from: number, to: number): void {
  for (let k = from + 1; k < to; k++) if ((kinds[k]! & (INNER | NUMBER)) === 0) return;
  open.fill(1, from + 1, to);
}

/** "Eun-woo", "COVID-19", "al-Sham", "anti-French": what touches an open token across a hyphen. */
function openTied(
  { start, end }: Tokens,
  open: Uint8Array,
  kinds: Uint16Array,
  from: number,
  to: number,
): void {
  for (let i = from + 1; i + 1 < to; i++) {
    if ((kinds[i]! & HYPHEN) === 0 || start[i] !== end[i - 1] || end[i] !== start[i + 1]) continue;
    if (open[i - 1] === 1) open.fill(1, i, i + 2);
    else if (open[i + 1] === 1 && (kinds[i - 1]! & TIED) !== 0) open.fill(1, i - 1, i + 1);
  }
}

/** "northern Angola", "de Klerk"; "Anhui province", "Group 5". */
function openBeside(open: Uint8Array, kinds: Uint16Array, first: number, end: number): void {
  for (let i = end - 2; i >= first; i--) {
    if (open[i + 1] === 1 && (kinds[i]! & (BEFORE | NUMBER)) !== 0) open[i] = 1;
  }
  for (let i = first + 1; i < end; i++) {
    if (open[i - 1] === 1 && (kinds[i]! & (AFTER | NUMBER)) !== 0) open[i] = 1;
  }
}

/** Closes runs of open tokens none of which is a capitalised word that can name something. */
function closeWeak(open: Uint8Array, kinds: Uint16Array, first: number, end: number): void {
  for (let i = first; i < end; i++) {
    if (open[i] === 0) continue;
    const from = i;
    let strong = false;
    for (; i < end && open[i] === 1; i++) strong ||= (kinds[i]! & (CAPITAL | FUNCTION)) === CAPITAL;
    if (!strong) open.fill(0, from, i);
  }
}
