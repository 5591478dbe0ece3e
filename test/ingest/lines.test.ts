import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readLines } from '../../pipeline/ingest/lines.js';

test.each([
  [
    'a\nb',
    [
      ['a', 0, false],
      ['b', 2, false],
    ],
  ],
  [
    'a\n\nb',
    [
      ['a', 0, true],
      ['b', 3, true],
    ],
  ],
  [
    '\ufeff a \r\n\r\n\tb\u00a0\r\n',
    [
      ['a', 2, true],
      ['b', 9, true],
    ],
  ],
  [
    'a\r\rb\u2028c',
    [
      ['a', 0, true],
      ['b', 3, false],
      ['c', 5, false],
    ],
  ],
  ['', []],
  [' \n \n', []],
])('%j has the lines %j', (raw, expected) => {
  expect(readLines(raw).map(({ text, span, alone }) => [text, span.start, alone])).toEqual(
    expected,
  );
});

test('lines are what lies between line ends, trimmed', () => {
  const unit = fc.constantFrom(
    'a',
    ' ',
    '\n',
    '\r',
    '\t',
    '\f',
    '\u0085',
    '\u2028',
    '\u00a0',
    '\ufeff',
    '\u200b',
  );
  fc.assert(
    fc.property(fc.string({ unit }), (raw) => {
      const lines = readLines(raw);
      const parts = raw.split(/\r\n|[\r\n\u0085\u2028\u2029\f\v]/);
      expect(lines.map(({ text }) => text)).toEqual(
        parts.map((part) => part.trim()).filter((part) => part !== ''),
      );
      for (const { text, span } of lines) expect(raw.slice(span.start, span.end)).toBe(text);
    }),
  );
});

test('a page begins like a paragraph', () => {
  const lines = readLines('Title\n\nOctober 2018\fTitle\nText');
  expect(lines.map(({ text, alone, opens }) => [text, alone, opens])).toEqual([
    ['Title', true, true],
    ['October 2018', true, true],
    ['Title', false, true],
    ['Text', false, false],
  ]);
});
