import { HashedModel, quantised, quantisedExtras } from './crf-model.js';
import { createRandom, shuffle } from './random.js';

/** Candidates of which one is right: their features, and a score that they bring along (in nats). */
export interface RankingExample {
  readonly features: readonly Int32Array[];
  readonly base: readonly number[];
  readonly gold: number;
}

export interface RankingOptions {
  readonly task: string;
  readonly templates: string;
  /** The features share `2 ** bits` weights. */
  readonly bits: number;
  readonly epochs?: number;
  readonly seed?: number;
  readonly rate?: number;
  /** Called after each pass with the share of examples whose right candidate was first before. */
  readonly onEpoch?: (epoch: number, right: number) => void;
}

/**
 * Trains a conditional log-linear ranker by AdaGrad: the right candidate against all others. The only
 * extra of the model says how much the base score counts, times `STEPS_PER_ONE`.
 */
export function trainRanker(
  examples: readonly RankingExample[],
  options: RankingOptions,
): HashedModel {
  const { task, templates, bits, epochs = 8, seed = 1 } = options;
  const order = [...examples];
  const random = createRandom(seed);
  const ranker = new Ranker(bits, options.rate ?? 0.05);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    for (const example of order) right += ranker.learn(example) ? 1 : 0;
    options.onEpoch?.(epoch, right / Math.max(1, order.length));
  }
  const header = { task, labels: ['score'], templates };
  const factor = quantisedExtras([ranker.factor], STEPS_PER_ONE);
  return new HashedModel(header, bits, 1, quantised(ranker.weight), factor);
}

/** What the weight of the base score is multiplied with to be kept as an integer. */
export const STEPS_PER_ONE = 1024;

const LEAST_GRADIENT = 1e-3;

class Ranker {
  readonly weight: Float32Array;
  /** How much the base scores count. */
  factor = 1;
  private factorSquares = 100;
  private readonly squares: Float32Array;
  private readonly shift: number;
  private shares = new Float64Array(16);

  constructor(
    bits: number,
    private readonly rate: number,
  ) {
    this.shift = 32 - bits;
    this.weight = new Float32Array(2 ** bits);
    this.squares = new Float32Array(2 ** bits).fill(1);
  }

  /** One step on one example; returns whether the right candidate had the best score before. */
  learn({ features, base, gold }: RankingExample): boolean {
    const first = this.weigh(features, base) === gold;
    let pull = 0;
    for (let c = 0; c < features.length; c++) {
      const gradient = (c === gold ? 1 : 0) - this.shares[c]!;
      if (Math.abs(gradient) < LEAST_GRADIENT) continue;
      pull += gradient * base[c]!;
      for (const key of features[c]!) {
        const row = key >>> this.shift;
        this.squares[row]! += gradient * gradient;
        this.weight[row]! += (this.rate * gradient) / Math.sqrt(this.squares[row]!);
      }
    }
    this.factorSquares += pull * pull;
    this.factor += (this.rate * pull) / Math.sqrt(this.factorSquares);
    return first;
  }

  /** Fills `shares` with the probability of each candidate; returns the likeliest. */
  private weigh(features: readonly Int32Array[], base: readonly number[]): number {
    if (this.shares.length < features.length) this.shares = new Float64Array(features.length * 2);
    const { shares, weight, shift } = this;
    let best = 0;
    for (let c = 0; c < features.length; c++) {
      let sum = this.factor * base[c]!;
      for (const key of features[c]!) sum += weight[key >>> shift]!;
      shares[c] = sum;
      if (sum > shares[best]!) best = c;
    }
    const most = shares[best]!;
    let total = 0;
    for (let c = 0; c < features.length; c++) {
      shares[c] = Math.exp(shares[c]! - most);
      total += shares[c]!;
    }
    for (let c = 0; c < features.length; c++) shares[c]! /= total;
    return best;
  }
}
