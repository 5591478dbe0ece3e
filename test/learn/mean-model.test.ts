import { expect, test } from 'vitest';
import { meanModel } from '../../pipeline/learn/engine/mean-model.js';
import { LinearModel } from '../../pipeline/learn/engine/model.js';

const HEADER = { task: 'test', labels: ['a', 'b', 'c'], templates: 'test-1' };
const ONE = LinearModel.from(HEADER, [
  { key: 5, labels: [0, 1], weights: [10, -4] },
  { key: 9, labels: [2], weights: [3] },
]);
const TWO = LinearModel.from(HEADER, [
  { key: -7, labels: [1], weights: [300] },
  { key: 5, labels: [0, 2], weights: [20, 6] },
]);

test('the mean of two models takes a missing weight as 0 and drops what is small', () => {
  const mean = meanModel([ONE, TWO], 3);
  expect(mean.header).toEqual(HEADER);
  expect(mean.features()).toEqual([
    { key: 5, labels: [0, 2], weights: [15, 3] },
    { key: -7, labels: [1], weights: [150] },
  ]);
});

test('the order of models changes nothing, and one model is its own mean', () => {
  expect(meanModel([ONE, TWO], 1).toBytes()).toEqual(meanModel([TWO, ONE], 1).toBytes());
  expect(meanModel([ONE], 1).toBytes()).toEqual(ONE.toBytes());
});
