import { feature } from './features.js';
import type { Scorer } from './scorer.js';

/**
 * Describes tokens by features. `Input` is whatever the task needs (tokens with their clues). The
 * positions are token indices of the input, not of the sequence.
 */
export interface FeatureExtractor<Input> {
  /** Name and version of the templates; change it with every change of the features. */
  readonly templates: string;
  /** Upper bound of the number of features that one call writes. */
  readonly capacity: number;
  /** Called once before the sequence `first..end` of `input` is described. */
  begin(input: Input, first: number, end: number): void;
  /** Writes the features of token `position` to `out` and returns their number. */
  extract(position: number, out: Int32Array): number;
  /**
   * Optional: features that look at the labels before `position` (-1 before the sequence), apart from
   * the plain label pair, which the tagger adds itself.
   */
  extractHistory?(position: number, last: number, lastButOne: number, out: Int32Array): number;
}

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
}

/** Reserved template of the label pair; numbers of a task's own templates stay below it. */
export const TRANSITION = 0x7ffff;

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
  private readonly permitted: Uint8Array;
  private readonly survivors: Int32Array;
  private readonly beam: number;
  private readonly certain: ((position: number) => number) | undefined;

  constructor(
    private readonly scorer: Scorer,
    readonly labelCount: number,
    readonly extractor: FeatureExtractor<Input>,
    options: TaggerOptions = {},
  ) {
    this.beam = Math.min(options.beam ?? 4, labelCount);
    this.certain = options.certain;
    this.unary = new Float64Array(labelCount);
    this.history = new Float64Array(labelCount);
    this.features = new Int32Array(extractor.capacity + 1);
    this.survivors = new Int32Array(this.beam + 1);
    this.permitted = permissions(labelCount, options.allowed);
  }

  /**
   * Labels the sequence of tokens `first..end` and writes `out[i]` for each of its positions. When the
   * constraints allow no path, the last position takes the best label regardless.
   */
  tag(input: Input, first: number, end: number, out: Uint8Array): void {
    const length = end - first;
    if (length <= 0) return;
    this.extractor.begin(input, first, end);
    this.reserve(length);
    this.survivors[0] = -1;
    let alive = 1;
    for (let i = 0; i < length; i++) alive = this.step(i, first, alive);
    const last = this.bestEnd(length - 1, alive);
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
    const { labelCount, unary, path, back } = this;
    const row = i * labelCount;
    path.fill(Number.NEGATIVE_INFINITY, row, row + labelCount);
    const known = this.certain === undefined ? -1 : this.certain(first + i);
    if (known < 0) {
      unary.fill(0);
      const count = this.extractor.extract(first + i, this.features);
      this.scorer.addScores(this.features, count, unary);
      if (this.gold !== undefined) unary[this.gold[first + i]!]! -= this.margin;
    }
    for (let s = 0; s < alive; s++) {
      const from = this.survivors[s]!;
      const before = from < 0 ? 0 : path[row - labelCount + from]!;
      if (known >= 0) {
        if (before > path[row + known]!) {
          path[row + known] = before;
          back[row + known] = from;
        }
        continue;
      }
      this.extend(i, first, from, before);
    }
    return this.prune(row);
  }

  /** Extends the path that ends in label `from` by every permitted label. */
  private extend(i: number, first: number, from: number, before: number): void {
    const { labelCount, unary, history, path, back, permitted } = this;
    const row = i * labelCount;
    history.fill(0);
    const lastButOne = from < 0 || i < 2 ? -1 : back[row - labelCount + from]!;
    const count = historyFeatures(this.extractor, first + i, from, lastButOne, this.features);
    this.scorer.addScores(this.features, count, history);
    const rules = (from + 1) * (labelCount + 1);
    for (let l = 0; l < labelCount; l++) {
      const score = before + unary[l]! + history[l]!;
      if (score > path[row + l]! && permitted[rules + l] === 1) {
        path[row + l] = score;
        back[row + l] = from;
      }
    }
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
    this.back[row + best] = row === 0 ? -1 : this.bestOf(row - this.labelCount);
    this.survivors[0] = best;
    return 1;
  }

  private bestOf(row: number): number {
    let best = 0;
    for (let l = 1; l < this.labelCount; l++)
      if (this.path[row + l]! > this.path[row + best]!) best = l;
    return best;
  }

  /** The best surviving label that may end a sequence, else the best one. */
  private bestEnd(i: number, alive: number): number {
    for (let s = 0; s < alive; s++) {
      const label = this.survivors[s]!;
      if (this.permitted[(label + 1) * (this.labelCount + 1) + this.labelCount] === 1) return label;
    }
    return this.bestOf(i * this.labelCount);
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

/** Writes the label pair and the extractor's own history features; returns their number. */
export function historyFeatures<Input>(
  extractor: FeatureExtractor<Input>,
  position: number,
  last: number,
  lastButOne: number,
  out: Int32Array,
): number {
  const own = extractor.extractHistory?.(position, last, lastButOne, out) ?? 0;
  out[own] = feature(TRANSITION, last);
  return own + 1;
}

/** `permitted[(from + 1) * (n + 1) + to]`, where `to` = n is the end of the sequence. */
function permissions(n: number, allowed: TaggerOptions['allowed']): Uint8Array {
  const out = new Uint8Array((n + 1) * (n + 1)).fill(1);
  if (allowed === undefined) return out;
  for (let from = -1; from < n; from++) {
    for (let to = 0; to <= n; to++) {
      out[(from + 1) * (n + 1) + to] = allowed(from, to === n ? -1 : to) ? 1 : 0;
    }
  }
  return out;
}
