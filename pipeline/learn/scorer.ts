/** What a decoder needs of weights, whether they are being trained or loaded from a file. */
export interface Scorer {
  /**
   * Adds to `scores[label]`, for every label, the weights of the first `count` features in `features`.
   * Features without weights add nothing.
   */
  addScores(features: Int32Array, count: number, scores: Float64Array): void;
}
