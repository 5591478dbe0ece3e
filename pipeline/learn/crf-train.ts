import { FeatureIndex } from './feature-index.js';
import { feature } from './features.js';
import { type FeatureWeights, LinearModel } from './model.js';
import { createRandom, shuffle } from './random.js';
import { type FeatureExtractor, TRANSITION, type TaggerOptions } from './sequence-tagger.js';
import type { TrainingSequence } from './train.js';

/** Quantisation steps of a weight of one nat: the scores of a model are log odds times this. */
export const STEPS_PER_NAT = 32;

export interface CrfOptions<Input> extends Pick<TaggerOptions, 'allowed' | 'certain'> {
  readonly task: string;
  readonly labels: readonly string[];
  readonly extractor: FeatureExtractor<Input>;
  /** Passes over the data. Default 8. */
  readonly epochs?: number;
  /** Of the order of examples; the same seed and data give the same bytes. Default 1. */
  readonly seed?: number;
  /** Features seen at fewer positions than this are left out. Default 3. */
  readonly minCount?: number;
  /** First step of AdaGrad. Default 0.1. */
  readonly rate?: number;
  readonly initial?: number;
  /** Share of the features of a position that each pass leaves out at random. Default 0. */
  readonly dropout?: number;
  /** Pull of a weight towards zero at each of its updates, as a share of the gradient's unit. Default 0. */
  readonly l1?: number;
  /** Weights nearer to zero than this many quantisation steps are dropped. Default 1. */
  readonly prune?: number;
  /** Called after each pass with the mean log likelihood of a sequence before its update. */
  readonly onEpoch?: (epoch: number, likelihood: number, current: () => LinearModel) => void;
}

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad
 * (Duchi, Hazan and Singer 2011) on the log likelihood. The model is read by the same decoder as one
 * of the perceptron, but its scores are log odds, so that a bias towards more or fewer spans has a
 * meaning. History features of the extractor are not used.
 */
export function trainCrf<Input>(
  sequences: readonly TrainingSequence<Input>[],
  options: CrfOptions<Input>,
): LinearModel {
  const { epochs = 8, seed = 1, onEpoch } = options;
  const random = createRandom(seed);
  const trainer = new Trainer(options, sequences, random);
  const order = trainer.examples.map((_, i) => i);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let sum = 0;
    for (const i of order) sum += trainer.learn(trainer.examples[i]!);
    onEpoch?.(epoch, sum / Math.max(1, order.length), () => trainer.model());
  }
  return trainer.model();
}

/** A sequence with the numbers of its features: those of position `i` at `first[i]..first[i + 1]`. */
interface Example {
  readonly numbers: Int32Array;
  readonly first: Int32Array;
  readonly gold: Uint8Array;
  /** 1 where the label is certain. */
  readonly fixed: Uint8Array;
}

const LEAST_GRADIENT = 1e-3;

class Trainer<Input> {
  readonly examples: Example[] = [];
  private readonly index = new FeatureIndex();
  private readonly n: number;
  private readonly weight: Float32Array;
  private readonly squares: Float32Array;
  /** Of label pairs, at `(from + 1) * n + to`. */
  private readonly pair: Float64Array;
  private readonly pairSquares: Float64Array;
  private readonly expected: Float64Array;
  private readonly permitted: Uint8Array;
  private readonly rate: number;
  private readonly l1: number;
  private unary = new Float64Array(0);
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);

  constructor(
    private readonly options: CrfOptions<Input>,
    sequences: readonly TrainingSequence<Input>[],
    private readonly random: () => number,
  ) {
    this.n = options.labels.length;
    this.rate = options.rate ?? 0.1;
    this.l1 = options.l1 ?? 0;
    this.describe(sequences);
    const cells = this.index.size * this.n;
    const pairs = (this.n + 1) * this.n;
    this.weight = new Float32Array(cells);
    this.squares = new Float32Array(cells).fill(options.initial ?? 1);
    this.pair = new Float64Array(pairs);
    this.pairSquares = new Float64Array(pairs).fill(1);
    this.expected = new Float64Array(pairs);
    this.permitted = new Uint8Array(pairs).fill(1);
    for (let p = 0; p < pairs; p++) {
      const from = Math.floor(p / this.n) - 1;
      if (options.allowed) this.permitted[p] = options.allowed(from, p % this.n) ? 1 : 0;
    }
  }

  /** Counts the features, then keeps their numbers for each position. */
  private describe(sequences: readonly TrainingSequence<Input>[]): void {
    const { extractor, certain, minCount = 3 } = this.options;
    const keys = new Int32Array(extractor.capacity);
    const known = sequences.filter(({ first, end }) => end > first);
    for (const { input, first, end } of known) {
      extractor.begin(input, first, end);
      for (let i = first; i < end; i++) {
        if (certain && certain(i) >= 0) continue;
        this.index.count(keys, extractor.extract(i, keys));
      }
    }
    this.index.keep(minCount);
    let buffer = new Int32Array(1 << 14);
    for (const { input, first, end, gold } of known) {
      extractor.begin(input, first, end);
      const places = new Int32Array(end - first + 1);
      const fixed = new Uint8Array(end - first);
      let at = 0;
      if (buffer.length < (end - first) * extractor.capacity)
        buffer = new Int32Array((end - first) * extractor.capacity);
      for (let i = first; i < end; i++) {
        if (certain && certain(i) >= 0) fixed[i - first] = 1;
        else at += this.index.numbers(keys, extractor.extract(i, keys), buffer, at);
        places[i - first + 1] = at;
      }
      this.examples.push({
        numbers: buffer.slice(0, at),
        first: places,
        gold: gold.slice(first, end),
        fixed,
      });
    }
  }

  /** One step on one example; returns its log likelihood before. */
  learn(complete: Example): number {
    const example = this.options.dropout ? this.thinned(complete, this.options.dropout) : complete;
    const { n, unary, pair } = this;
    const length = example.gold.length;
    this.score(example);
    const total = this.sum(length);
    let gold = 0;
    for (let i = 0; i < length; i++) {
      const from = i === 0 ? 0 : example.gold[i - 1]! + 1;
      gold += this.unary[i * n + example.gold[i]!]! + pair[from * n + example.gold[i]!]!;
    }
    if (unary.length === 0 || !Number.isFinite(gold)) return 0;
    if (total - gold > LEAST_GRADIENT) this.update(example, total);
    return gold - total;
  }

  private thinned({ numbers, first, ...rest }: Example, share: number): Example {
    const kept = new Int32Array(numbers.length);
    const places = new Int32Array(first.length);
    let at = 0;
    for (let i = 0; i + 1 < first.length; i++) {
      for (let k = first[i]!; k < first[i + 1]!; k++) {
        if (this.random() >= share) kept[at++] = numbers[k]!;
      }
      places[i + 1] = at;
    }
    return { numbers: kept, first: places, ...rest };
  }

  private score({ numbers, first, gold, fixed }: Example): void {
    const { n, weight } = this;
    const cells = gold.length * n;
    if (this.unary.length < cells) {
      this.unary = new Float64Array(cells * 2);
      this.forward = new Float64Array(cells * 2);
      this.backward = new Float64Array(cells * 2);
    }
    const { unary } = this;
    for (let i = 0; i < gold.length; i++) {
      const row = i * n;
      unary.fill(0, row, row + n);
      if (fixed[i] === 1) {
        unary.fill(Number.NEGATIVE_INFINITY, row, row + n);
        unary[row + gold[i]!] = 0;
        continue;
      }
      for (let k = first[i]!; k < first[i + 1]!; k++) {
        const base = numbers[k]! * n;
        for (let l = 0; l < n; l++) unary[row + l]! += weight[base + l]!;
      }
    }
  }

  /** Forward and backward sums in log space; returns the log of the sum over all paths. */
  private sum(length: number): number {
    const { n, unary, forward, backward } = this;
    for (let l = 0; l < n; l++) {
      forward[l] = this.permitted[l] ? unary[l]! + this.pair[l]! : Number.NEGATIVE_INFINITY;
      backward[(length - 1) * n + l] = 0;
    }
    for (let i = 1; i < length; i++) {
      for (let l = 0; l < n; l++) {
        forward[i * n + l] = unary[i * n + l]! + this.inward(i, l);
      }
    }
    for (let i = length - 2; i >= 0; i--) {
      for (let l = 0; l < n; l++) backward[i * n + l] = this.outward(i, l);
    }
    let most = Number.NEGATIVE_INFINITY;
    const row = (length - 1) * n;
    for (let l = 0; l < n; l++) most = Math.max(most, forward[row + l]!);
    let sum = 0;
    for (let l = 0; l < n; l++) sum += Math.exp(forward[row + l]! - most);
    return most + Math.log(sum);
  }

  /** Log sum of the paths from the start into label `to` at `i`, without its own score. */
  private inward(i: number, to: number): number {
    const { n, forward, pair, permitted } = this;
    const row = (i - 1) * n;
    let most = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < n; l++) {
      const p = (l + 1) * n + to;
      if (permitted[p]) most = Math.max(most, forward[row + l]! + pair[p]!);
    }
    if (most === Number.NEGATIVE_INFINITY) return most;
    let sum = 0;
    for (let l = 0; l < n; l++) {
      const p = (l + 1) * n + to;
      if (permitted[p]) sum += Math.exp(forward[row + l]! + pair[p]! - most);
    }
    return most + Math.log(sum);
  }

  /** Log sum of the paths from label `from` at `i` to the end, without its own score. */
  private outward(i: number, from: number): number {
    const { n, unary, backward, pair, permitted } = this;
    const row = (i + 1) * n;
    let most = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < n; l++) {
      const p = (from + 1) * n + l;
      if (permitted[p]) most = Math.max(most, unary[row + l]! + backward[row + l]! + pair[p]!);
    }
    if (most === Number.NEGATIVE_INFINITY) return most;
    let sum = 0;
    for (let l = 0; l < n; l++) {
      const p = (from + 1) * n + l;
      if (permitted[p]) sum += Math.exp(unary[row + l]! + backward[row + l]! + pair[p]! - most);
    }
    return most + Math.log(sum);
  }

  private update(example: Example, total: number): void {
    const { n, forward, backward } = this;
    const { numbers, first, gold, fixed } = example;
    this.updatePairs(example, total);
    for (let i = 0; i < gold.length; i++) {
      if (fixed[i] === 1) continue;
      for (let l = 0; l < n; l++) {
        const share = Math.exp(forward[i * n + l]! + backward[i * n + l]! - total);
        const gradient = (l === gold[i] ? 1 : 0) - share;
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        for (let k = first[i]!; k < first[i + 1]!; k++) this.step(numbers[k]! * n + l, gradient);
      }
    }
  }

  private step(cell: number, gradient: number): void {
    const { weight, squares } = this;
    squares[cell]! += gradient * gradient;
    const rate = this.rate / Math.sqrt(squares[cell]!);
    const moved = weight[cell]! + rate * gradient;
    const pull = rate * this.l1;
    weight[cell] = moved > pull ? moved - pull : moved < -pull ? moved + pull : 0;
  }

  private updatePairs({ gold }: Example, total: number): void {
    const { n, unary, forward, backward, pair, expected, permitted } = this;
    expected.fill(0);
    for (let i = 0; i < gold.length; i++) {
      const from = i === 0 ? 0 : gold[i - 1]! + 1;
      expected[from * n + gold[i]!]! += 1;
      for (let p = 0; p < expected.length; p++) {
        const before = Math.floor(p / n) - 1;
        if (!permitted[p] || before < 0 !== (i === 0)) continue;
        const to = i * n + (p % n);
        const start = before < 0 ? 0 : forward[(i - 1) * n + before]!;
        expected[p]! -= Math.exp(start + pair[p]! + unary[to]! + backward[to]! - total);
      }
    }
    for (let p = 0; p < expected.length; p++) {
      if (expected[p] === 0) continue;
      this.pairSquares[p]! += expected[p]! ** 2;
      pair[p]! += (this.rate * expected[p]!) / Math.sqrt(this.pairSquares[p]!);
    }
  }

  /** The weights in quantisation steps, small ones dropped. */
  model(): LinearModel {
    const { task, labels, extractor, prune = 1 } = this.options;
    const features: FeatureWeights[] = [];
    const add = (key: number, weight: (label: number) => number): void => {
      const row = labels
        .map((_, label) => ({ label, value: Math.round(weight(label) * STEPS_PER_NAT) }))
        .filter(({ value }) => value !== 0 && Math.abs(value) >= prune);
      if (row.length === 0) return;
      features.push({ key, labels: row.map((r) => r.label), weights: row.map((r) => r.value) });
    };
    this.index.each((key, number) => add(key, (l) => this.weight[number * this.n + l]! * (1 - (this.options.dropout ?? 0))));
    for (let from = -1; from < this.n; from++) {
      add(feature(TRANSITION, from), (l) => this.pair[(from + 1) * this.n + l]!);
    }
    features.sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
    return LinearModel.from({ task, labels, templates: extractor.templates }, features);
  }
}
