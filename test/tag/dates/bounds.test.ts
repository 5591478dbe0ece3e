import edtf, { parse } from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  fromDayNumber,
  isDay,
  toDayNumber,
} from '../../../pipeline/tag/dates/calendar/calendar.js';
import { edtfGranule, extentOf, intervalOf } from '../../../pipeline/tag/dates/calendar/edtf.js';
import { boundsOf, type Granule, granuleOf } from '../../../pipeline/tag/dates/calendar/granule.js';
import { granuleText, parseGranule } from '../../../pipeline/tag/dates/calendar/granule-text.js';
import { HOLIDAYS } from '../../../pipeline/tag/dates/calendar/holiday.js';
import type { Unit } from '../../../pipeline/tag/dates/notation/rule.js';
import { RULES } from '../../../pipeline/tag/dates/rules/index.js';
import { datesOf } from './support.js';

const UNITS: Unit[] = ['D', 'W', 'WE', 'M', 'Q', 'S', 'H', 'Y', 'E', 'C', 'L'];
/** Any unit that holds any day from year 1000 to 2999. */
const granules = fc
  .tuple(
    fc.constantFrom(...UNITS),
    fc.integer({
      min: toDayNumber({ year: 1000, month: 3, day: 1 }),
      max: toDayNumber({ year: 2999, month: 11, day: 30 }),
    }),
  )
  .map(([unit, day]): Granule => granuleOf(fromDayNumber(day), unit));
const DAY = 86_400_000;

describe('value, EDTF and bounds agree', () => {
  it('reads its own TIMEX3 text back', () => {
    fc.assert(
      fc.property(granules, (granule) => {
        expect(parseGranule(granuleText(granule))).toEqual(granule);
      }),
    );
  });

  it('gives bounds that are days in order', () => {
    fc.assert(
      fc.property(granules, (granule) => {
        const { first, last } = boundsOf(granule);
        expect(isDay(first) && isDay(last)).toBe(true);
        expect(toDayNumber(first)).toBeLessThanOrEqual(toDayNumber(last));
        const { earliest, latest } = extentOf(granuleText(granule));
        expect(parseGranule(earliest)).toEqual({ unit: 'D', index: toDayNumber(first) });
        expect(parseGranule(latest)).toEqual({ unit: 'D', index: toDayNumber(last) });
      }),
    );
  });

  it('writes EDTF that the library reads, with the same bounds but for its seasons', () => {
    fc.assert(
      fc.property(granules, (granule) => {
        const extent = extentOf(granuleText(granule));
        expect(() => parse(extent.edtf)).not.toThrow();
        if (granule.unit === 'S') return; // the library takes seasons for quarters
        const date = edtf(extent.edtf);
        expect(Math.floor(date.min / DAY)).toBe(parseGranule(extent.earliest)!.index);
        expect(Math.floor(date.max / DAY)).toBe(parseGranule(extent.latest)!.index);
      }),
    );
  });

  it('follows one unit with the next, without gap or overlap', () => {
    const whole = granules.filter(({ unit }) => unit !== 'WE');
    fc.assert(
      fc.property(whole, ({ unit, index }) => {
        const { last } = boundsOf({ unit, index });
        const { first } = boundsOf({ unit, index: index + 1 });
        expect(toDayNumber(first)).toBe(toDayNumber(last) + 1);
      }),
    );
  });

  it('adds the qualifier of what is approximate', () => {
    expect(extentOf('1850', 'APPROX').edtf).toBe('1850~');
    expect(extentOf('2018-W24', 'APPROX').edtf).toBe('2018-06-11~/2018-06-17~');
    expect(extentOf('185', 'APPROX').edtf).toBe('185X'); // the grammar has no 185X~
    expect(extentOf('2018-Q3', 'APPROX').edtf).toBe('2018-35'); // nor 2018-35~
  });

  it('holds for every expression of the examples of the rules', () => {
    for (const { example } of RULES) {
      for (const date of datesOf(example[0])) {
        if (date.edtf !== '') expect(() => parse(date.edtf)).not.toThrow();
        const granule = parseGranule(date.value);
        if (date.value.includes('/')) {
          // A fiscal year, or Ramadan: the value is the interval itself.
          expect(date).toMatchObject(intervalOf(date.edtf));
          expect(date.value).toBe(date.edtf.replaceAll('~', ''));
        } else if (granule) {
          expect(date).toMatchObject(extentOf(date.value, date.mod));
        } else if (date.precision !== 'interval') {
          expect([date.edtf, date.earliest, date.latest]).toEqual(['', '', '']);
        }
      }
    }
  });
});

it.each([
  ['2018-06-18', '2018-06-18'],
  ['2018-06~', '2018-06'],
  ['2018', '2018'],
  ['201X', '201'],
  ['19XX', '19'],
  ['2018-21', '2018-SP'],
  ['2018-24', '2018-WI'],
  ['2018-34', '2018-Q2'],
  ['2018-41', '2018-H2'],
  ['2018-06-18T10:35:00Z', '2018-06-18'],
])('reads the EDTF date %s', (text, value) => {
  expect(granuleText(edtfGranule(text)!)).toBe(value);
});

it.each(['2018-06-18/2018-06-20', '../2018', 'XXXX-06', ''])('reads no unit in %s', (text) => {
  expect(edtfGranule(text)).toBeUndefined();
});

it('knows holidays and events by name, each within its year but for their ends', () => {
  for (const { days, last, rare } of HOLIDAYS.values()) {
    const lengths = rare ? [0, 1, 2, 3, 14] : [5, 6, 28, 29, 45];
    for (let year = 1950; year <= 2050; year++) {
      for (const day of days(year)) {
        expect(fromDayNumber(day).year).toBe(year);
        if (last) expect(lengths).toContain(last(day) - day);
      }
    }
  }
});
