import type { LinearModel } from '../engine/model.js';
import { KINDS, LEFT, RIGHT, SHIFT } from './parser-state.js';

/** Bits of the place in the table: 2^19 entries of 4 bytes fit into a second-level cache. */
const PLACE_BITS = 19;
/** An entry: check bits of the key, then two weights of this many bits. */
const WEIGHT_BITS = 10;
const CHECK = (1 << 12) - 1;
const MOST = (1 << (WEIGHT_BITS - 1)) - 1;

/**
 * The weights of the three kinds of parser actions, laid out for speed: one load and no branch for a
 * feature. Only differences to SHIFT matter, so an entry is two weights behind 12 bits of the key; the
 * upper bits of the key are its place. A feature whose place and the one beside it are taken by
 * heavier ones is dropped, and one in 4,096 unknown features that meets an entry is taken for it. Twice
 * the places gave 0.1 points more right heads on the EWT dev split and took longer.
 */
export class KindTable {
  private readonly entries = new Int32Array(1 << PLACE_BITS);

  constructor(model: LinearModel) {
    const weights = new Int32Array(KINDS);
    model.each((key, rows, from, end) => {
      weights.fill(0);
      for (let at = from; at < end; at++) {
        const kind = rows[at]! & 255;
        // Relations and the dictionary are features of their own.
        if (kind >= KINDS) return;
        weights[kind]! += rows[at]! >> 8;
      }
      this.put(key, weights[LEFT]! - weights[SHIFT]!, weights[RIGHT]! - weights[SHIFT]!);
    });
  }

  /** Adds to `scores[LEFT]` and `scores[RIGHT]` by how much the features prefer them to `SHIFT`. */
  addScores(features: Int32Array, count: number, scores: Float64Array): void {
    const { entries } = this;
    let left = 0;
    let right = 0;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      const place = key >>> (32 - PLACE_BITS);
      const one = entries[place]!;
      const other = entries[place ^ 1]!;
      const check = key & CHECK;
      // All bits set where the check is right, else none.
      const isOne = (((one >>> 20) ^ check) - 1) >> 31;
      const isOther = (((other >>> 20) ^ check) - 1) >> 31;
      const found = (one & isOne) | (other & isOther);
      left += (found << 12) >> 22;
      right += (found << 22) >> 22;
    }
    scores[LEFT]! += left;
    scores[RIGHT]! += right;
  }

  private put(key: number, left: number, right: number): void {
    const entry =
      ((key & CHECK) << 20) | ((clip(left) & 0x3ff) << WEIGHT_BITS) | (clip(right) & 0x3ff);
    const place = key >>> (32 - PLACE_BITS);
    let at = place;
    if (weight(this.entries[place ^ 1]!) < weight(this.entries[place]!)) at = place ^ 1;
    if (weight(this.entries[at]!) < weight(entry)) this.entries[at] = entry;
  }
}

function clip(value: number): number {
  return Math.max(-MOST, Math.min(MOST, value));
}

function weight(entry: number): number {
  return Math.abs((entry << 12) >> 22) + Math.abs((entry << 22) >> 22);
}
