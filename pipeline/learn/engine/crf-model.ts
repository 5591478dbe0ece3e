import type { ModelHeader } from './model-types.js';

/** Quantisation steps of a weight of one nat: scores of hashed models are log odds times this. */
export const STEPS_PER_NAT = 32;

const MAGIC = 'vouch-hashed-1\n';

/**
 * A linear model whose features share a table: the upper bits of a feature's key are its row, whatever
 * other features fall into the same one ("feature hashing", Weinberger et al. 2009). It learns with the
 * same collisions, so nothing needs to be checked when it is asked, and a look-up is one access to a
 * table that stays in the second-level cache. A row has a weight of one byte for each label but the
 * first, whose weight is 0 by definition; a ranker has only one.
 */
export class HashedModel {
  private readonly shift: number;

  /**
   * `rows` has `width` weights for each of `2 ** bits` rows; `extras` are further numbers that the task
   * keeps beside them (label pairs, factors), from -32768 to 32767.
   */
  constructor(
    readonly header: ModelHeader,
    readonly bits: number,
    readonly width: number,
    private readonly rows: Int8Array,
    readonly extras: Int16Array,
  ) {
    if (rows.length !== width * 2 ** bits) throw new Error('a model of the wrong size');
    this.shift = 32 - bits;
  }

  /** Several models with one weight in a row as one, the extras of all behind one another. */
  static joined(header: ModelHeader, models: readonly HashedModel[]): HashedModel {
    const { bits } = models[0]!;
    const width = models.length;
    const rows = new Int8Array(width * 2 ** bits);
    for (let r = 0; r < rows.length; r++) rows[r] = models[r % width]!.rows[Math.floor(r / width)]!;
    const extras = Int16Array.from(models.flatMap((model) => [...model.extras]));
    return new HashedModel(header, bits, width, rows, extras);
  }

  /** Sum of the first weights in the rows of the first `count` features. */
  score(features: Int32Array, count: number): number {
    const { rows, shift, width } = this;
    let sum = 0;
    for (let i = 0; i < count; i++) sum += rows[(features[i]! >>> shift) * width]!;
    return sum;
  }

  /** Adds to `scores[at + l]` the weights of label `l`, from 1, of the first `count` features. */
  addScores(features: Int32Array, count: number, scores: Float64Array, at: number): void {
    if (this.width === 2) this.addTwo(features, count, scores, at);
    else if (this.width === 4) this.addFour(features, count, scores, at);
    else this.addAny(features, count, scores, at);
  }

  private addTwo(features: Int32Array, count: number, scores: Float64Array, at: number): void {
    const { rows, shift } = this;
    let a = 0;
    let b = 0;
    for (let i = 0; i < count; i++) {
      const row = (features[i]! >>> shift) << 1;
      a += rows[row]!;
      b += rows[row + 1]!;
    }
    scores[at + 1]! += a;
    scores[at + 2]! += b;
  }

  private addFour(features: Int32Array, count: number, scores: Float64Array, at: number): void {
    const { rows, shift } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let i = 0; i < count; i++) {
      const row = (features[i]! >>> shift) << 2;
      a += rows[row]!;
      b += rows[row + 1]!;
      c += rows[row + 2]!;
      d += rows[row + 3]!;
    }
    scores[at + 1]! += a;
    scores[at + 2]! += b;
    scores[at + 3]! += c;
    scores[at + 4]! += d;
  }

  private addAny(features: Int32Array, count: number, scores: Float64Array, at: number): void {
    const { rows, shift, width } = this;
    for (let i = 0; i < count; i++) {
      const row = (features[i]! >>> shift) * width;
      for (let l = 0; l < width; l++) scores[at + l + 1]! += rows[row + l]!;
    }
  }

  /** Magic line, length of the header (uint32), header as JSON, extras (int16), rows; little-endian. */
  toBytes(): Uint8Array {
    const { header, bits, width, rows, extras } = this;
    const head = Buffer.from(JSON.stringify({ ...header, bits, width, extras: extras.length }));
    const start = MAGIC.length + 4 + head.length;
    const out = Buffer.alloc(start + 2 * extras.length + rows.length);
    out.write(MAGIC);
    out.writeUInt32LE(head.length, MAGIC.length);
    head.copy(out, MAGIC.length + 4);
    for (let i = 0; i < extras.length; i++) out.writeInt16LE(extras[i]!, start + 2 * i);
    out.set(new Uint8Array(rows.buffer, rows.byteOffset, rows.length), start + 2 * extras.length);
    return out;
  }

  /** Reads what `toBytes` wrote. Throws an `Error` when the bytes are something else or cut off. */
  static fromBytes(bytes: Uint8Array): HashedModel {
    const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    if (data.length < MAGIC.length + 4 || data.toString('latin1', 0, MAGIC.length) !== MAGIC) {
      throw new Error('not a hashed model of this version');
    }
    const start = MAGIC.length + 4 + data.readUInt32LE(MAGIC.length);
    const head = JSON.parse(data.toString('utf8', MAGIC.length + 4, start));
    const { bits, width, extras: count, ...header } = head;
    const rowsAt = start + 2 * count;
    const extras = Int16Array.from({ length: count }, (_, i) => data.readInt16LE(start + 2 * i));
    return new HashedModel(header, bits, width, new Int8Array(data.subarray(rowsAt)), extras);
  }
}

/** Weights in nats as they are kept: the nearest step that one byte can hold. */
export function quantised(weights: Float32Array): Int8Array {
  return Int8Array.from(weights, (w) =>
    Math.max(-127, Math.min(127, Math.round(w * STEPS_PER_NAT))),
  );
}

/** Numbers as extras, in steps of which `steps` make one. */
export function quantisedExtras(values: ArrayLike<number>, steps: number): Int16Array {
  return Int16Array.from(values, (v) => Math.max(-32767, Math.min(32767, Math.round(v * steps))));
}
