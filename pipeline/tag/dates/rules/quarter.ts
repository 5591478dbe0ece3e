import type { Captures, Meaning, Point, Rule } from '../rule.js';
import { shortYear } from './calendar-date.js';
import { modOf, pointOf } from './common.js';

const FISCAL = '[(fiscal|financial|calendar) [DASH]]';

/** Quarters and halves of a year. */
export const QUARTER: readonly Rule[] = [
  {
    name: 'quarter-of-year',
    pattern: `[the] ${FISCAL} ORD [DASH] quarter [of|in|,] ([fiscal] YEAR|(last|this|next) year)`,
    meaning: quarter,
    example: ['Sales in the third quarter of 2017 fell.', 'the third quarter of 2017', '2017-Q3'],
  },
  {
    name: 'year-quarter',
    pattern: `[the] (YEAR|(last|this|next) year ('|’) s) [(fiscal|financial)] ORD [DASH] quarter`,
    meaning: quarter,
    example: ["Sales in last year's third quarter fell.", "last year's third quarter", '2017-Q3'],
  },
  {
    name: 'quarter-compound',
    pattern: `${FISCAL} ORD DASH quarter`,
    meaning: quarter,
    example: ['The first-quarter profit fell.', 'first-quarter', '2018-Q1'],
  },
  {
    name: 'quarter',
    pattern: `[the] ${FISCAL} ORD quarter`,
    meaning: quarter,
    example: ['Profit fell in the first quarter.', 'the first quarter', '2018-Q1'],
  },
  {
    name: 'quarters',
    pattern: `{ [the] ORD } (and|or|to|through) { [the] ORD (quarters|quarter) [of YEAR] }`,
    meaning: (c) => {
      const year = c.number('YEAR');
      const numbers = [c.number('ORD')!, c.number('ORD', 1)!];
      if (numbers.some((n) => n > 4)) return undefined;
      return numbers.map((n) => pointOf({ quarter: n, ...(year !== undefined && { year }) }));
    },
    example: ['Sales rose in the first and second quarters.', 'second quarters', '2018-Q2'],
  },
  {
    name: 'month-quarter',
    pattern:
      '[the] ([MONTH (DASH|to|[DASH] to [DASH])] MONTH [DASH] quarter|MONTH (DASH|to|DASH to DASH) MONTH [DASH] period) [of YEAR]',
    meaning: (c) => {
      const year = c.number('YEAR');
      const months = c.all('MONTH').map(Number);
      const quarter = Math.ceil(months[months.length - 1]! / 3);
      if (months.length > 1 && months[0] !== 3 * quarter - 2) return undefined;
      return pointOf({ quarter, ...(year !== undefined && { year }) });
    },
    example: ['Sales rose in the March quarter.', 'the March quarter', '2018-Q1'],
  },
  {
    name: 'quarter-code',
    pattern:
      "(q DAY [of|,|DASH|/] [YEAR]|q DAY (’|') YY|DAY q [DASH|’|'] (YEAR|YY)|YEAR [DASH] q DAY)",
    meaning: (c) => {
      const n = c.number('DAY')!;
      const year = c.number('YEAR') ?? shortYear(c.text('YY'));
      return n > 4 ? undefined : pointOf({ quarter: n, ...(year !== undefined && { year }) });
    },
    example: ['Sales in Q3 2017 fell.', 'Q3 2017', '2017-Q3'],
  },
  {
    name: 'half-code',
    pattern: "(h DAY [of|,|fy|DASH] YEAR|DAY h [DASH|’|'] (YEAR|YY))",
    meaning: (c) => {
      const half = c.number('DAY')!;
      return half < 3
        ? pointOf({ half, year: c.number('YEAR') ?? shortYear(c.text('YY'))! })
        : undefined;
    },
    example: ['Sales in H1 2017 fell.', 'H1 2017', '2017-H1'],
  },
  {
    name: 'last-quarter-of-year',
    pattern: '[the] (last|final) quarter of (YEAR|(last|this|next) year)',
    meaning: (c) => {
      const year = c.number('YEAR');
      const of =
        year === undefined ? { shift: { unit: 'Y' as const, amount: yearsOn(c) } } : { year };
      return pointOf({ quarter: 4, ...of });
    },
    example: ['Sales in the last quarter of 2015 fell.', 'the last quarter of 2015', '2015-Q4'],
  },
  {
    name: 'half-of-the-year',
    pattern: '[the] (first|second|last|latter) [DASH] half of the year',
    meaning: (c) => pointOf({ half: c.has('first') ? 1 : 2 }),
    example: [
      'It will grow in the second half of the year.',
      'the second half of the year',
      '2018-H2',
    ],
  },
  {
    name: 'half-of-year',
    pattern: `[the] (first|second|last|latter) [DASH] half [of [(the year|calendar|fiscal)] (YEAR|(last|this|next) year)]`,
    meaning: half,
    example: ['It grew in the first half of 2017.', 'the first half of 2017', '2017-H1'],
  },
];

function yearFields(c: Captures): Point {
  const year = c.number('YEAR');
  if (year !== undefined) return { year };
  return c.has('year')
    ? { shift: { unit: 'Y', amount: c.has('last') ? -1 : c.has('next') ? 1 : 0 } }
    : {};
}

function quarter(c: Captures): Meaning | undefined {
  const n = c.number('ORD')!;
  return n <= 4
    ? pointOf(
        { ...yearFields(c), quarter: n, ...(c.has('fiscal') && { fiscal: true }) },
        modOf(c) ?? (c.has('fiscal') || c.has('financial') ? 'APPROX' : undefined),
      )
    : undefined;
}

function half(c: Captures): Meaning | undefined {
  const lastYear = c.has('year') && !c.has('YEAR');
  const year = c.number('YEAR');
  const first = c.has('first');
  if (year === undefined && !lastYear) return undefined;
  const base =
    year === undefined ? { shift: { unit: 'Y' as const, amount: yearsOn(c) } } : { year };
  return pointOf({ ...base, half: first ? 1 : 2 });
}

const yearsOn = (c: Captures): number => (c.has('next') ? 1 : c.has('this') ? 0 : -1);
