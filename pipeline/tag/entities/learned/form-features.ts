import { combine, feature, feature2 } from '../../../learn/engine/features.js';
import * as A from '../../../learn/forms/token-attributes.js';
import type { FormClues } from './form-clues.js';

/** Which token of the window a row of features describes. */
export const LAST = 0;
export const NEXT = 1;
export const LAST_BUT_ONE = 2;
export const NEXT_BUT_ONE = 3;
/** The token itself; add how the sentence uses capitals (0 to 2) and 4 where it opens a sentence. */
export const OWN = 4;
/** Rows of one form. */
export const ROWS = OWN + 8;
/** The token itself with its form hidden, for training: no row. */
export const HIDDEN = 16;

/** Features that depend on one form and its place in the window; returns the place behind them. */
export function formFeatures(
  clues: FormClues,
  form: number,
  place: number,
  out: Int32Array,
  n: number,
): number {
  if (place >= OWN) return ownFeatures(clues, form, place - OWN, out, n);
  const { attributes, lists, alone } = clues;
  const row = A.WIDTH * form;
  let m = n;
  out[m++] = feature2(6, place, attributes[row + A.LOWER]!);
  out[m++] = feature2(80, place, attributes[row + A.CLUSTER_MID]!);
  out[m++] = feature2(81, place, attributes[row + A.SHAPE]!);
  if (place === LAST || place === NEXT) {
    out[m++] = feature2(82, place, attributes[row + A.SUFFIX3]!);
    out[m++] = feature2(83, place, lists[form]!);
    out[m++] = feature2(84, place, alone[form]!);
    out[m++] = feature2(7, place, attributes[row + A.CLUSTER]!);
    out[m++] = feature2(8, place, attributes[row + A.CLUSTER_SECOND]!);
  }
  return m;
}

/**
 * Of the token itself; a hidden form keeps what it shares with others. `how` has the capitals of the
 * sentence (2 bits), whether the token opens it (4) and whether its form is hidden.
 */
function ownFeatures(
  { attributes, lists, alone }: FormClues,
  form: number,
  how: number,
  out: Int32Array,
  n: number,
): number {
  const row = A.WIDTH * form;
  const hidden = how >= HIDDEN;
  const capitals = how & 3;
  const shape = combine(attributes[row + A.SHAPE]!, capitals);
  let m = n;
  out[m++] = feature(1, capitals);
  out[m++] = feature2(5, shape, (how >> 2) & 1);
  if (!hidden) {
    out[m++] = feature(2, attributes[row + A.FORM]!);
    out[m++] = feature(3, attributes[row + A.LOWER]!);
    out[m++] = feature2(50, attributes[row + A.CLUSTER]!, shape);
    out[m++] = feature2(51, attributes[row + A.CLUSTER_SECOND]!, shape);
  }
  for (let k = A.SUFFIX1; k <= A.PREFIX3; k++) {
    if (!hidden || k < A.SUFFIX4) out[m++] = feature2(4, k, attributes[row + k]!);
  }
  out[m++] = feature2(52, attributes[row + A.CLUSTER_MID]!, shape);
  out[m++] = feature2(26, lists[form]!, capitals);
  out[m++] = feature2(64, alone[form]!, shape);
  for (let left = alone[form]! & 0xffff; left !== 0; left &= left - 1) {
    out[m++] = feature(65, left & -left);
  }
  return m;
}
