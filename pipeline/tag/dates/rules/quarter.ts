import type { Captures, Meaning, Point, Rule } from '../notation/rule.js';
import { shortYear } from './calendar-date.js';
import { EDGE_OF, modOf, pointOf } from './common.js';

const FISCAL = '[(fiscal|financial|calendar) [DASH]]';

/** Quarters of a year. */
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
      "(q DAY [[of|,|DASH|/] YEAR]|q DAY DASH YY|q DAY (’|') YY|DAY q [DASH|’|'] (YEAR|YY)|YEAR [DASH] q DAY)",
    meaning: (c) => {
      const n = c.number('DAY')!;
      const year = c.number('YEAR') ?? shortYear(c.text('YY'));
      return n > 4 ? undefined : pointOf({ quarter: n, ...(year !== undefined && { year }) });
    },
    example: ['Sales in Q3 2017 fell.', 'Q3 2017', '2017-Q3'],
  },
  {
    name: 'quarter-codes',
    pattern:
      "{ q DAY } (DASH|to|and|&|/|through) ({ q DAY [[of|,|/] YEAR] }|{ q DAY ('|’) YY }|{ DAY [of|,|/] YEAR })|{ DAY q } (DASH|to|and|&|through) { DAY q (YEAR|YY) }",
    meaning: (c) => {
      const year = c.number('YEAR') ?? shortYear(c.text('YY'));
      const [first = 0, last = 0] = c.all('DAY').map(Number);
      if (first >= last || last > 4) return undefined;
      return [first, last].map((n) => pointOf({ quarter: n, ...(year !== undefined && { year }) }));
    },
    example: ['Sales in Q1-Q3 2017 fell.', 'Q1', '2017-Q1'],
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
    name: 'quarter-of-the-year',
    pattern:
      '[the] (ORD|last|final|closing) [DASH] quarter of the [fiscal|financial|calendar] year',
    meaning: (c) => {
      const n = c.number('ORD') ?? 4;
      return n > 4 ? undefined : pointOf({ quarter: n }, isOwn(c) ? 'APPROX' : undefined);
    },
    example: [
      'It fell in the final quarter of the year.',
      'the final quarter of the year',
      '2017-Q4',
    ],
  },
  {
    name: 'edge-of-quarter',
    pattern: `${EDGE_OF} the [(fiscal|financial)] (ORD [DASH] quarter|(first|second) half) [of YEAR]`,
    meaning: edgeOfQuarter,
    example: [
      'It will close by the end of the second quarter.',
      'the end of the second quarter',
      '2018-Q2',
    ],
  },
];

const isOwn = (c: Captures): boolean => c.has('fiscal') || c.has('financial');

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
        modOf(c) ?? (isOwn(c) ? 'APPROX' : undefined),
      )
    : undefined;
}

function edgeOfQuarter(c: Captures): Meaning | undefined {
  const year = c.number('YEAR');
  const n = c.number('ORD') ?? (c.has('first') ? 1 : 2);
  if (n > 4) return undefined;
  const part = c.has('half') ? { half: n } : { quarter: n };
  return pointOf({ ...part, ...(year !== undefined && { year }) }, modOf(c));
}

/** Years to "next", "this" and "last year". */
export const yearsOn = (c: Captures): number => (c.has('next') ? 1 : c.has('this') ? 0 : -1);
