import {
  type FeatureExtractor,
  historyFeatures,
  positionFeatures,
  rowBuffer,
} from './feature-extractor.js';
import type { LinearModel } from './model.js';
import { createRandom, shuffle } from './random.js';
import { RowLearner } from './row-learner.js';
import { SequenceTagger, type TaggerOptions } from './sequence-tagger.js';
import { type QuantiseOptions, TrainingWeights } from './weights.js';

/** One sequence with its right labels: `gold[i]` (index into the labels) for each `i` in `first..end`. */
export interface TrainingSequence<Input> {
  readonly input: Input;
  readonly first: number;
  readonly end: number;
  readonly gold: Uint8Array;
}

export interface TrainingOptions<Input> extends TaggerOptions, QuantiseOptions {
  readonly task: string;
  readonly labels: readonly string[];
  readonly extractor: FeatureExtractor<Input>;
  /** Passes over the data. Default 8. */
  readonly epochs?: number;
  /** Of the order of examples; the same seed and data give the same bytes. Default 1. */
  readonly seed?: number;
  /**
   * How far the right path must lead, per position, in units of an update. More makes weights that
   * hold better on rare things and training slower. Default 0.
   */
  readonly margin?: number;
  /**
   * Teaches the rows of the extractor to be right without its other features, by this margin, wherever
   * all features together are right (see `RowLearner`). For taggers with a `lead`. Default: not.
   */
  readonly rowMargin?: number;
  /** Sequences to learn from beside the others, such as another tagger made; each epoch takes half. */
  readonly silver?: readonly TrainingSequence<Input>[];
  /** Called after each epoch with the share of positions that were right while training. */
  readonly onEpoch?: (epoch: number, right: number, current: () => LinearModel) => void;
}

/**
 * Trains a structured averaged perceptron (Collins 2002). Because the beam is not exact, each update
 * takes the prefix in which the wrong path leads by most ("max-violation", Huang et al. 2012).
 */
export function trainSequenceTagger<Input>(
  sequences: readonly TrainingSequence<Input>[],
  options: TrainingOptions<Input>,
): LinearModel {
  const { task, labels, extractor, epochs = 8, seed = 1, onEpoch } = options;
  const weights = new TrainingWeights();
  const trainer = new Trainer(weights, labels.length, options);
  const header = { task, labels, templates: extractor.templates };
  const random = createRandom(seed);
  const gold = sequences.filter((sequence) => sequence.end > sequence.first);
  const silver = [...(options.silver ?? [])];
  shuffle(silver, random);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(gold, random);
    const order = [...gold, ...silver.filter((_, k) => (k + epoch) % 2 === 0)];
    if (silver.length > 0) shuffle(order, random);
    let right = 0;
    let all = 0;
    for (const sequence of order) {
      right += trainer.learn(sequence);
      all += sequence.end - sequence.first;
      weights.tick();
    }
    onEpoch?.(epoch, all === 0 ? 1 : right / all, () => weights.toModel(header, options));
  }
  return weights.toModel(header, options);
}

class Trainer<Input> {
  private readonly tagger: SequenceTagger<Input>;
  private readonly extractor: FeatureExtractor<Input>;
  private readonly margin: number;
  private readonly rowLearner: RowLearner<Input> | undefined;
  private readonly certain: TaggerOptions['certain'];
  private readonly features: Int32Array;
  private readonly rows: Int32Array;
  private readonly scores: Float64Array;
  private predicted = new Uint8Array(0);

  constructor(
    private readonly weights: TrainingWeights,
    labelCount: number,
    options: TrainingOptions<Input>,
  ) {
    this.extractor = options.extractor;
    this.certain = options.certain;
    this.margin = options.margin ?? 0;
    if (options.rowMargin !== undefined)
      this.rowLearner = new RowLearner(weights, options.extractor, labelCount, options.rowMargin);
    this.tagger = new SequenceTagger(weights, labelCount, options.extractor, options);
    this.features = new Int32Array(options.extractor.capacity + 1);
    this.rows = rowBuffer(options.extractor);
    this.scores = new Float64Array(labelCount);
  }

  /** One example; returns how many positions were right before the update. */
  learn({ input, first, end, gold }: TrainingSequence<Input>): number {
    if (this.predicted.length < end) this.predicted = new Uint8Array(end * 2);
    if (this.margin > 0) this.tagger.handicap(gold, this.margin);
    this.tagger.tag(input, first, end, this.predicted);
    let right = 0;
    for (let i = first; i < end; i++) {
      if (this.predicted[i] !== gold[i]) continue;
      right++;
      if (!this.isCertain(i)) this.rowLearner?.learn(i, gold[i]!);
    }
    if (right === end - first) return right;
    const last = this.worstPrefix(first, end, gold);
    if (last < end - first - 1) this.tagger.tracePrefix(last, first, this.predicted);
    this.update(first, first + last + 1, gold);
    return right;
  }

  /** Index in the sequence where the best path leads the right one by most. */
  private worstPrefix(first: number, end: number, gold: Uint8Array): number {
    let score = 0;
    let worst = 0;
    let lead = Number.NEGATIVE_INFINITY;
    for (let i = first; i < end; i++) {
      score += this.goldScore(i, first, gold);
      const best = i === end - 1 ? this.tagger.finalScore : this.tagger.bestScoreAt(i - first);
      const difference = best - score;
      if (difference >= lead) {
        lead = difference;
        worst = i - first;
      }
    }
    return worst;
  }

  private goldScore(i: number, first: number, gold: Uint8Array): number {
    if (this.isCertain(i)) return 0;
    this.scores.fill(0);
    let count = this.featuresAt(i);
    this.weights.addScores(this.features, count, this.scores);
    count = this.historyAt(i, first, gold);
    this.weights.addScores(this.features, count, this.scores);
    return this.scores[gold[i]!]! - this.margin;
  }

  private featuresAt(i: number): number {
    return positionFeatures(this.extractor, i, this.rows, this.features);
  }

  private isCertain(i: number): boolean {
    return this.certain !== undefined && this.certain(i) >= 0;
  }

  private historyAt(i: number, first: number, labels: Uint8Array): number {
    const last = i > first ? labels[i - 1]! : -1;
    const lastButOne = i > first + 1 ? labels[i - 2]! : -1;
    return historyFeatures(this.extractor, i, last, lastButOne, this.features);
  }

  private update(first: number, end: number, gold: Uint8Array): void {
    const { weights, predicted, features } = this;
    for (let i = first; i < end; i++) {
      if (this.isCertain(i)) continue;
      const wrong = predicted[i] !== gold[i];
      if (wrong) {
        const count = this.featuresAt(i);
        weights.update(features, count, gold[i]!, 1);
        weights.update(features, count, predicted[i]!, -1);
      }
      const wrongBefore = i > first && predicted[i - 1] !== gold[i - 1];
      const wrongTwoBefore = i > first + 1 && predicted[i - 2] !== gold[i - 2];
      if (!wrong && !wrongBefore && !wrongTwoBefore) continue;
      weights.update(features, this.historyAt(i, first, gold), gold[i]!, 1);
      weights.update(features, this.historyAt(i, first, predicted), predicted[i]!, -1);
    }
  }
}
