import { copied } from './copied.js';
import { type FeatureWeights, LinearModel, type ModelHeader } from './model.js';
import type { Scorer } from './scorer.js';

/** How trained weights become a compact model. */
export interface QuantiseOptions {
  /** Entries whose averaged weight is below this many quantisation steps are dropped. Default 1. */
  readonly prune?: number;
  /** Quantisation steps in the mean absolute weight. Default 8. */
  readonly stepsPerMean?: number;
  /** Features that were changed less often than this are dropped. Default 1. */
  readonly minUpdates?: number;
}

/**
 * Weights of an averaged perceptron while they are trained (Collins 2002). Only features that were
 * ever part of a mistake take memory: a feature owns a chain of (label, weight) entries. The average
 * is kept lazily, with the time of the last change beside each entry.
 */
export class TrainingWeights implements Scorer {
  readonly fixed = false;
  private slots = new Int32Array(1 << 17);
  private heads = new Int32Array(1 << 17);
  private updates = new Int32Array(1 << 17);
  private size = 0;
  private label = new Uint8Array(1 << 16);
  private next = new Int32Array(1 << 16);
  private weight = new Float64Array(1 << 16);
  private total = new Float64Array(1 << 16);
  private stamp = new Int32Array(1 << 16);
  private entries = 1;
  private time = 0;

  /** Ends one training example: averages count time in these. */
  tick(): void {
    this.time++;
  }

  addScores(features: Int32Array, count: number, scores: Float64Array): void {
    for (let i = 0; i < count; i++) {
      const slot = this.find(features[i]!);
      if (this.slots[slot] === 0) continue;
      for (let e = this.heads[slot]!; e !== 0; e = this.next[e]!) {
        scores[this.label[e]!]! += this.weight[e]!;
      }
    }
  }

  /** Adds `delta` to the weight for `label` of each of the first `count` features. */
  update(features: Int32Array, count: number, label: number, delta: number): void {
    for (let i = 0; i < count; i++) {
      const entry = this.entryOf(features[i]!, label);
      this.total[entry]! += (this.time - this.stamp[entry]!) * this.weight[entry]!;
      this.stamp[entry] = this.time;
      this.weight[entry]! += delta;
    }
  }

  /** The averaged, pruned and quantised weights; training can go on afterwards. */
  toModel(header: ModelHeader, options: QuantiseOptions = {}): LinearModel {
    const { prune = 1, stepsPerMean = 8, minUpdates = 1 } = options;
    const step = this.meanAverage() / stepsPerMean || 1;
    const features: FeatureWeights[] = [];
    for (let slot = 0; slot < this.slots.length; slot++) {
      if (this.slots[slot] === 0 || this.updates[slot]! < minUpdates) continue;
      const labels: number[] = [];
      const weights: number[] = [];
      for (let e = this.heads[slot]!; e !== 0; e = this.next[e]!) {
        const value = Math.round(this.average(e) / step);
        if (value === 0 || Math.abs(value) < prune) continue;
        labels.push(this.label[e]!);
        weights.push(Math.max(-32767, Math.min(32767, value)));
      }
      if (labels.length > 0) features.push({ key: this.slots[slot]!, labels, weights });
    }
    features.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
    return LinearModel.from(header, features);
  }

  private average(e: number): number {
    const total = this.total[e]! + (this.time - this.stamp[e]!) * this.weight[e]!;
    return this.time === 0 ? this.weight[e]! : total / this.time;
  }

  private meanAverage(): number {
    let sum = 0;
    for (let e = 1; e < this.entries; e++) sum += Math.abs(this.average(e));
    return this.entries > 1 ? sum / (this.entries - 1) : 0;
  }

  private find(key: number): number {
    const mask = this.slots.length - 1;
    let slot = key & mask;
    while (this.slots[slot] !== 0 && this.slots[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private entryOf(key: number, label: number): number {
    let slot = this.find(key);
    if (this.slots[slot] === 0) {
      if (++this.size * 2 > this.slots.length) {
        this.growSlots();
        slot = this.find(key);
      }
      this.slots[slot] = key;
    }
    this.updates[slot]!++;
    for (let e = this.heads[slot]!; e !== 0; e = this.next[e]!)
      if (this.label[e] === label) return e;
    if (this.entries === this.label.length) this.growEntries();
    const entry = this.entries++;
    this.label[entry] = label;
    this.next[entry] = this.heads[slot]!;
    this.stamp[entry] = this.time;
    this.heads[slot] = entry;
    return entry;
  }

  private growSlots(): void {
    const { slots, heads, updates } = this;
    this.slots = new Int32Array(slots.length * 2);
    this.heads = new Int32Array(slots.length * 2);
    this.updates = new Int32Array(slots.length * 2);
    for (let i = 0; i < slots.length; i++) {
      if (slots[i] === 0) continue;
      const slot = this.find(slots[i]!);
      this.slots[slot] = slots[i]!;
      this.heads[slot] = heads[i]!;
      this.updates[slot] = updates[i]!;
    }
  }

  private growEntries(): void {
    const length = this.label.length * 2;
    this.label = copied(this.label, new Uint8Array(length));
    this.next = copied(this.next, new Int32Array(length));
    this.weight = copied(this.weight, new Float64Array(length));
    this.total = copied(this.total, new Float64Array(length));
    this.stamp = copied(this.stamp, new Int32Array(length));
  }
}
