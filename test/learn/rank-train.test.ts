import { expect, it } from 'vitest';
import { feature } from '../../pipeline/learn/engine/features.js';
import {
  type RankingExample,
  STEPS_PER_ONE,
  trainRanker,
} from '../../pipeline/learn/engine/rank-train.js';

const GOOD = feature(1, 1);
const BAD = feature(1, 2);
const OTHER = feature(1, 3);
const keys = (...list: number[]): Int32Array => Int32Array.from(list);

function train(examples: readonly RankingExample[], seed = 1) {
  return trainRanker(examples, { task: 'test', templates: 't', bits: 12, rate: 0.2, seed });
}

it('learns what sets the right candidate apart, against a base score that is wrong', () => {
  const examples = Array.from({ length: 60 }, (_, k) => ({
    features: k % 2 === 0 ? [keys(OTHER, GOOD), keys(OTHER, BAD)] : [keys(BAD), keys(GOOD)],
    base: k % 2 === 0 ? [-1, 0] : [0, -1],
    gold: k % 2,
  }));
  const model = train(examples);
  const [good, bad] = [GOOD, BAD].map((key) => model.score(keys(key), 1));
  expect(good).toBeGreaterThan(16);
  expect(bad).toBeLessThan(-16);
  // What all candidates share says nothing.
  expect(Math.abs(model.score(keys(OTHER), 1))).toBeLessThan(good! / 2);
  expect(model.extras[0]).toBeLessThan(STEPS_PER_ONE);
  expect(Buffer.from(train(examples).toBytes()).equals(model.toBytes())).toBe(true);
});

it('trusts a base score that is right', () => {
  const examples = Array.from({ length: 60 }, (_, k) => ({
    features: [keys(OTHER), keys(OTHER)],
    base: k % 2 === 0 ? [0, -1] : [-1, 0],
    gold: k % 2,
  }));
  const model = train(examples);
  expect(model.extras[0]).toBeGreaterThan(STEPS_PER_ONE);
  expect(model.score(keys(OTHER), 1)).toBe(0);
});

it('says how often the right candidate is first', () => {
  const shares: number[] = [];
  const example = { features: [keys(GOOD), keys(BAD), keys(OTHER)], base: [0, 1, 0], gold: 0 };
  const examples = Array.from({ length: 10 }, () => example);
  trainRanker(examples, {
    task: 'test',
    templates: 't',
    bits: 12,
    rate: 0.5,
    onEpoch: (_, right) => shares.push(right),
  });
  expect(shares[0]).toBeLessThan(1);
  expect(shares[shares.length - 1]).toBe(1);
});
