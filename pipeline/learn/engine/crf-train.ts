import { describeSequences } from './crf-data.js';
import type { HashedModel } from './crf-model.js';
import { CrfTrainer } from './crf-trainer.js';
import type { CrfOptions } from './crf-types.js';
import { createRandom, shuffle } from './random.js';
import type { TrainingSequence } from './train.js';

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
