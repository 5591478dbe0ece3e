import { readBlock, writeBlock } from './model-file.js';
import type { Scorer } from './scorer.js';

/** What a model file says of itself. */
export interface ModelHeader {
  /** Task that it was trained for (`pos`, `entities`, …). */
  readonly task: string;
  /** Names of the labels; weights refer to them by index. At most 256. */
  readonly labels: readonly string[];
  /** Version of the feature templates: weights fit only the extractor they were trained with. */
  readonly templates: string;
}

/** Integer weights of one feature: labels with their weights, in units of the quantisation step. */
export interface FeatureWeights {
  readonly key: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}

/**
 * A linear model in its compact form. Feature keys sit in an open-addressing table with linear
 * probing, interleaved with the place of their row; a row is its length followed by entries that pack
 * a weight (upper 24 bits) and a label (lower 8), so that scoring reads memory in two places only.
 */
export class LinearModel implements Scorer {
  private constructor(
    readonly header: ModelHeader,
    private readonly slots: Int32Array,
    private readonly rows: Int32Array,
    private readonly mask: number,
  ) {}

  /** Builds the table from features with distinct, non-zero keys. */
  static from(header: ModelHeader, features: readonly FeatureWeights[]): LinearModel {
    let capacity = 16;
    while (capacity < features.length * 2) capacity *= 2;
    const slots = new Int32Array(capacity * 2);
    const mask = capacity - 1;
    const rows = new Int32Array(features.reduce((n, f) => n + 1 + f.labels.length, 1));
    let place = 1;
    for (const { key, labels, weights } of features) {
      let slot = key & mask;
      while (slots[2 * slot] !== 0) slot = (slot + 1) & mask;
      slots[2 * slot] = key;
      slots[2 * slot + 1] = place;
      rows[place++] = labels.length;
      for (let j = 0; j < labels.length; j++) rows[place++] = (weights[j]! << 8) | labels[j]!;
    }
    return new LinearModel(header, slots, rows, mask);
  }

  /** Reads what `toBytes` wrote. Throws an `Error` when the bytes are no model or an older format. */
  static fromBytes(bytes: Uint8Array): LinearModel {
    const { header, features } = readBlock(bytes);
    return LinearModel.from(header, features);
  }

  toBytes(): Uint8Array {
    return writeBlock(this.header, this.features());
  }

  addScores(features: Int32Array, count: number, scores: Float64Array): void {
    const { slots, rows, mask } = this;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      let slot = key & mask;
      let found = slots[2 * slot]!;
      while (found !== key && found !== 0) {
        slot = (slot + 1) & mask;
        found = slots[2 * slot]!;
      }
      if (found === 0) continue;
      const place = slots[2 * slot + 1]!;
      const end = place + rows[place]!;
      for (let j = place + 1; j <= end; j++) {
        const entry = rows[j]!;
        scores[entry & 255]! += entry >> 8;
      }
    }
  }

  /**
   * The first label in the row of `key`, -1 when the model lacks the feature. Lets a model hold a
   * dictionary beside its weights (one label per key).
   */
  firstLabel(key: number): number {
    const { slots, mask } = this;
    let slot = key & mask;
    while (slots[2 * slot] !== 0) {
      if (slots[2 * slot] === key) return this.rows[slots[2 * slot + 1]! + 1]! & 255;
      slot = (slot + 1) & mask;
    }
    return -1;
  }

  /** All features with their weights, by unsigned key. */
  features(): FeatureWeights[] {
    const out: FeatureWeights[] = [];
    for (let slot = 0; slot <= this.mask; slot++) {
      const key = this.slots[2 * slot]!;
      if (key === 0) continue;
      const place = this.slots[2 * slot + 1]!;
      const row = Array.from(this.rows.subarray(place + 1, place + 1 + this.rows[place]!));
      out.push({ key, labels: row.map((e) => e & 255), weights: row.map((e) => e >> 8) });
    }
    return out.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
  }
}
