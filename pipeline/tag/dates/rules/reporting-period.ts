import type { Captures, Meaning, Point, Rule } from '../notation/rule.js';
import { durationText, pointOf, unitOf } from './common.js';

/** The month that the text tells of, a year before. */
const sameMonth = pointOf({ shift: { unit: 'M', amount: -12 }, from: 'context' });

/** Quarters and years of a report, which hang on the period that the text speaks of. */
export const REPORTING_PERIOD: readonly Rule[] = [
  {
    name: 'year-earlier-quarter',
    pattern:
      "[the] [comparable] (year [DASH] (ago|earlier)|last year ('|’) s|prior DASH year) [ORD] (quarter|period|month)",
    meaning: (c) => {
      const n = c.number('ORD');
      if (c.has('month')) return sameMonth;
      return { type: 'DATE', period: { years: -1, ...(n !== undefined && { quarter: n }) } };
    },
    example: [
      'It rose in the first quarter of 2018 from the year-earlier quarter.',
      'the year-earlier quarter',
      '2017-Q1',
    ],
  },
  {
    name: 'year-earlier-units',
    pattern: '[the] [comparable] year [DASH] (ago|earlier) NUM UNITS',
    meaning: (c) => ({ type: 'DURATION', value: durationText(c.text('NUM')!, unitOf(c)) }),
    example: ['Net for the year-earlier six months fell.', 'the year-earlier six months', 'P6M'],
  },
  {
    name: 'period-last-year',
    pattern:
      '[the] (same|corresponding|comparable|like|equivalent) (quarter|period|month) (last year|a year (ago|earlier|before)|of last year)',
    meaning: (c) => (c.has('month') ? sameMonth : { type: 'DATE', period: { years: -1 } }),
    example: [
      'It rose in the first quarter of 2018 from the same period last year.',
      'the same period last year',
      '2017-Q1',
    ],
  },
  {
    name: 'latest-quarter',
    pattern: '[the] (latest|reported|most recent) (quarter|period|three months)',
    meaning: () => ({ type: 'DATE', period: { years: 0 } }),
    example: [
      'It rose in the third quarter of 2017. In the latest quarter costs fell.',
      'the latest quarter',
      '2017-Q3',
    ],
  },
  {
    name: 'the-quarter',
    pattern: '(the|that) quarter',
    meaning: (c) => ({ type: 'DATE', period: { years: 0, ...(c.has('that') && { that: true }) } }),
    example: [
      'It rose in the third quarter of 2017. During the quarter costs fell.',
      'the quarter',
      '2017-Q3',
    ],
  },
  {
    name: 'the-quarter-a-year-ago',
    pattern: 'the quarter a year (ago|earlier)',
    meaning: () => ({ type: 'DATE', period: { years: -1 } }),
    example: [
      'It rose in the third quarter of 2017. Net for the quarter a year ago was up.',
      'the quarter a year ago',
      '2016-Q3',
    ],
  },
  {
    name: 'quarter-ended',
    pattern:
      '{ the [fiscal] [DASH] [ORD] [DASH] quarter } [[,] that] (ended|ending) [on] MONTH [DAY [[,] YEAR]]',
    meaning: quarterEnded,
    example: ['For the quarter ended March 31 it rose.', 'the quarter', '2018-Q1'],
  },
  {
    name: 'year-of-period',
    pattern: 'the YEAR (period|quarter|year|season)',
    meaning: (c) =>
      c.has('period') || c.has('quarter')
        ? { type: 'DATE', period: { years: 0, year: c.number('YEAR')!, orYear: true } }
        : pointOf({ year: c.number('YEAR')! }),
    example: ['It had a loss in the 2016 period.', 'the 2016 period', '2016'],
  },
];

/**
 * A quarter with a number is called by it and the year in which it ended, whatever its months; one without
 * is the quarter of the calendar that its three months lie in, at least for the most part.
 */
function quarterEnded(c: Captures): Meaning | undefined {
  const month = c.number('MONTH')!;
  const year = c.number('YEAR');
  const middle = ((month + 10) % 12) + 1;
  const calendar = Math.ceil(middle / 3);
  const number = c.number('ORD') ?? calendar;
  if (number > 4) return undefined;
  if (number !== calendar) return pointOf(ownQuarter(number, month, year), 'APPROX');
  const at = {
    quarter: calendar,
    ...(year !== undefined && { year: middle > month ? year - 1 : year }),
  };
  return pointOf(at, month % 3 === 0 ? undefined : 'APPROX');
}

const ownQuarter = (quarter: number, endMonth: number, year: number | undefined): Point =>
  year === undefined ? { quarter, endMonth } : { quarter, year };
