import { readModel, writeModel } from './model-file.js';
import { ModelTable } from './model-table.js';
import type { FeatureWeights, ModelHeader } from './model-types.js';
import type { Scorer } from './scorer.js';

export type { FeatureWeights, ModelHeader } from './model-types.js';

/** A trained linear model in its compact form: integer weights by feature and label. */
export class LinearModel implements Scorer {
  readonly fixed = true;

  private constructor(
    readonly header: ModelHeader,
    private readonly table: ModelTable,
  ) {}

  /** Builds the table from features with distinct, non-zero keys. */
  static from(header: ModelHeader, features: readonly FeatureWeights[]): LinearModel {
    const entries = features.reduce((n, { labels }) => n + labels.length, 0);
    const table = new ModelTable(features.length, entries);
    for (const { key, labels, weights } of features) {
      table.begin(key);
      for (let j = 0; j < labels.length; j++) table.entry(labels[j]!, weights[j]!);
    }
    return new LinearModel(header, table.finish());
  }

  /** Reads what `toBytes` wrote. Throws an `Error` when the bytes are no model or an older format. */
  static fromBytes(bytes: Uint8Array): LinearModel {
    const { header, table } = readModel(bytes);
    return new LinearModel(header, table);
  }

  toBytes(): Uint8Array {
    return writeModel(this.header, this.features());
  }

  addScores(features: Int32Array, count: number, scores: Float64Array): void {
    const { slots, rows, mask, shift, filter, filterMask } = this.table;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      if (((filter[(key & filterMask) >>> 5]! >>> key) & 1) === 0) continue;
      let slot = key >>> shift;
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
    const place = this.table.find(key);
    return place === 0 ? -1 : this.table.rows[place + 1]! & 255;
  }

  /** All features with their weights, by unsigned key. */
  features(): FeatureWeights[] {
    const { slots, rows } = this.table;
    const out: FeatureWeights[] = [];
    for (let at = 0; at < slots.length; at += 2) {
      const key = slots[at]!;
      if (key === 0) continue;
      const place = slots[at + 1]!;
      const row = Array.from(rows.subarray(place + 1, place + 1 + rows[place]!));
      out.push({ key, labels: row.map((e) => e & 255), weights: row.map((e) => e >> 8) });
    }
    return out.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
  }
}
