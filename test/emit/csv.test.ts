import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHeader, toCsv } from '../../pipeline/emit/csv.js';
import { EDITS } from '../../pipeline/model/tables.js';

const row = (before: string) => ({
  edit_id: 'e',
  doc_id: 'd',
  rule: 'r',
  raw_start: 0,
  raw_end: 1,
  before,
  after: '',
  evidence: '',
});

test.each([
  ['plain', 'plain'],
  ['a,b', '"a,b"'],
  ['a "b"', '"a ""b"""'],
  ['\n', '"\n"'],
  ['\r', '"\r"'],
  ['=1+1', '=1+1'],
  [' a ', ' a '],
])('%j is written as %j', (before, cell) => {
  expect(toCsv(EDITS, [row(before)])).toBe(`e,d,r,0,1,${cell},,\n`);
});

test('every text comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (before) => {
      const csv = csvHeader(EDITS) + toCsv(EDITS, [row(before)]);
      const [cells] = parse(csv, { columns: true, record_delimiter: '\n' }) as { before: string }[];
      expect(cells!.before).toBe(before);
    }),
  );
});
