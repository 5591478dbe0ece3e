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
    const sorted = [...features].sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
    for (const { key, labels, weights } of sorted) {
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
    const { buckets, rows, shift, filter, filterMask } = this.table;
    for (let i = 0; i < count; i++) {
      const key = features[i]!;
      if (((filter[(key & filterMask) >>> 5]! >>> key) & 1) === 0) continue;
      const low = (key << 16) >> 16;
      const bucket = key >>> shift;
      const bound = buckets[bucket + 1]!;
      let place = buckets[bucket]!;
      while (place < bound && rows[place] !== low) place += 2 + rows[place + 1]!;
      if (place >= bound) continue;
      const end = place + 2 + rows[place + 1]!;
      for (let j = place + 2; j < end; j++) {
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
    return place < 0 ? -1 : this.table.rows[place + 2]! & 255;
  }

  /** The labels in the row of `key`, in order; none when the model lacks the feature. */
  labelsOf(key: number): number[] {
    const { rows } = this.table;
    const place = this.table.find(key);
    if (place < 0) return [];
    return Array.from(rows.subarray(place + 2, place + 2 + rows[place + 1]!), (e) => e & 255);
  }

  /** All features with their weights, by unsigned key. */
  features(): FeatureWeights[] {
    const out: FeatureWeights[] = [];
    this.table.each((key, rows, from, end) => {
      out.push({ key, ...weightsOf(rows.subarray(from, end)) });
    });
    return out;
  }

  /** Calls `visit` for every feature, whose packed entries (see `ModelTable`) are `rows[from..end]`, by unsigned key. */
  each(visit: (key: number, rows: Int16Array, from: number, end: number) => void): void {
    this.table.each(visit);
  }
}

/** Labels and weights of packed entries; entries in a row with one label are one weight. */
function weightsOf(entries: Int16Array): { labels: number[]; weights: number[] } {
  const labels: number[] = [];
  const weights: number[] = [];
  for (const entry of entries) {
    const label = entry & 255;
    if (labels[labels.length - 1] === label) weights[weights.length - 1]! += entry >> 8;
    else {
      labels.push(label);
      weights.push(entry >> 8);
    }
  }
  return { labels, weights };
}
