import { expect, it } from 'vitest';
import type { FeatureExtractor } from '../../pipeline/learn/engine/feature-extractor.js';
import { feature } from '../../pipeline/learn/engine/features.js';
import { RowLearner } from '../../pipeline/learn/engine/row-learner.js';
import { trainSequenceTagger } from '../../pipeline/learn/engine/train.js';
import { TrainingWeights } from '../../pipeline/learn/engine/weights.js';

/** A word by its number, and beside the rows a hint that is as good as the label. */
interface Words {
  readonly word: readonly number[];
  readonly hint: readonly number[];
}

/** One row for each word; the hint stands outside the rows. */
function extractor(): FeatureExtractor<Words> {
  let input: Words = { word: [], hint: [] };
  return {
    templates: 'test',
    capacity: 4,
    begin: (words) => {
      input = words;
    },
    extract: (i, out) => {
      out[0] = feature(1, input.hint[i]!);
      return 1;
    },
    rows: [
      {
        generation: 0,
        perPosition: 1,
        at: (i, out) => {
          out[0] = input.word[i]!;
          return 1;
        },
        extract: (row, out, n) => {
          out[n] = feature(2, row);
          return n + 1;
        },
      },
    ],
  };
}

/** Weights of the labels 0 and 1 that the row of a word gives. */
function rowOf(scorer: Pick<TrainingWeights, 'addScores'>, word: number): number[] {
  const scores = new Float64Array(2);
  scorer.addScores(Int32Array.of(feature(2, word)), 1, scores);
  return [...scores];
}

it('teaches a row until the right label leads by the margin, and then leaves it alone', () => {
  const words = extractor();
  words.begin({ word: [7], hint: [0] }, 0, 1);
  const weights = new TrainingWeights();
  const learner = new RowLearner(weights, words, 2, 5);
  const leads = Array.from({ length: 6 }, () => {
    learner.learn(0, 1);
    const [zero, one] = rowOf(weights, 7);
    return one! - zero!;
  });
  expect(leads).toEqual([2, 4, 6, 6, 6, 6]);
});

it('lets rows decide what other features alone would have settled', () => {
  const word = Array.from({ length: 40 }, (_, i) => i + 1);
  const hint = word.map((w) => w % 2);
  const sequences = word.map((w, i) => ({
    input: { word: [w], hint: [hint[i]!] },
    first: 0,
    end: 1,
    gold: Uint8Array.of(hint[i]!),
  }));
  const right = (rowMargin?: number): number => {
    const model = trainSequenceTagger(sequences, {
      task: 'test',
      labels: ['a', 'b'],
      extractor: extractor(),
      ...(rowMargin === undefined ? {} : { rowMargin }),
    });
    return word.filter((w) => {
      const [a, b] = rowOf(model, w);
      return w % 2 === 0 ? a! > b! : b! > a!;
    }).length;
  };
  expect(right(3)).toBe(40);
  expect(right()).toBeLessThan(10);
});
