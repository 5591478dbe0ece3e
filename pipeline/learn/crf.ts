import { type FeatureExtractor, positionFeatures, TRANSITION } from './feature-extractor.js';
import { feature } from './features.js';
import type { Scorer } from './scorer.js';
import type { TaggerOptions } from './sequence-tagger.js';

export interface ScoredOptions extends Pick<TaggerOptions, 'allowed' | 'certain'> {
  /** Score that each label gets in advance at every position. */
  readonly advance?: readonly number[];
  /**
   * Optional: whether a token can be left unscored, with label 0 for certain. It is asked only where no
   * path with another label before it is within `reach` of the best.
   */
  readonly skip?: (token: number) => boolean;
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
  private readonly rows: Int32Array;
  private readonly row: Float64Array;
  private length = 0;
  private first = 0;

  constructor(
    private readonly scorer: Scorer,
    readonly labels: number,
    readonly extractor: FeatureExtractor<Input>,
    private readonly options: ScoredOptions = {},
  ) {
    this.features = new Int32Array(extractor.capacity + 1);
    this.rows = new Int32Array(extractor.rows?.perPosition ?? 0);
    this.row = new Float64Array(labels);
    this.pair = new Float64Array((labels + 1) * labels);
    for (let from = -1; from < labels; from++) {
      this.row.fill(0);
      this.features[0] = feature(TRANSITION, from);
      scorer.addScores(this.features, 1, this.row);
      for (let to = 0; to < labels; to++) {
        const allowed = options.allowed?.(from, to) ?? true;
        this.pair[(from + 1) * labels + to] = allowed ? this.row[to]! : Number.NEGATIVE_INFINITY;
      }
    }
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
    const { row, options, labels } = this;
    for (let l = 0; l < labels; l++) row[l] = options.advance?.[l] ?? 0;
    const count = positionFeatures(this.extractor, this.first + i, this.rows, this.features);
    this.scorer.addScores(this.features, count, row);
    this.unary.set(row, i * labels);
  }

  private canSkip(i: number): boolean {
    const { options, path, labels } = this;
    if (options.skip === undefined || !options.skip(this.first + i)) return false;
    if (i === 0) return true;
    const before = (i - 1) * labels;
    const least = path[before]! - (options.reach ?? 0);
    for (let l = 1; l < labels; l++) if (path[before + l]! > least) return false;
    return true;
  }

  /** The best path into each label at position `i`. */
  private extend(i: number): void {
    const { labels, unary, pair, path, back } = this;
    const row = i * labels;
    for (let to = 0; to < labels; to++) {
      let most = i === 0 ? pair[to]! : Number.NEGATIVE_INFINITY;
      let from = 0;
      for (let l = 0; i > 0 && l < labels; l++) {
        const score = path[row - labels + l]! + pair[(l + 1) * labels + to]!;
        if (score > most) {
          most = score;
          from = l;
        }
      }
      path[row + to] = most + unary[row + to]!;
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
