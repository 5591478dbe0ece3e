import { combine, feature, feature2, feature3 } from '../../../learn/engine/features.js';
import * as A from '../../../learn/forms/token-attributes.js';
import type { FormClues } from './form-clues.js';

/** What the features of a position look at. */
export interface Window {
  /** The tokens `first..end` of the sequence; what lies outside is `NO_FORM`. */
  readonly first: number;
  readonly end: number;
  /** Form of each token, see `FormClues`. */
  readonly index: Int32Array;
  readonly tag: Uint8Array;
  /** Names of the gazetteer and of the lexicon at each token. */
  readonly names: Int32Array;
  readonly phrases: Int32Array;
  /** 0 plain, 1 in capitals, 2 in headline capitals. */
  readonly capitals: number;
}

/** Tags are below this; what is not tagged yet has the last number. */
const TAGS = 64;
const TAG = TAGS - 1;
const NO_TAG = TAGS - 2;

/** Features of more than one token; `hidden` leaves out the form. Returns their number. */
export function windowFeatures(
  window: Window,
  { attributes, lists, alone }: FormClues,
  i: number,
  hidden: boolean,
  out: Int32Array,
): number {
  const { first, end, index } = window;
  const form = index[i]!;
  const a = i > first ? index[i - 1]! : 0;
  const b = i + 1 < end ? index[i + 1]! : 0;
  const [own, before, after] = [A.WIDTH * form, A.WIDTH * a, A.WIDTH * b];
  const shape = combine(attributes[own + A.SHAPE]!, window.capitals);
  const last = attributes[before + A.LOWER]!;
  const next = attributes[after + A.LOWER]!;
  const lastShape = attributes[before + A.SHAPE]!;
  const nextShape = attributes[after + A.SHAPE]!;
  const lastMid = attributes[before + A.CLUSTER_MID]!;
  const nextMid = attributes[after + A.CLUSTER_MID]!;
  let n = 0;
  if (!hidden) {
    out[n++] = feature2(10, last, attributes[own + A.FORM]!);
    out[n++] = feature2(11, attributes[own + A.FORM]!, next);
  }
  out[n++] = feature2(13, lastShape, shape);
  out[n++] = feature2(14, shape, nextShape);
  out[n++] = feature3(15, lastShape, shape, nextShape);
  out[n++] = feature2(22, last, shape);
  out[n++] = feature2(23, shape, next);
  out[n++] = feature3(61, lastMid, shape, nextMid);
  out[n++] = feature2(62, lastMid, attributes[own + A.CLUSTER_MID]!);
  out[n++] = feature2(27, lists[a]!, lists[form]!);
  out[n++] = feature2(28, lists[form]!, lists[b]!);
  out[n++] = feature3(29, lists[a]!, shape, lists[b]!);
  out[n++] = feature3(72, alone[a]!, shape, alone[b]!);
  return nameFeatures(window, i, shape, last, next, out, n);
}

/** Names of the gazetteer and of the lexicon at the token and beside it. */
function nameFeatures(
  { first, end, names, phrases }: Window,
  i: number,
  shape: number,
  last: number,
  next: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
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
  if (i > first && names[i - 1] !== 0) out[n++] = feature2(34, names[i - 1]!, shape);
  if (i + 1 < end && names[i + 1] !== 0) out[n++] = feature2(35, names[i + 1]!, shape);
  return n;
}

/** Number of a row for the tags of the token and of its neighbours and for the capitals. */
export function tagRow({ first, end, tag, capitals }: Window, i: number): number {
  const last = i > first ? tag[i - 1]! & TAG : NO_TAG;
  const next = i + 1 < end ? tag[i + 1]! & TAG : NO_TAG;
  return ((capitals * TAGS + last) * TAGS + (tag[i]! & TAG)) * TAGS + next;
}

/** Features of a row of tags; returns the place behind them. */
export function tagFeatures(row: number, out: Int32Array, from: number): number {
  const next = row % TAGS;
  const own = Math.floor(row / TAGS) % TAGS;
  const last = Math.floor(row / TAGS ** 2) % TAGS;
  const capitals = Math.floor(row / TAGS ** 3);
  const tag = combine(own, capitals);
  let n = from;
  out[n++] = feature(18, tag);
  out[n++] = feature2(19, last, tag);
  out[n++] = feature2(20, tag, next);
  out[n++] = feature3(21, last, tag, next);
  return n;
}
