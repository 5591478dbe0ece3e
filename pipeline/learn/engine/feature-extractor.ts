import { feature } from './features.js';

/**
 * Describes tokens by features. `Input` is whatever the task needs (tokens with their clues). The
 * positions are token indices of the input, not of the sequence.
 */
export interface FeatureExtractor<Input> {
  /** Name and version of the templates; change it with every change of the features. */
  readonly templates: string;
  /** Upper bound of the number of features of one position, those of its rows included. */
  readonly capacity: number;
  /** Called once before the sequence `first..end` of `input` is described. */
  begin(input: Input, first: number, end: number): void;
  /** Writes the features of token `position` to `out` and returns their number. */
  extract(position: number, out: Int32Array): number;
  /**
   * Optional: groups of features that many positions share, see `RowFeatures`, each with numbers and a
   * generation of its own; `extract` leaves them out.
   */
  readonly rows?: readonly RowFeatures[];
  /**
   * Optional: features that look at the labels before `position` (-1 before the sequence), apart from
   * the plain label pair, which the tagger adds itself.
   */
  extractHistory?(position: number, last: number, lastButOne: number, out: Int32Array): number;
}

/**
 * Features that depend on little, above all on one form: all that are looked up for "this word is
 * `the`", or for "the next word is `the`". An extractor that numbers such groups ("rows") has them
 * scored once; wherever the row holds again, the tagger adds the sum. With a fixed model the scores are
 * the same as if `extract` had written the features itself, and training sees no difference.
 *
 * ```ts
 * // Two rows for a form: 2 * type for the token itself, 2 * type + 1 for the token after it.
 * readonly rows: readonly RowFeatures[] = [{
 *   generation: 0,                                       // one more with every new document
 *   perPosition: 2,
 *   at: (i, out) => { out[0] = 2 * type[i]; out[1] = 2 * type[i + 1] + 1; return 2; },
 *   extract: (row, out, n) => { out[n++] = feature(1 + (row & 1), hash[row >> 1]); return n; },
 * }];
 * ```
 */
export interface RowFeatures {
  /** Rows keep their meaning while this number stays the same, also from one input to the next. */
  readonly generation: number;
  /** Upper bound of the number of rows of one position. */
  readonly perPosition: number;
  /** Writes the numbers of the rows of a position, small integers from 0; returns how many. */
  at(position: number, out: Int32Array): number;
  /** Writes the features of a row to `out` from place `n` on and returns the place behind them. */
  extract(row: number, out: Int32Array, n: number): number;
}

/** Reserved template of the label pair; numbers of a task's own templates stay below it. */
export const TRANSITION = 0x7ffff;

/** Room for the numbers of the rows that any one group has at a position. */
export function rowBuffer<Input>({ rows = [] }: FeatureExtractor<Input>): Int32Array {
  return new Int32Array(Math.max(0, ...rows.map(({ perPosition }) => perPosition)));
}

/**
 * Writes all features of a position that do not look at labels; returns their number. `rows` is a buffer
 * of `rowBuffer`.
 */
export function positionFeatures<Input>(
  extractor: FeatureExtractor<Input>,
  position: number,
  rows: Int32Array,
  out: Int32Array,
): number {
  return rowFeatures(extractor, position, rows, out, extractor.extract(position, out));
}

/** Writes the features of all rows of a position to `out` from place `from` on; returns the place behind. */
export function rowFeatures<Input>(
  extractor: FeatureExtractor<Input>,
  position: number,
  rows: Int32Array,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  for (const group of extractor.rows ?? []) {
    const count = group.at(position, rows);
    for (let r = 0; r < count; r++) n = group.extract(rows[r]!, out, n);
  }
  return n;
}

/** Writes the label pair and the extractor's own history features; returns their number. */
export function historyFeatures<Input>(
  extractor: FeatureExtractor<Input>,
  position: number,
  last: number,
  lastButOne: number,
  out: Int32Array,
): number {
  const own = extractor.extractHistory?.(position, last, lastButOne, out) ?? 0;
  out[own] = feature(TRANSITION, last);
  return own + 1;
}
