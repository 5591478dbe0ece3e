import { expect, it } from 'vitest';
import { CertainRelations } from '../../pipeline/learn/certain-relations.js';
import { KindTable } from '../../pipeline/learn/kind-table.js';
import { LinearModel } from '../../pipeline/learn/model.js';
import { KINDS, LEFT, RIGHT, SHIFT } from '../../pipeline/learn/parser-state.js';

const header = { task: 'parser', labels: ['SHIFT', 'LEFT', 'RIGHT', 'det'], templates: 'test' };
/** Keys far apart, so that each has a place of its own. */
const key = (n: number) => Math.imul(n, 0x1000_0001);

it('scores kinds as the model does, up to the score of SHIFT', () => {
  const model = LinearModel.from(header, [
    { key: key(1), labels: [SHIFT, LEFT], weights: [5, -7] },
    { key: key(2), labels: [RIGHT], weights: [300] },
    { key: key(3), labels: [LEFT, RIGHT], weights: [2, -1] },
    { key: key(4), labels: [KINDS], weights: [99] },
  ]);
  const features = Int32Array.from([1, 2, 3, 4, 5], key);
  const expected = new Float64Array(4);
  model.addScores(features, 5, expected);
  const scores = new Float64Array(4);
  new KindTable(model).score(features, 5, scores);
  expect(scores[SHIFT]).toBe(0);
  expect(scores[LEFT]).toBe(expected[LEFT]! - expected[SHIFT]!);
  expect(scores[RIGHT]).toBe(expected[RIGHT]! - expected[SHIFT]!);
});

it('takes a feature that the model lacks for none', () => {
  const model = LinearModel.from(header, [{ key: key(1), labels: [LEFT], weights: [5] }]);
  const scores = new Float64Array(4);
  // The same place, other check bits.
  new KindTable(model).score(Int32Array.of(key(1) ^ 2), 1, scores);
  expect([...scores]).toEqual([0, 0, 0, 0]);
});

it.each([
  ['often and always the same', 30, 0, 7],
  ['too seldom', 29, 0, -1],
  ['one of fifty differs', 49, 1, 7],
  ['one of thirty differs', 29, 1, -1],
])('a relation that is %s', (_, same, other, relation) => {
  const arcs = [
    ...Array.from({ length: same }, () => [LEFT, 2, 3, 7] as const),
    ...Array.from({ length: other }, () => [LEFT, 2, 3, 8] as const),
  ];
  const certain = CertainRelations.from(arcs);
  const kept = CertainRelations.of(LinearModel.from(header, certain.rows()));
  for (const one of [certain, kept]) {
    expect(one.get(LEFT, 2, 3)).toBe(relation);
    expect(one.get(RIGHT, 2, 3)).toBe(-1);
    expect(one.get(LEFT, 3, 2)).toBe(-1);
  }
});
