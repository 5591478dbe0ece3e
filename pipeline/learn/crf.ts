import { type FeatureExtractor, positionFeatures, TRANSITION } from './feature-extractor.js';
import { feature } from './features.js';
import type { Scorer } from './scorer.js';
import type { TaggerOptions } from './sequence-tagger.js';

/**
 * Scores of all labels at all positions of a sequence under a conditional random field, and its best
 * path (exact Viterbi). For few labels; its scores stay readable for those who weigh other paths.
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
    private readonly options: Pick<TaggerOptions, 'allowed' | 'certain'> = {},
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
    const { labels, row, extractor } = this;
    this.length = end - first;
    this.first = first;
    this.reserve();
    extractor.begin(input, first, end);
    for (let i = first; i < end; i++) {
      const at = (i - first) * labels;
      const known = this.options.certain?.(i) ?? -1;
      if (known >= 0) {
        this.unary.fill(Number.NEGATIVE_INFINITY, at, at + labels);
        this.unary[at + known] = 0;
        continue;
      }
      row.fill(0);
      const count = positionFeatures(extractor, i, this.rows, this.features);
      this.scorer.addScores(this.features, count, row);
      this.unary.set(row, at);
    }
  }

  /** Score of a label at a token of the sequence that was scored. */
  at(token: number, label: number): number {
    return this.unary[(token - this.first) * this.labels + label]!;
  }

  /** Score of label `to` behind `from`, -1 for the start. */
  move(from: number, to: number): number {
    return this.pair[(from + 1) * this.labels + to]!;
  }

  /** Adds to the score of a label at a token. */
  add(token: number, label: number, score: number): void {
    this.unary[(token - this.first) * this.labels + label]! += score;
  }

  /** Writes the best labels of the tokens that were scored to `out`, by token index. */
  best(out: Uint8Array): void {
    const { labels, unary, pair, path, back, length } = this;
    for (let i = 0; i < length; i++) {
      for (let to = 0; to < labels; to++) {
        let most = i === 0 ? pair[to]! : Number.NEGATIVE_INFINITY;
        let from = 0;
        for (let l = 0; i > 0 && l < labels; l++) {
          const score = path[(i - 1) * labels + l]! + pair[(l + 1) * labels + to]!;
          if (score > most) {
            most = score;
            from = l;
          }
        }
        path[i * labels + to] = most + unary[i * labels + to]!;
        back[i * labels + to] = from;
      }
    }
    let label = 0;
    const last = (length - 1) * labels;
    for (let l = 1; l < labels; l++) if (path[last + l]! > path[last + label]!) label = l;
    for (let i = length - 1; i >= 0; i--) {
      out[this.first + i] = label;
      label = back[i * labels + label]!;
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
