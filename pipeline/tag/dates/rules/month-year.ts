import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { fields, shortYear, written } from './calendar-date.js';
import { ANY_MONTH, direction, EDGE_OF, PHASES, phased, pointOf } from './common.js';
import { nextYears } from './part-of-year.js';

/** "The mid-March deadline", "at end-March": there the article is the noun's. */
const PHASE = `[[the] ${PHASES}|${PHASES} DASH|end DASH]`;

/** Months and years by name. */
export const MONTH_YEAR: readonly Rule[] = [
  {
    name: 'month-year',
    pattern: `${PHASE} ${ANY_MONTH} [of|,] YEAR|${ANY_MONTH} ('|’) YY`,
    meaning: written,
    example: ['It fell in March 2016.', 'March 2016', '2016-03'],
  },
  {
    name: 'months-year',
    pattern:
      '{ MONTH } [, { MONTH } [, { MONTH }] [,]] (DASH|/|to|and|or|through) { MONTH [of|,] YEAR }',
    meaning: (c) => {
      const months = c.all('MONTH').map(Number);
      const isOver = months.length === 2 && !c.has('and') && months[0]! > months[1]!;
      return months.map((month, i) =>
        pointOf({ year: c.number('YEAR')! - (isOver && i === 0 ? 1 : 0), month }),
      );
    },
    example: ['It fell in March and April 2016.', 'March', '2016-03'],
  },
  {
    name: 'month',
    pattern: `${PHASE} MONTH`,
    meaning: written,
    example: ['It fell in March and rose again.', 'March', '2018-03'],
  },
  {
    name: 'month-of-delivery',
    pattern: '{ MONTH } (delivery|settlement|futures)',
    meaning: (c) => pointOf({ month: c.number('MONTH')!, side: 'future' }),
    example: ['Oil for January delivery fell.', 'January', '2019-01'],
  },
  {
    name: 'month-to-month',
    pattern: `{ ${PHASE} MONTH } (to|through|until|till|DASH) { MONTH }`,
    meaning: (c) => [
      phased(c, {
        month: c.number('MONTH')!,
        until: { month: c.number('MONTH', 1)!, day: 28 },
      }),
      pointOf({ month: c.number('MONTH', 1)!, side: 'future', from: 'context' }),
    ],
    example: ['It rained from October to March.', 'March', '2018-03'],
  },
  {
    name: 'month-of-shifted-year',
    pattern: `[PHASE [DASH]] MONTH [,] [of] (last|next|this) year`,
    meaning: (c) =>
      phased(c, { month: c.number('MONTH')!, shift: { unit: 'Y', amount: direction(c) } }),
    example: ['They met in July last year.', 'July last year', '2017-07'],
  },
  {
    name: 'month-of-that-year',
    pattern:
      '[PHASE [DASH]] (MONTH [DAY|DAYORD]|([the] DAYORD|DAY) [of] MONTH) [,] [of] (that [same]|the (same|following|next|previous|preceding)) year',
    meaning: (c) =>
      phased(c, { ...fields(c), shift: { unit: 'Y', amount: direction(c) }, from: 'context' }),
    example: ['It began in 2012. In March of that year he left.', 'March of that year', '2012-03'],
  },
  {
    name: 'edge-of-date',
    pattern: `${EDGE_OF} (${ANY_MONTH} [[,] YEAR]|[the year] YEAR)`,
    meaning: written,
    example: ['It was due by the end of 2017.', 'the end of 2017', '2017'],
  },
  {
    name: 'edge-units-of-date',
    pattern: `the (first|early|opening|last|final|closing|dying) [few] UNITS of (MONTH [[,] YEAR]|[the year] YEAR)`,
    meaning: (c) => ({
      ...pointOf(fields(c)),
      mod: ['first', 'early', 'opening'].some((word) => c.has(word)) ? 'START' : 'END',
    }),
    example: ['It fell in the final months of 2017.', 'the final months of 2017', '2017'],
  },
  {
    name: 'year-about',
    pattern: '(ABOUT|around|circa|approximately|roughly|c .|ca .) { YEAR }',
    meaning: (c) => ({ ...written(c), mod: 'APPROX' }),
    example: ['The chapel was built about 1850.', '1850', '1850'],
  },
  {
    name: 'year',
    pattern: `${PHASE} YEAR`,
    meaning: written,
    example: ['It fell in 2016.', '2016', '2016'],
  },
  {
    name: 'year-in-words',
    pattern: 'the year (YEAR|YEARWORDS|NUM)',
    meaning: (c) => (c.has('NUM') ? early(c.number('NUM')!) : written(c)),
    example: ['It fell in the year 2016.', 'the year 2016', '2016'],
  },
  {
    name: 'year-spoken',
    pattern: '(in|since|until|by|from|of|before|after) { YEARWORDS }',
    meaning: written,
    example: ['It fell in two thousand and eight.', 'two thousand and eight', '2008'],
  },
  {
    name: 'year-short',
    pattern: "(in|of|since|by|from|until|before|after|to) { ('|’) YY }",
    meaning: (c) => pointOf({ year: shortYear(c.text('YY'))!, isShort: true }),
    example: ["It fell in '98 again.", "'98", '1998'],
  },
  {
    name: 'years-short',
    pattern: "{ ('|’) YY } (to|and|or|DASH|till|through) { ('|’) YY }",
    meaning: (c) => c.all('YY').map((text) => pointOf({ year: shortYear(text)!, isShort: true })),
    example: ["It fell in '98 and '99.", "'99", '1999'],
  },
  {
    name: 'slashed-years',
    pattern: 'YEAR / (YY|YEAR)',
    meaning: nextYears,
    example: ['The budget for 2016/17 was small.', '2016/17', '2016/2017'],
  },
  {
    name: 'year-range-short',
    pattern: '{ YEAR } (DASH|/) { YY }',
    meaning: yearRange,
    example: ['The 2014-15 budget was small.', '15', '2015'],
  },
];

/** A year of our era; it has no year 0, which gives nothing. */
export function early(n: number): Meaning | [] {
  return Number.isInteger(n) && n > 0 && n < 3000 ? pointOf({ year: n }) : [];
}

/** "2014-15": the second year follows the first within the century, and soon. */
function yearRange(c: Captures): [Meaning, Meaning] | undefined {
  const first = c.number('YEAR')!;
  const second = first - (first % 100) + c.number('YY')!;
  return second > first && second - first <= 20
    ? [pointOf({ year: first }), pointOf({ year: second })]
    : undefined;
}
