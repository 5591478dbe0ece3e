import { type FeatureExtractor, rowBuffer, rowFeatures } from './feature-extractor.js';
import type { TrainingWeights } from './weights.js';

/**
 * Teaches the rows of an extractor to decide alone, so that a tagger can trust their lead (`lead` of
 * `TaggerOptions`) and look at nothing else: an early step of a cascade whose later steps see all
 * features (Viola and Jones 2001), in one set of weights.
 */
export class RowLearner<Input> {
  private readonly features: Int32Array;
  private readonly rows: Int32Array;
  private readonly scores: Float64Array;

  /** `margin`: how far the rows should put the right label ahead, in units of an update. */
  constructor(
    private readonly weights: TrainingWeights,
    private readonly extractor: FeatureExtractor<Input>,
    labelCount: number,
    private readonly margin: number,
  ) {
    this.features = new Int32Array(extractor.capacity + 1);
    this.rows = rowBuffer(extractor);
    this.scores = new Float64Array(labelCount);
  }

  /** Changes the weights of the rows at `position` where they do not put `right` ahead by the margin. */
  learn(position: number, right: number): void {
    const { weights, features, scores } = this;
    const count = rowFeatures(this.extractor, position, this.rows, features, 0);
    scores.fill(0);
    weights.addScores(features, count, scores);
    scores[right]! -= this.margin;
    let best = right;
    for (let l = 0; l < scores.length; l++) if (scores[l]! > scores[best]!) best = l;
    if (best === right) return;
    weights.update(features, count, right, 1);
    weights.update(features, count, best, -1);
  }
}
