import { expect, it } from 'vitest';
import { meanOf, trainRepeatedly } from '../../pipeline/learn/average.js';
import { type FeatureWeights, LinearModel } from '../../pipeline/learn/model.js';

const header = { task: 'test', labels: ['a', 'b', 'c'], templates: 'test' };
const modelOf = (...features: FeatureWeights[]) => LinearModel.from(header, features);

it('takes the mean of each weight, with 0 where a model lacks it', () => {
  const mean = meanOf(
    [
      modelOf({ key: 7, labels: [0, 2], weights: [10, -4] }),
      modelOf({ key: 7, labels: [0], weights: [20] }, { key: 9, labels: [1], weights: [6] }),
    ],
    1,
  );
  expect(mean.header).toEqual(header);
  expect(mean.features()).toEqual([
    { key: 7, labels: [0, 2], weights: [15, -2] },
    { key: 9, labels: [1], weights: [3] },
  ]);
});

it('drops means below the threshold and features that have none left', () => {
  const one = modelOf(
    { key: 7, labels: [0, 1], weights: [10, 4] },
    { key: 9, labels: [1], weights: [6] },
  );
  const other = modelOf({ key: 7, labels: [0], weights: [10] });
  expect(meanOf([one, other], 5).features()).toEqual([{ key: 7, labels: [0], weights: [10] }]);
});

it('trains with one seed after the other, each model pruned half as much', () => {
  const runs: object[] = [];
  const model = trainRepeatedly({ seed: 3, repeats: 2, prune: 5 }, (run) => {
    runs.push(run);
    return modelOf({ key: 7, labels: [0], weights: [2 * run.seed] });
  });
  expect(runs).toEqual([
    { seed: 3, prune: 3 },
    { seed: 4, prune: 3 },
  ]);
  expect(model.features()).toEqual([{ key: 7, labels: [0], weights: [7] }]);
});

it('hands on a single training as it is', () => {
  const only = modelOf({ key: 7, labels: [0], weights: [1] });
  expect(trainRepeatedly({ prune: 5 }, () => only)).toBe(only);
});
