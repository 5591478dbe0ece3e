import {
  type FeatureExtractor,
  historyFeatures,
  positionFeatures,
  rowBuffer,
  TRANSITION,
} from './feature-extractor.js';
import { feature } from './features.js';
import { RowScores } from './row-scores.js';
import type { Scorer } from './scorer.js';

export type { FeatureExtractor, RowFeatures } from './feature-extractor.js';

export interface TaggerOptions {
  /** How many labels survive at each position: 1 is greedy, all of them exact Viterbi. Default 4. */
  readonly beam?: number;
  /**
   * Whether label `to` may follow label `from`; -1 as `from` is the start and as `to` the end of the
   * sequence. Default: everything may.
   */
  readonly allowed?: (from: number, to: number) => boolean;
  /**
   * Optional: the label that a position has for certain (a dictionary of unambiguous words), -1 for
   * none. Such a position is not scored.
   */
  readonly certain?: (position: number) => number;
  /**
   * Optional: a position whose rows alone (see `RowFeatures`) put one label this far ahead of all others,
   * in steps of the model's weights, takes that label without a look at its other features.
   */
  readonly lead?: number;
}

/**
 * First-order decoder: at each position the best path to each label is kept (Viterbi), and only the
 * `beam` best labels go on. Deterministic: ties go to the lower label. Not reentrant: one instance
 * serves one thread and grows its buffers to the longest sequence seen.
 */
export class SequenceTagger<Input> {
  /** Best path score of each position and label of the last `tag`, -Infinity where pruned. */
  private path = new Float64Array(0);
  private back = new Int16Array(0);
  /** After `tag`: the score of the path that was chosen. */
  finalScore = 0;
  private gold: Uint8Array | undefined;
  private margin = 0;
  private readonly unary: Float64Array;
  private readonly history: Float64Array;
  private readonly features: Int32Array;
  private readonly rowNumbers: Int32Array;
  /** One for each group of rows; none while the weights change. */
  private readonly rowScores: readonly RowScores[];
  /** Score of label `to` behind `from` at `(from + 1) * labelCount + to`; -Infinity where forbidden. */
  private readonly transition: Float64Array;
  /** Labels that may follow `from`, at `from + 1`. */
  private readonly followers: readonly Int32Array[];
  private readonly mayEnd: Uint8Array;
  private readonly survivors: Int32Array;
  private readonly beam: number;
  private readonly certain: ((position: number) => number) | undefined;
  private readonly lead: number;

  constructor(
    private readonly scorer: Scorer,
    readonly labelCount: number,
    readonly extractor: FeatureExtractor<Input>,
    options: TaggerOptions = {},
  ) {
    this.beam = Math.min(options.beam ?? 4, labelCount);
    this.certain = options.certain;
    this.lead = options.lead ?? Number.POSITIVE_INFINITY;
    this.unary = new Float64Array(labelCount);
    this.history = new Float64Array(labelCount);
    this.features = new Int32Array(extractor.capacity + 1);
    this.survivors = new Int32Array(this.beam + 1);
    const { rows = [] } = extractor;
    this.rowNumbers = rowBuffer(extractor);
    this.rowScores = scorer.fixed
      ? rows.map((group) => new RowScores(scorer, group, this.features, labelCount))
      : [];
    this.transition = transitions(scorer, labelCount, options.allowed);
    this.followers = followers(labelCount, options.allowed);
    this.mayEnd = Uint8Array.from(this.unary, (_, l) =>
      options.allowed?.(l, -1) === false ? 0 : 1,
    );
  }

  /**
   * Labels the sequence of tokens `first..end` and writes `out[i]` for each of its positions. When the
   * constraints allow no path, the last position takes the best label regardless.
   */
  tag(input: Input, first: number, end: number, out: Uint8Array): void {
    const length = end - first;
    if (length <= 0) return;
    this.extractor.begin(input, first, end);
    for (const scores of this.rowScores) scores.begin();
    this.reserve(length);
    this.survivors[0] = -1;
    let alive = 1;
    for (let i = 0; i < length; i++) alive = this.step(i, first, alive);
    const last = this.bestEnd(alive);
    this.finalScore = this.path[(length - 1) * this.labelCount + last]!;
    this.trace(length - 1, last, first, out);
  }

  /**
   * For training: takes `margin` from the score of the right label at each position from the next `tag`
   * on, so that the right path must win by that much (cost-augmented decoding).
   */
  handicap(gold: Uint8Array, margin: number): void {
    this.gold = gold;
    this.margin = margin;
  }

  /** After `tag`: the score of the best path that ends at the `i`-th position of the sequence. */
  bestScoreAt(i: number): number {
    let best = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < this.labelCount; l++)
      best = Math.max(best, this.path[i * this.labelCount + l]!);
    return best;
  }

  /** After `tag`: writes the best path that ends at the `i`-th position, for training. */
  tracePrefix(i: number, first: number, out: Uint8Array): void {
    let best = 0;
    const row = i * this.labelCount;
    for (let l = 1; l < this.labelCount; l++)
      if (this.path[row + l]! > this.path[row + best]!) best = l;
    this.trace(i, best, first, out);
  }

  /** Scores all labels at `i` from the surviving ones before it; returns how many survive now. */
  private step(i: number, first: number, alive: number): number {
    const { labelCount, path } = this;
    const row = i * labelCount;
    let known = this.certain === undefined ? -1 : this.certain(first + i);
    if (known < 0) known = this.score(first + i);
    // Only training looks at the other labels of a position whose label is known.
    if (known < 0 || !this.scorer.fixed) path.fill(Number.NEGATIVE_INFINITY, row, row + labelCount);
    if (known >= 0) return this.follow(row, known, alive);
    for (let s = 0; s < alive; s++) {
      const from = this.survivors[s]!;
      this.extend(i, first, from, from < 0 ? 0 : path[row - labelCount + from]!);
    }
    return this.prune(row);
  }

  /** Goes on with a label that is known, from the best path that it may follow, else from the best. */
  private follow(row: number, known: number, alive: number): number {
    const { survivors, path, labelCount } = this;
    let from = survivors[0]!;
    for (let s = alive - 1; s >= 0; s--) {
      if (this.transition[(survivors[s]! + 1) * labelCount + known] !== Number.NEGATIVE_INFINITY)
        from = survivors[s]!;
    }
    path[row + known] = from < 0 ? 0 : path[row - labelCount + from]!;
    this.back[row + known] = from;
    survivors[0] = known;
    return 1;
  }

  /**
   * Scores all labels of a position by the features that do not look at labels. Returns the label that
   * its rows alone settle, -1 when there is none.
   */
  private score(position: number): number {
    const { unary, extractor, features, rowScores, rowNumbers } = this;
    unary.fill(0);
    if (this.scorer.fixed) {
      for (let g = 0; g < rowScores.length; g++) rowScores[g]!.addAll(position, unary);
      const settled = this.settled();
      if (settled >= 0) return settled;
      this.scorer.addScores(features, extractor.extract(position, features), unary);
    } else {
      const count = positionFeatures(extractor, position, rowNumbers, features);
      this.scorer.addScores(features, count, unary);
    }
    if (this.gold !== undefined) unary[this.gold[position]!]! -= this.margin;
    return -1;
  }

  /** The label whose score so far leads all others by `lead`, else -1. */
  private settled(): number {
    const { unary, lead } = this;
    if (lead === Number.POSITIVE_INFINITY) return -1;
    let best = 0;
    let second = Number.NEGATIVE_INFINITY;
    for (let l = 1; l < unary.length; l++) {
      const score = unary[l]!;
      if (score > unary[best]!) {
        second = unary[best]!;
        best = l;
      } else if (score > second) second = score;
    }
    return unary[best]! - second >= lead ? best : -1;
  }

  /** Extends the path that ends in label `from` by every permitted label. */
  private extend(i: number, first: number, from: number, before: number): void {
    const { labelCount, unary, path, back, transition } = this;
    const row = i * labelCount;
    const rules = (from + 1) * labelCount;
    const history = this.scoreHistory(i, first, from);
    const targets = this.followers[from + 1]!;
    for (let t = 0; t < targets.length; t++) {
      const l = targets[t]!;
      const score = before + transition[rules + l]! + unary[l]! + history[l]!;
      if (score > path[row + l]!) {
        path[row + l] = score;
        back[row + l] = from;
      }
    }
  }

  /** Scores of all labels by the features that look at the labels before; zeros without any. */
  private scoreHistory(i: number, first: number, from: number): Float64Array {
    const { labelCount, history, back, extractor, features, scorer } = this;
    if (scorer.fixed && extractor.extractHistory === undefined) return history;
    const lastButOne = from < 0 || i < 2 ? -1 : back[(i - 1) * labelCount + from]!;
    const count = scorer.fixed
      ? extractor.extractHistory!(first + i, from, lastButOne, features)
      : historyFeatures(extractor, first + i, from, lastButOne, features);
    history.fill(0);
    scorer.addScores(features, count, history);
    return history;
  }

  /** Keeps the best labels of the row in `survivors`, best first. */
  private prune(row: number): number {
    const { labelCount, path, survivors, beam } = this;
    let alive = 0;
    for (let l = 0; l < labelCount; l++) {
      const score = path[row + l]!;
      if (score === Number.NEGATIVE_INFINITY) continue;
      if (alive === beam && score <= path[row + survivors[alive - 1]!]!) continue;
      let at = alive < beam ? alive++ : alive - 1;
      while (at > 0 && score > path[row + survivors[at - 1]!]!) {
        survivors[at] = survivors[at - 1]!;
        at--;
      }
      survivors[at] = l;
    }
    if (alive > 0) return alive;
    return this.restart(row);
  }

  /** No permitted path: goes on with the best label by its own features, so that nothing throws. */
  private restart(row: number): number {
    let best = 0;
    for (let l = 1; l < this.labelCount; l++) if (this.unary[l]! > this.unary[best]!) best = l;
    this.path[row + best] = 0;
    this.back[row + best] = row === 0 ? -1 : this.survivors[0]!;
    this.survivors[0] = best;
    return 1;
  }

  /** The best surviving label that may end a sequence, else the best one. */
  private bestEnd(alive: number): number {
    for (let s = 0; s < alive; s++) {
      const label = this.survivors[s]!;
      if (this.mayEnd[label] === 1) return label;
    }
    return this.survivors[0]!;
  }

  private trace(i: number, label: number, first: number, out: Uint8Array): void {
    let current = label;
    for (let at = i; at >= 0; at--) {
      out[first + at] = current;
      current = this.back[at * this.labelCount + current]!;
    }
  }

  private reserve(length: number): void {
    const cells = length * this.labelCount;
    if (this.path.length >= cells) return;
    this.path = new Float64Array(cells * 2);
    this.back = new Int16Array(cells * 2);
  }
}

/**
 * The matrix `transition`: the weights of the label pairs when they are fixed, else 0 (they are features
 * then).
 */
function transitions(scorer: Scorer, n: number, allowed: TaggerOptions['allowed']): Float64Array {
  const out = new Float64Array((n + 1) * n);
  for (let from = -1; from < n; from++) {
    const row = out.subarray((from + 1) * n, (from + 2) * n);
    if (scorer.fixed) scorer.addScores(Int32Array.of(feature(TRANSITION, from)), 1, row);
    if (allowed === undefined) continue;
    for (let to = 0; to < n; to++) if (!allowed(from, to)) row[to] = Number.NEGATIVE_INFINITY;
  }
  return out;
}

/** For each label from -1 (the start) on, the labels that may follow it. */
function followers(n: number, allowed: TaggerOptions['allowed']): Int32Array[] {
  const labels = Array.from({ length: n }, (_, label) => label);
  return [-1, ...labels].map((from) =>
    Int32Array.from(labels.filter((to) => allowed === undefined || allowed(from, to))),
  );
}
