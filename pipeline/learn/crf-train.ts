import { type CrfExample, describeSequences } from './crf-data.js';
import { Lattice } from './crf-lattice.js';
import { type FeatureExtractor, TRANSITION } from './feature-extractor.js';
import { FeatureIndex } from './feature-index.js';
import { feature } from './features.js';
import { type FeatureWeights, LinearModel } from './model.js';
import { createRandom, shuffle } from './random.js';
import type { TaggerOptions } from './sequence-tagger.js';
import type { TrainingSequence } from './train.js';

/** Quantisation steps of a weight of one nat: scores of these models are log odds times this. */
export const STEPS_PER_NAT = 64;

export interface CrfOptions<Input> extends Pick<TaggerOptions, 'allowed' | 'certain'> {
  readonly task: string;
  readonly labels: readonly string[];
  readonly extractor: FeatureExtractor<Input>;
  /** Passes over the data. Default 6. */
  readonly epochs?: number;
  /** Of the order of examples; the same seed and data give the same bytes. Default 1. */
  readonly seed?: number;
  /** Features seen at fewer positions than this are left out. Default 3. */
  readonly minCount?: number;
  /** First step of AdaGrad; small steps and few passes are what keeps weights from overfitting. */
  readonly rate?: number;
  /** Weights nearer to zero than this many quantisation steps are dropped. Default 1. */
  readonly prune?: number;
  /** Called after each pass with the mean log likelihood of a sequence before its update. */
  readonly onEpoch?: (epoch: number, likelihood: number) => void;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad
 * (Duchi, Hazan and Singer 2011) on the log likelihood. History features of the extractor are not used.
 */
export function trainCrf<Input>(
  sequences: readonly TrainingSequence<Input>[],
  options: CrfOptions<Input>,
): LinearModel {
  const { epochs = 6, seed = 1, onEpoch } = options;
  const random = createRandom(seed);
  const trainer = new Trainer(options, sequences);
  const order = [...trainer.examples];
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let sum = 0;
    for (const example of order) sum += trainer.learn(example);
    onEpoch?.(epoch, sum / Math.max(1, order.length));
  }
  return trainer.model();
}

const LEAST_GRADIENT = 1e-3;

class Trainer<Input> {
  readonly examples: readonly CrfExample[];
  private readonly index = new FeatureIndex();
  private readonly n: number;
  private readonly lattice: Lattice;
  private readonly weight: Float32Array;
  private readonly squares: Float32Array;
  private readonly pairSquares: Float64Array;
  private readonly rate: number;

  constructor(
    private readonly options: CrfOptions<Input>,
    sequences: readonly TrainingSequence<Input>[],
  ) {
    this.n = options.labels.length;
    this.rate = options.rate ?? 0.03;
    this.examples = describeSequences(sequences, this.index, options);
    this.weight = new Float32Array(this.index.size * this.n);
    this.squares = new Float32Array(this.index.size * this.n).fill(1);
    this.lattice = new Lattice(this.n);
    const { pair } = this.lattice;
    this.pairSquares = new Float64Array(pair.length).fill(1);
    for (let p = 0; p < pair.length; p++) {
      const from = Math.floor(p / this.n) - 1;
      if (options.allowed?.(from, p % this.n) === false) pair[p] = Number.NEGATIVE_INFINITY;
    }
  }

  /** One step on one example; returns its log likelihood before. */
  learn(example: CrfExample): number {
    const { n, lattice } = this;
    const { gold } = example;
    this.score(example);
    const total = lattice.sum(gold.length);
    let right = 0;
    for (let i = 0; i < gold.length; i++) {
      const from = i === 0 ? 0 : gold[i - 1]! + 1;
      right += lattice.unary[i * n + gold[i]!]! + lattice.pair[from * n + gold[i]!]!;
    }
    if (!Number.isFinite(right)) return 0;
    if (total - right > LEAST_GRADIENT) this.update(example);
    return right - total;
  }

  private score({ numbers, first, gold, fixed }: CrfExample): void {
    const { n, weight, lattice } = this;
    lattice.reserve(gold.length);
    const { unary } = lattice;
    for (let i = 0; i < gold.length; i++) {
      const row = i * n;
      unary.fill(fixed[i] === 1 ? Number.NEGATIVE_INFINITY : 0, row, row + n);
      if (fixed[i] === 1) unary[row + gold[i]!] = 0;
      for (let k = first[i]!; k < first[i + 1]!; k++) {
        const base = numbers[k]! * n;
        for (let l = 0; l < n; l++) unary[row + l]! += weight[base + l]!;
      }
    }
  }

  private update(example: CrfExample): void {
    const { n, lattice } = this;
    const { numbers, first, gold, fixed } = example;
    const pairs = this.pairGradient(example);
    for (let i = 0; i < gold.length; i++) {
      for (let l = 0; l < n && fixed[i] === 0; l++) {
        const gradient = (l === gold[i] ? 1 : 0) - lattice.share(i, l);
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        for (let k = first[i]!; k < first[i + 1]!; k++) this.step(numbers[k]! * n + l, gradient);
      }
    }
    for (let p = 0; p < pairs.length; p++) {
      if (pairs[p] === 0) continue;
      this.pairSquares[p]! += pairs[p]! ** 2;
      lattice.pair[p]! += (this.rate * pairs[p]!) / Math.sqrt(this.pairSquares[p]!);
    }
  }

  private step(cell: number, gradient: number): void {
    this.squares[cell]! += gradient * gradient;
    this.weight[cell]! += (this.rate * gradient) / Math.sqrt(this.squares[cell]!);
  }

  /** Label pairs of the right path less those that the model expects. */
  private pairGradient({ gold }: CrfExample): Float64Array {
    const { n, lattice } = this;
    const gradient = new Float64Array(lattice.pair.length);
    for (let i = 0; i < gold.length; i++) {
      const before = i === 0 ? -1 : gold[i - 1]!;
      gradient[(before + 1) * n + gold[i]!]! += 1;
      for (let from = i === 0 ? -1 : 0; from < (i === 0 ? 0 : n); from++) {
        for (let to = 0; to < n; to++) {
          const p = (from + 1) * n + to;
          if (lattice.pair[p]! > Number.NEGATIVE_INFINITY)
            gradient[p]! -= lattice.pairShare(i, from, to);
        }
      }
    }
    return gradient;
  }

  /** The weights in quantisation steps, small ones dropped. */
  model(): LinearModel {
    const { task, labels, extractor, prune = 1 } = this.options;
    const features: FeatureWeights[] = [];
    const add = (key: number, weight: (label: number) => number): void => {
      const row = labels
        .map((_, label) => ({ label, value: Math.round(weight(label) * STEPS_PER_NAT) }))
        .filter(({ value }) => value !== 0 && Math.abs(value) >= prune && Number.isFinite(value));
      if (row.length === 0) return;
      features.push({ key, labels: row.map((r) => r.label), weights: row.map((r) => r.value) });
    };
    this.index.each((key, number) => add(key, (l) => this.weight[number * this.n + l]!));
    for (let from = -1; from < this.n; from++) {
      add(feature(TRANSITION, from), (l) => this.lattice.pair[(from + 1) * this.n + l]!);
    }
    features.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
    return LinearModel.from({ task, labels, templates: extractor.templates }, features);
  }
}
