import { combine, feature, feature2, feature3 } from '../../../learn/features.js';
import * as A from '../../../learn/token-attributes.js';
import type { FormClues } from './form-clues.js';

/** What the features of a position look at. */
export interface Window {
  /** The tokens `first..end` of the sequence; what lies outside is `NO_FORM`. */
  readonly first: number;
  readonly end: number;
  /** Form of each token, see `FormClues`. */
  readonly index: Int32Array;
  readonly tag: Uint8Array;
  readonly opens: Uint8Array;
  /** Names of the gazetteer and of the lexicon at each token. */
  readonly names: Int32Array;
  readonly phrases: Int32Array;
  /** 0 plain, 1 in capitals, 2 in headline capitals. */
  readonly capitals: number;
}

const NO_TAG = 254;

/** Features of more than one token; `hidden` leaves out the form. Returns their number. */
export function windowFeatures(
  window: Window,
  { attributes, lists, alone }: FormClues,
  i: number,
  hidden: boolean,
  out: Int32Array,
): number {
  const { first, end, index, tag, names, phrases } = window;
  const plain = window.capitals << 8;
  const formAt = (k: number): number => (k < first || k >= end ? 0 : index[k]!);
  const tagAt = (k: number): number => (k < first || k >= end ? NO_TAG : tag[k]! | plain);
  const nameAt = (k: number): number => (k < first || k >= end ? -1 : names[k]!);
  const [a2, a, o, b, b2] = [formAt(i - 2), formAt(i - 1), index[i]!, formAt(i + 1), formAt(i + 2)];
  const get = (form: number, which: number): number => attributes[A.WIDTH * form + which]!;
  const shape = combine(get(o, A.SHAPE), window.capitals);
  const last = get(a, A.LOWER);
  const next = get(b, A.LOWER);
  const lastShape = get(a, A.SHAPE);
  const nextShape = get(b, A.SHAPE);
  const own = tagAt(i);
  let n = 0;
  out[n++] = feature(1, window.capitals);
  if (!hidden) {
    out[n++] = feature2(10, last, get(o, A.FORM));
    out[n++] = feature2(11, get(o, A.FORM), next);
  }
  out[n++] = feature2(5, shape, window.opens[i]!);
  out[n++] = feature2(12, last, next);
  out[n++] = feature2(13, lastShape, shape);
  out[n++] = feature2(14, shape, nextShape);
  out[n++] = feature3(15, lastShape, shape, nextShape);
  out[n++] = feature3(16, get(a2, A.SHAPE), lastShape, shape);
  out[n++] = feature3(17, shape, nextShape, get(b2, A.SHAPE));
  out[n++] = feature(18, own);
  out[n++] = feature2(19, tagAt(i - 1), own);
  out[n++] = feature2(20, own, tagAt(i + 1));
  out[n++] = feature3(21, tagAt(i - 1), own, tagAt(i + 1));
  out[n++] = feature2(22, last, shape);
  out[n++] = feature2(23, shape, next);
  out[n++] = feature2(24, get(a, A.SUFFIX3), shape);
  out[n++] = feature2(25, get(b, A.SUFFIX3), shape);
  out[n++] = feature3(36, get(a2, A.LOWER), last, shape);
  out[n++] = feature3(37, shape, next, get(b2, A.LOWER));
  const lastMid = get(a, A.CLUSTER_MID);
  const mid = get(o, A.CLUSTER_MID);
  const nextMid = get(b, A.CLUSTER_MID);
  out[n++] = feature2(57, get(a2, A.CLUSTER_MID), shape);
  out[n++] = feature2(58, get(b2, A.CLUSTER_MID), shape);
  out[n++] = feature3(59, lastMid, mid, nextMid);
  out[n++] = feature3(61, lastMid, shape, nextMid);
  out[n++] = feature2(62, lastMid, mid);
  out[n++] = feature2(63, mid, nextMid);
  out[n++] = feature2(27, lists[a]!, lists[o]!);
  out[n++] = feature2(28, lists[o]!, lists[b]!);
  out[n++] = feature3(29, lists[a]!, shape, lists[b]!);
  out[n++] = feature2(67, alone[a]!, alone[o]!);
  out[n++] = feature2(68, alone[o]!, alone[b]!);
  out[n++] = feature2(70, alone[o]!, last);
  out[n++] = feature2(71, alone[o]!, next);
  out[n++] = feature3(72, alone[a]!, shape, alone[b]!);
  if (names[i] !== 0) {
    out[n++] = feature(30, names[i]!);
    out[n++] = feature2(31, names[i]!, last);
    out[n++] = feature2(32, names[i]!, next);
    out[n++] = feature2(33, names[i]!, shape);
  }
  if (phrases[i] !== 0) {
    out[n++] = feature(66, phrases[i]!);
    out[n++] = feature2(69, phrases[i]!, last);
  }
  out[n++] = feature2(34, nameAt(i - 1), shape);
  out[n++] = feature2(35, nameAt(i + 1), shape);
  return n;
}

/** Features that look at the label before, and its number. */
export function labelFeatures(
  window: Window,
  { attributes, lists, alone }: FormClues,
  i: number,
  hidden: boolean,
  last: number,
  lastButOne: number,
  out: Int32Array,
): number {
  const form = window.index[i]!;
  const before = i > window.first ? window.index[i - 1]! : 0;
  const shape = combine(attributes[A.WIDTH * form + A.SHAPE]!, window.capitals);
  out[0] = feature2(40, last, lastButOne);
  out[1] = feature2(41, last, hidden ? 0 : attributes[A.WIDTH * form + A.FORM]!);
  out[2] = feature2(42, last, shape);
  out[3] = feature3(43, last, attributes[A.WIDTH * before + A.LOWER]!, shape);
  out[4] = feature2(44, last, lists[form]!);
  out[5] = feature2(45, last, window.names[i]!);
  out[6] = feature2(46, last, alone[form]!);
  out[7] = feature3(47, last, attributes[A.WIDTH * form + A.CLUSTER_MID]!, window.capitals);
  return 8;
}
