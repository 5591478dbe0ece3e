import type { Tokens } from '../model/tokens.js';
import { wordClusters } from './clusters.js';
import { combine, hashRange, hashString } from './features.js';
import { normaliseForm, shapeOf } from './form.js';

/** Attribute hashes of one form; a row of `TokenAttributes.table`. */
export const FORM = 0;
export const LOWER = 1;
export const SHAPE = 2;
export const SUFFIX1 = 3;
export const SUFFIX2 = 4;
export const SUFFIX3 = 5;
export const SUFFIX4 = 6;
export const PREFIX1 = 7;
export const PREFIX2 = 8;
export const PREFIX3 = 9;
/** Clusters of the lower-cased form, 0 for none; see `clusters.ts`. */
export const CLUSTER = 10;
export const CLUSTER_MID = 11;
export const CLUSTER_COARSE = 12;
export const CLUSTER_SECOND = 13;
export const WIDTH = 14;

/**
 * Attributes of every distinct form of a text, hashed once: `table[WIDTH * type + ATTRIBUTE]`. Forms
 * are normalised first (typographic quotes and dashes, digits in the affixes), so that news text meets
 * what was learned from plain text.
 */
export function tokenAttributes(vocabulary: readonly string[]): Int32Array {
  const table = new Int32Array(vocabulary.length * WIDTH);
  for (let type = 0; type < vocabulary.length; type++) {
    describe(vocabulary[type]!, table, type * WIDTH);
  }
  return table;
}

function describe(raw: string, table: Int32Array, row: number): void {
  const form = normaliseForm(raw);
  const lower = form.toLowerCase();
  const n = lower.length;
  table[row + FORM] = hashString(form);
  table[row + LOWER] = hashString(lower);
  table[row + SHAPE] = hashString(shapeOf(form));
  wordClusters().lookUp(table[row + LOWER]!, table, row + CLUSTER);
  for (let length = 1; length <= 4; length++) {
    table[row + SUFFIX1 + length - 1] = hashRange(lower, Math.max(0, n - length), n);
  }
  for (let length = 1; length <= 3; length++) {
    table[row + PREFIX1 + length - 1] = combine(length, hashRange(lower, 0, Math.min(n, length)));
  }
}

/**
 * Whether the tokens `first..end` are set in capitals (a headline, a dateline): then capitals say
 * nothing about names. At least two words of more than one letter, and no lower-case letter.
 */
export function isUpperCase(tokens: Tokens, first: number, end: number): boolean {
  let words = 0;
  for (let i = first; i < end; i++) {
    const form = tokens.vocabulary[tokens.type[i]!]!;
    if (form !== form.toUpperCase()) return false;
    if (form.length > 1 && form !== form.toLowerCase()) words++;
  }
  return words >= 2;
}
