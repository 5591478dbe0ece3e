import { expect, it } from 'vitest';
import { feature } from '../../pipeline/learn/engine/features.js';
import { LinearModel } from '../../pipeline/learn/engine/model.js';

const keys = Array.from({ length: 500 }, (_, i) => feature(7, i));
const model = LinearModel.from(
  { task: 't', labels: ['a', 'b'], templates: 't-1' },
  keys
    .map((key, i) => ({ key, labels: [i % 2], weights: [i + 1] }))
    .sort((a, b) => (a.key >>> 0) - (b.key >>> 0)),
);

it.each([0, 1, 31, 32, 250, 499])('finds the weights of feature %i', (i) => {
  const scores = new Float64Array(2);
  model.addScores(Int32Array.of(keys[i]!), 1, scores);
  expect([...scores]).toEqual(i % 2 === 0 ? [i + 1, 0] : [0, i + 1]);
});

it('adds nothing for features that it lacks, however many are asked for', () => {
  const unknown = Int32Array.from({ length: 100_000 }, (_, i) => feature(8, i)).filter(
    (key) => !keys.includes(key),
  );
  const scores = new Float64Array(2);
  model.addScores(unknown, unknown.length, scores);
  expect([...scores]).toEqual([0, 0]);
});

it.each([1, -1, 127, -127, 128, -128, 300, -40_000])('keeps a weight of %i', (weight) => {
  const features = [{ key: keys[0]!, labels: [0, 1], weights: [weight, 5] }];
  const copy = LinearModel.fromBytes(LinearModel.from(model.header, features).toBytes());
  const scores = new Float64Array(2);
  copy.addScores(Int32Array.of(keys[0]!), 1, scores);
  expect([...scores]).toEqual([weight, 5]);
  expect(copy.features()).toEqual(features);
});
