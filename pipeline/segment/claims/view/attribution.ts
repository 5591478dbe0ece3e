/** A half-open range of token indices. */
export interface Range {
  readonly first: number;
  readonly end: number;
}

/**
 * One attribution relation in the terms of PARC 3.0 (Pareti 2015) and PolNeAR (Newell et al. 2018):
 * token ranges in order of place; `source` is empty when the text names none.
 */
export interface Attribution {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
  readonly rule: string;
  /** Key of the entity that the source is, where more than its words tells it. */
  readonly speaker?: string;
}
