import { describeSequences } from './crf-data.js';
import type { HashedModel } from './crf-model.js';
import { CrfTrainer } from './crf-trainer.js';
import type { FeatureExtractor } from './feature-extractor.js';
import { createRandom, shuffle } from './random.js';
import type { TaggerOptions } from './sequence-tagger.js';
import type { TrainingSequence } from './train.js';

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

/**
 * Trains a linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) by AdaGrad
 * (Duchi, Hazan and Singer 2011) on the log likelihood. Rows and history features of the extractor are
 * not used.
 */
export function trainCrf<Input>(
  sequences: readonly TrainingSequence<Input>[],
  options: CrfOptions<Input>,
): HashedModel {
  const { epochs = 6, seed = 1, averageFrom = epochs, onEpoch } = options;
  const random = createRandom(seed);
  const trainer = new CrfTrainer(options);
  const order = describeSequences(sequences, options);
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let sum = 0;
    for (const example of order) sum += trainer.learn(example);
    if (epoch >= averageFrom) trainer.remember();
    onEpoch?.(epoch, sum / Math.max(1, order.length));
  }
  return trainer.model();
}
