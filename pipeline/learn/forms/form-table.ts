import { combine, hashRange, hashString } from '../engine/features.js';
import { wordClusters } from './clusters.js';
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

/** Forms that the process keeps from one document to the next. */
const LIMIT = 1 << 15;

const numbers = new Map<string, number>();
const byVocabulary = new WeakMap<readonly string[], NumberedForms>();
let generation = 0;
let attributes = new Int32Array(4096 * WIDTH);

/** The forms of a document under the numbers that they have in this process. */
export interface NumberedForms {
  /** Numbers keep their meaning while this stays the same. */
  readonly generation: number;
  /** Number of a form, from 0, by its place in the vocabulary. */
  readonly number: Int32Array;
}

/**
 * Numbers the forms of a document, the same form with the same number in document after document, so
 * that what depends on the form alone is worked out once. When too many have come together the count
 * starts again: the numbers are keys of caches and must not show in any result.
 */
export function numberForms(vocabulary: readonly string[]): NumberedForms {
  const known = byVocabulary.get(vocabulary);
  if (known !== undefined && known.generation === generation) return known;
  if (numbers.size > LIMIT) {
    numbers.clear();
    generation++;
  }
  const number = new Int32Array(vocabulary.length);
  for (let t = 0; t < vocabulary.length; t++) number[t] = numberOf(vocabulary[t]!);
  const numbered = { generation, number };
  byVocabulary.set(vocabulary, numbered);
  return numbered;
}

/** Attributes of all numbered forms, `[WIDTH * number + ATTRIBUTE]`; valid until forms are added. */
export function formAttributes(): Int32Array {
  return attributes;
}

function numberOf(form: string): number {
  const known = numbers.get(form);
  if (known !== undefined) return known;
  const number = numbers.size;
  numbers.set(form, number);
  if ((number + 1) * WIDTH > attributes.length) {
    const grown = new Int32Array(attributes.length * 2);
    grown.set(attributes);
    attributes = grown;
  }
  describe(form, attributes, number * WIDTH);
  return number;
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
