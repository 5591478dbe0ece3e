import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CodePoints } from '../../pipeline/emit/code-points.js';

test.each([
  ['', 0, 0],
  ['plain', 3, 3],
  ['é', 1, 1],
  ['a😀b', 1, 1],
  ['a😀b', 3, 2],
  ['a😀b', 4, 3],
  ['😀😀', 4, 2],
  ['\uD83D alone', 1, 1],
  ['\uDE00 alone', 2, 2],
])('unit %#: %j at %i is code point %i', (text, offset, expected) => {
  expect(new CodePoints(text).at(offset)).toBe(expected);
});

test('only the middle of a surrogate pair cuts a character', () => {
  const points = new CodePoints('a😀b');
  expect([0, 1, 2, 3, 4].map((offset) => points.cuts(offset))).toEqual([
    false,
    false,
    true,
    false,
    false,
  ]);
});

test('counts as the iteration over a string does', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      const points = new CodePoints(a + b);
      expect(points.at(a.length)).toBe(Array.from(a).length);
      expect(points.length).toBe(Array.from(a + b).length);
    }),
  );
});
