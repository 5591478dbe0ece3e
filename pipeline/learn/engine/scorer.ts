/** What a decoder needs of weights, whether they are being trained or loaded from a file. */
export interface Scorer {
  /** Whether the weights never change, so that sums of scores can be kept. */
  readonly fixed: boolean;
  /**
   * Adds to `scores[label]`, for every label, the weights of the first `count` features in `features`.
   * Features without weights add nothing.
   */
  addScores(features: Int32Array, count: number, scores: Float64Array): void;
}
