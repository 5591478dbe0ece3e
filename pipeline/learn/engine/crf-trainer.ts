import { Lattice } from './crf-lattice.js';
import { HashedModel, quantised, quantisedExtras, STEPS_PER_NAT } from './crf-model.js';
import type { CrfExample, CrfOptions } from './crf-types.js';

const LEAST_GRADIENT = 1e-3;

/** Weights of a conditional random field while they are trained. */
export class CrfTrainer<Input> {
  private readonly n: number;
  /** Labels with weights: all free ones but the first. */
  private readonly width: number;
  private readonly lattice: Lattice;
  private readonly weight: Float32Array;
  private readonly squares: Float32Array;
  /** Sums of the weights that were remembered. */
  private readonly sum: Float32Array;
  private readonly pairSum: Float64Array;
  private remembered = 0;
  private readonly pairSquares: Float64Array;
  private readonly rate: number;

  constructor(private readonly options: CrfOptions<Input>) {
    this.n = options.labels.length;
    this.width = (options.free ?? this.n) - 1;
    this.rate = options.rate ?? 0.03;
    this.weight = new Float32Array(this.width * 2 ** options.bits);
    this.squares = new Float32Array(this.weight.length).fill(1);
    this.sum = new Float32Array(this.weight.length);
    this.lattice = new Lattice(this.n);
    const { pair } = this.lattice;
    this.pairSquares = new Float64Array(pair.length).fill(1);
    this.pairSum = new Float64Array(pair.length);
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

  private score({ rows, first, gold, fixed }: CrfExample): void {
    const { n, width, weight, lattice } = this;
    lattice.reserve(gold.length);
    const { unary } = lattice;
    for (let i = 0; i < gold.length; i++) {
      const row = i * n;
      unary.fill(Number.NEGATIVE_INFINITY, row, row + n);
      if (fixed[i] === 1) {
        unary[row + gold[i]!] = 0;
        continue;
      }
      unary.fill(0, row, row + width + 1);
      for (let k = first[i]!; k < first[i + 1]!; k++) {
        const base = rows[k]! * width - 1;
        for (let l = 1; l <= width; l++) unary[row + l]! += weight[base + l]!;
      }
    }
  }

  private update(example: CrfExample): void {
    const { width, lattice } = this;
    const { rows, first, gold, fixed } = example;
    const pairs = this.pairGradient(example);
    for (let i = 0; i < gold.length; i++) {
      for (let l = 1; l <= width && fixed[i] === 0; l++) {
        const gradient = (l === gold[i] ? 1 : 0) - lattice.share(i, l);
        if (Math.abs(gradient) < LEAST_GRADIENT) continue;
        for (let k = first[i]!; k < first[i + 1]!; k++) {
          this.step(rows[k]! * width + l - 1, gradient);
        }
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

  /** Takes the weights as they are into the average. */
  remember(): void {
    const { weight, sum, pairSum, lattice } = this;
    for (let w = 0; w < weight.length; w++) sum[w]! += weight[w]!;
    for (let p = 0; p < pairSum.length; p++) pairSum[p]! += lattice.pair[p]!;
    this.remembered++;
  }

  /** The weights in quantisation steps; the pairs of labels are its extras. */
  model(): HashedModel {
    const { task, labels, extractor, bits } = this.options;
    const header = { task, labels, templates: extractor.templates };
    const pairs = this.pairSum.map((v) => (Number.isFinite(v) ? v / this.remembered : 0));
    const weights = this.sum.map((w) => w / this.remembered);
    const extras = quantisedExtras(pairs, STEPS_PER_NAT);
    return new HashedModel(header, bits, this.width, quantised(weights), extras);
  }
}
