import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { csvHeader, toCsv, toJson, toRecord } from '../../pipeline/emit/csv.js';
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

/** Texts in which separators, quotes and line ends are frequent. */
const awkward = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    '\u{1F600}',
    ',',
    '"',
    '\n',
    '\r',
    ' ',
    '\u001f',
    ';',
    '\\',
    '\ud800',
  ),
});

test('rows are written as csv-stringify writes them whole', () => {
  fc.assert(
    fc.property(fc.array(awkward), (texts) => {
      const rows = texts.map((text) => ({ ...row(text), evidence: [...text].reverse().join('') }));
      const whole = stringify(
        rows.map((r) => EDITS.columns.map(({ key }) => r[key])),
        { record_delimiter: '\n', quoted_match: /[\r\n]/ },
      );
      expect(toCsv(EDITS, rows)).toBe(whole);
    }),
  );
});

test('JSON holds the records', () => {
  fc.assert(
    fc.property(fc.array(awkward), (texts) => {
      const rows = texts.map(row);
      expect(toJson(EDITS, rows)).toBe(JSON.stringify(rows.map((r) => toRecord(EDITS, r))));
    }),
  );
});

test('what is not known is an empty cell, also in rows read back from JSON', () => {
  const [record] = JSON.parse(toJson(EDITS, [row('')])) as Record<string, string | number>[];
  expect(record?.before).toBeNull();
  expect(toCsv(EDITS, [record!])).toBe('e,d,r,0,1,,,\n');
});
