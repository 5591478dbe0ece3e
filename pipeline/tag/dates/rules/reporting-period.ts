import type { Rule } from '../rule.js';
import { pointOf } from './common.js';

/** Quarters and years of a report, which hang on the period that the text speaks of. */
export const REPORTING_PERIOD: readonly Rule[] = [
  {
    name: 'year-earlier-quarter',
    pattern:
      "[the] [comparable] (year [DASH] (ago|earlier)|last year ('|’) s|prior DASH year) [ORD] (quarter|period|month)",
    meaning: (c) => {
      const n = c.number('ORD');
      return { type: 'DATE', period: { years: -1, ...(n !== undefined && { quarter: n }) } };
    },
    example: [
      'It rose in the first quarter of 2018 from the year-earlier quarter.',
      'the year-earlier quarter',
      '2017-Q1',
    ],
  },
  {
    name: 'period-last-year',
    pattern:
      '[the] (same|corresponding|comparable|like|equivalent) (quarter|period|month) (last year|a year (ago|earlier|before)|of last year)',
    meaning: () => ({ type: 'DATE', period: { years: -1 } }),
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
    meaning: () => ({ type: 'DATE', period: { years: 0 } }),
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
    pattern: '{ the [fiscal] [ORD] [DASH] quarter } (ended|ending) MONTH [DAY]',
    meaning: (c) => pointOf({ quarter: Math.ceil(c.number('MONTH')! / 3) }),
    example: ['For the quarter ended March 31 it rose.', 'the quarter', '2018-Q1'],
  },
  {
    name: 'year-of-period',
    pattern: 'the YEAR (period|quarter|year|season)',
    meaning: (c) =>
      c.has('period') || c.has('quarter')
        ? { type: 'DATE', period: { years: 0, year: c.number('YEAR')! } }
        : pointOf({ year: c.number('YEAR')! }),
    example: ['It had a loss in the 2016 period.', 'the 2016 period', '2016'],
  },
];
