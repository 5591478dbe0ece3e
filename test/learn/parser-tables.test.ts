import { expect, it } from 'vitest';
import { LinearModel } from '../../pipeline/learn/engine/model.js';
import { KindTable } from '../../pipeline/learn/parser/kind-table.js';
import { KnownRelations, relationRows } from '../../pipeline/learn/parser/known-relations.js';
import { KINDS, LEFT, RIGHT, SHIFT } from '../../pipeline/learn/parser/parser-state.js';
import { RELATIONS, relationIndex } from '../../pipeline/learn/treebank/relations.js';

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
  new KindTable(model).addScores(features, 5, scores);
  expect(scores[SHIFT]).toBe(0);
  expect(scores[LEFT]).toBe(expected[LEFT]! - expected[SHIFT]!);
  expect(scores[RIGHT]).toBe(expected[RIGHT]! - expected[SHIFT]!);
});

it('takes a feature that the model lacks for none', () => {
  const model = LinearModel.from(header, [{ key: key(1), labels: [LEFT], weights: [5] }]);
  const scores = new Float64Array(4);
  // The same place, other check bits.
  new KindTable(model).addScores(Int32Array.of(key(1) ^ 2), 1, scores);
  expect([...scores]).toEqual([0, 0, 0, 0]);
});

/** Arcs between a pair of tags, at distance 1 and with nothing below the child unless told. */
const arcs = (count: number, relation: number, more: object = {}) =>
  Array.from({ length: count }, () => ({
    ...{ kind: LEFT, childTag: 2, headTag: 3, below: 255, distance: 1, relation },
    ...more,
  }));
const known = (seen: ReturnType<typeof arcs>) =>
  KnownRelations.of(LinearModel.from(header, relationRows(seen)));

it.each([
  ['often and always the same', 30, 0, 7],
  ['one of fifty differs', 49, 1, 7],
  ['too seldom', 29, 0, -1],
  ['one of thirty differs', 29, 1, -1],
])('a relation that is %s', (_, same, other, relation) => {
  const tables = known([...arcs(same, 7, { distance: 2 }), ...arcs(other, 8, { distance: 2 })]);
  expect(tables.certain(LEFT, 2, 3, 255, 1)).toBe(relation);
  expect(tables.certain(RIGHT, 2, 3, 255, 1)).toBe(-1);
  expect(tables.certain(LEFT, 3, 2, 255, 1)).toBe(-1);
});

it('asks the distance and the first word below where tags leave two relations', () => {
  const tables = known([
    ...arcs(20, 7),
    ...arcs(20, 8, { distance: 4 }),
    ...arcs(9, 8, { below: 5 }),
  ]);
  expect(tables.certain(LEFT, 2, 3, 255, 1)).toBe(7);
  expect(tables.certain(LEFT, 2, 3, 255, 4)).toBe(8);
  expect(tables.certain(LEFT, 2, 3, 255, 40)).toBe(8);
  expect(tables.certain(LEFT, 2, 3, 255, 2)).toBe(-1);
  expect(tables.certain(LEFT, 2, 3, 5, 1)).toBe(-1);
});

it('allows the relations that tags were seen with, all where they were seen too seldom', () => {
  const tables = known([...arcs(20, 7), ...arcs(20, 8), ...arcs(29, 9, { headTag: 4 })]);
  expect([...tables.possible(LEFT, 2, 3)]).toEqual([KINDS + 7, KINDS + 8]);
  expect(tables.possible(LEFT, 2, 4)).toHaveLength(RELATIONS.length - 1);
  expect([...tables.possible(LEFT, 2, 4)]).not.toContain(KINDS + relationIndex('root'));
});
