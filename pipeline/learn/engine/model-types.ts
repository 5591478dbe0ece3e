/** What a model file says of itself. */
export interface ModelHeader {
  /** Task that it was trained for (`pos`, `entities`, …). */
  readonly task: string;
  /** Names of the labels; weights refer to them by index. At most 256. */
  readonly labels: readonly string[];
  /** Version of the feature templates: weights fit only the extractor they were trained with. */
  readonly templates: string;
}

/** Integer weights of one feature: labels with their weights, in units of the quantisation step. */
export interface FeatureWeights {
  readonly key: number;
  readonly labels: readonly number[];
  readonly weights: readonly number[];
}
