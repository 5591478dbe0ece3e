import type { FeatureExtractor } from './feature-extractor.js';
import type { TaggerOptions } from './sequence-tagger.js';

/** How a conditional random field is trained. */
export interface CrfOptions<Input> extends Pick<TaggerOptions, 'allowed' | 'certain'> {
  readonly task: string;
  readonly labels: readonly string[];
  /** How many labels a token can have whose label is not certain, the first ones; default all. */
  readonly free?: number;
  readonly extractor: FeatureExtractor<Input>;
  /** The features share `2 ** bits` rows of weights. */
  readonly bits: number;
  /** Passes over the data. Default 6. */
  readonly epochs?: number;
  /** Of the order of examples; the same seed and data give the same bytes. Default 1. */
  readonly seed?: number;
  /** First step of AdaGrad; small steps and few passes are what keeps weights from overfitting. */
  readonly rate?: number;
  /** First pass whose weights count in the average that becomes the model. Default the last one. */
  readonly averageFrom?: number;
  /** Called after each pass with the mean log likelihood of a sequence before its update. */
  readonly onEpoch?: (epoch: number, likelihood: number) => void;
}

/** A sequence with the rows of its features: those of position `i` at `first[i]..first[i + 1]`. */
export interface CrfExample {
  readonly rows: Int32Array;
  readonly first: Int32Array;
  readonly gold: Uint8Array;
  /** 1 where the label is certain. */
  readonly fixed: Uint8Array;
}
