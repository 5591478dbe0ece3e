import type { HashedModel } from './crf-model.js';
import type { FeatureExtractor } from './feature-extractor.js';
import type { TaggerOptions } from './sequence-tagger.js';

export interface ScoredOptions extends Pick<TaggerOptions, 'allowed' | 'certain'> {
  /** Score that each label gets in advance at every position. */
  readonly advance?: readonly number[];
  /**
   * Optional: whether a token can be left unscored, with label 0 for certain. `inside` says that a path
   * with another label at the token before is within `reach` of the best.
   */
  readonly skip?: (token: number, inside: boolean) => boolean;
  readonly reach?: number;
}

/**
 * Scores of all labels at all tokens of a sequence under a conditional random field, and its best path
 * (exact Viterbi, but for what is skipped). The scores stay readable for those who weigh other paths.
 */
export class ScoredSequence<Input> {
  /** Score of label `l` at the `i`-th position, at `i * labels + l`. */
  private unary = new Float64Array(0);
  /** Score of label `to` behind `from` at `(from + 1) * labels + to`; -Infinity where forbidden. */
  private readonly pair: Float64Array;
  private path = new Float64Array(0);
  private back = new Uint8Array(0);
  private readonly features: Int32Array;
  private readonly labels: number;
  private readonly free: number;
  private length = 0;
  private first = 0;

  constructor(
    private readonly model: HashedModel,
    readonly extractor: FeatureExtractor<Input>,
    private readonly options: ScoredOptions = {},
  ) {
    this.features = new Int32Array(extractor.capacity);
    const labels = model.header.labels.length;
    this.labels = labels;
    this.free = model.width + 1;
    this.pair = Float64Array.from(model.extras, (weight, p) => {
      const allowed = options.allowed?.(Math.floor(p / labels) - 1, p % labels) ?? true;
      return allowed ? weight : Number.NEGATIVE_INFINITY;
    });
  }

  /** Scores the tokens `first..end` of `input`. */
  score(input: Input, first: number, end: number): void {
    this.length = end - first;
    this.first = first;
    this.reserve();
    this.extractor.begin(input, first, end);
    for (let i = 0; i < this.length; i++) {
      const known = this.options.certain?.(first + i) ?? -1;
      if (known >= 0) this.fix(i, known);
      else if (this.canSkip(i)) this.fix(i, 0);
      else this.describe(i);
      this.extend(i);
    }
  }

  /** Score of a label at a token. */
  at(token: number, label: number): number {
    return this.unary[(token - this.first) * this.labels + label]!;
  }

  /** Score of label `to` behind `from`, -1 for the start. */
  move(from: number, to: number): number {
    return this.pair[(from + 1) * this.labels + to]!;
  }

  /** Writes the best labels of the tokens to `out`, by token index. */
  best(out: Uint8Array): void {
    const { labels, path, back, length } = this;
    let label = 0;
    const last = (length - 1) * labels;
    for (let l = 1; l < labels; l++) if (path[last + l]! > path[last + label]!) label = l;
    for (let i = length - 1; i >= 0; i--) {
      out[this.first + i] = label;
      label = back[i * labels + label]!;
    }
  }

  private fix(i: number, label: number): void {
    const at = i * this.labels;
    this.unary.fill(Number.NEGATIVE_INFINITY, at, at + this.labels);
    this.unary[at + label] = 0;
  }

  private describe(i: number): void {
    const { unary, options, labels, free, features } = this;
    const at = i * labels;
    for (let l = 0; l < free; l++) unary[at + l] = options.advance?.[l] ?? 0;
    for (let l = free; l < labels; l++) unary[at + l] = Number.NEGATIVE_INFINITY;
    const count = this.extractor.extract(this.first + i, features);
    this.model.addScores(features, count, unary, at);
  }

  private canSkip(i: number): boolean {
    const { options, path, labels } = this;
    if (options.skip === undefined) return false;
    const before = (i - 1) * labels;
    const least = i > 0 ? path[before]! - (options.reach ?? 0) : Number.POSITIVE_INFINITY;
    let inside = false;
    for (let l = 1; i > 0 && l < labels; l++) if (path[before + l]! > least) inside = true;
    return options.skip(this.first + i, inside);
  }

  /** The best path into each label at position `i`. */
  private extend(i: number): void {
    const { labels, unary, pair, path, back } = this;
    const row = i * labels;
    const before = row - labels;
    for (let to = 0; to < labels; to++) {
      const own = unary[row + to]!;
      let most = i === 0 ? pair[to]! : Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let l = 0; i > 0 && own > Number.NEGATIVE_INFINITY && l < labels; l++) {
        const score = path[before + l]! + pair[(l + 1) * labels + to]!;
        if (score > most) {
          most = score;
          from = l;
        }
      }
      path[row + to] = most + own;
      back[row + to] = from;
    }
  }

  private reserve(): void {
    const cells = this.length * this.labels;
    if (this.unary.length >= cells) return;
    this.unary = new Float64Array(cells * 2);
    this.path = new Float64Array(cells * 2);
    this.back = new Uint8Array(cells * 2);
  }
}
