import { FeatureIndex } from './feature-index.js';
import { type FeatureWeights, LinearModel } from './model.js';
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
  /** Key of the feature whose weight multiplies the base score. */
  readonly baseKey: number;
  readonly epochs?: number;
  readonly seed?: number;
  readonly minCount?: number;
  readonly rate?: number;
  /** Weights nearer to zero than this many quantisation steps are dropped. Default 1. */
  readonly prune?: number;
  readonly stepsPerNat: number;
  readonly onEpoch?: (epoch: number, right: number, current: () => LinearModel) => void;
}

/**
 * Trains a conditional log-linear ranker by AdaGrad: the right candidate against all others. The model
 * has one label; the weight of `baseKey` says how much the base score counts.
 */
export function trainRanker(
  examples: readonly RankingExample[],
  options: RankingOptions,
): LinearModel {
  const {
    task,
    templates,
    baseKey,
    epochs = 8,
    seed = 1,
    minCount = 3,
    rate = 0.05,
    prune = 1,
  } = options;
  const index = new FeatureIndex();
  for (const { features } of examples) for (const keys of features) index.count(keys, keys.length);
  index.keep(minCount);
  const data = examples.map(({ features, base, gold }) => ({
    numbers: features.map((keys) => {
      const out = new Int32Array(keys.length);
      return out.slice(0, index.numbers(keys, keys.length, out, 0));
    }),
    base,
    gold,
  }));
  const weight = new Float32Array(index.size);
  const squares = new Float32Array(index.size).fill(1);
  let factor = 1;
  let factorSquares = 100;
  const model = (): LinearModel => {
    const features: FeatureWeights[] = [];
    const add = (key: number, value: number): void => {
      const w = Math.round(value * options.stepsPerNat);
      if (Math.abs(w) >= prune) features.push({ key, labels: [0], weights: [w] });
    };
    index.each((key, number) => add(key, weight[number]!));
    add(baseKey, factor);
    features.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
    return LinearModel.from({ task, labels: ['score'], templates }, features);
  };
  const order = data.map((_, i) => i);
  const random = createRandom(seed);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    for (const i of order) {
      const { numbers, base, gold } = data[i]!;
      const scores = numbers.map((row, c) => {
        let sum = factor * base[c]!;
        for (const f of row) sum += weight[f]!;
        return sum;
      });
      const most = Math.max(...scores);
      if (scores[gold] === most) right++;
      const shares = scores.map((score) => Math.exp(score - most));
      const total = shares.reduce((a, b) => a + b, 0);
      let pull = 0;
      for (let c = 0; c < numbers.length; c++) {
        const gradient = (c === gold ? 1 : 0) - shares[c]! / total;
        if (Math.abs(gradient) < 1e-3) continue;
        pull += gradient * base[c]!;
        for (const f of numbers[c]!) {
          squares[f]! += gradient * gradient;
          weight[f]! += (rate * gradient) / Math.sqrt(squares[f]!);
        }
      }
      factorSquares += pull * pull;
      factor += (rate * pull) / Math.sqrt(factorSquares);
    }
    options.onEpoch?.(epoch, right / Math.max(1, order.length), model);
  }
  return model();
}
