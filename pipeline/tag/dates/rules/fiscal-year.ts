import { fiscalQuarter, fiscalYear } from '../calendar/fiscal.js';
import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { shortYear } from './calendar-date.js';
import { direction, pointOf } from './common.js';

const NUMBERS = 'YEAR [(DASH|/) (YY|YEAR)]';
const FY = "fy [DASH|’|'] (YEAR|YY) [(/|DASH) (YY|YEAR)]";
const YEARS = `((fiscal|financial) [year] ${NUMBERS}|${FY}|YEAR [(DASH|/) (YY|YEAR)] (fiscal|financial) year)`;
const COUNTRY = "(COUNTRY [government] [('|’) s]|[the] federal [government] [('|’) s])";
/** The years in quarters, in fewer ways, since each way of the one is joined with each of the other. */
const YEAR = `((fiscal|financial) [year] ${NUMBERS}|fy [DASH] (YEAR|YY))`;
const COUNTRYS = "([the] COUNTRY [('|’) s]|the federal)";

/** Fiscal years of countries, companies and others, and their quarters. */
export const FISCAL_YEAR: readonly Rule[] = [
  {
    name: 'fiscal-year-of-country',
    pattern: `${COUNTRY} { ${YEARS} }`,
    meaning: fiscal,
    example: ['Spending rose in U.S. fiscal 2017.', 'fiscal 2017', '2016-10-01/2017-09-30'],
  },
  {
    name: 'fiscal-year',
    pattern: `[the] ${YEARS}`,
    meaning: fiscal,
    example: ['Sales in fiscal 2017 fell.', 'fiscal 2017', '2017'],
  },
  {
    name: 'shifted-fiscal',
    pattern: '[the] (last|this|next|current|previous) fiscal',
    meaning: (c) =>
      pointOf({ shift: { unit: 'Y', amount: c.has('current') ? 0 : direction(c) } }, 'APPROX'),
    example: ['It grew by 5% in the current fiscal.', 'the current fiscal', '2018'],
  },
  {
    name: 'fiscal-quarter-of-country',
    pattern: `{ [the] ORD [DASH] quarter (of|in) ${COUNTRYS} ${YEAR} }|COUNTRY [('|’) s] { q DAY [DASH] ${YEAR} }`,
    meaning: quarter,
    example: [
      'Spending rose in the first quarter of U.S. fiscal 2017.',
      'the first quarter of U.S. fiscal 2017',
      '2016-Q4',
    ],
  },
  {
    name: 'fiscal-quarter',
    pattern: `[the] ORD [DASH] quarter (of|in) [the] ${YEAR}|q DAY [DASH] (${YEAR}|fy YEAR (DASH|/) (YY|YEAR))|${YEAR} q DAY`,
    meaning: quarter,
    example: ['Sales in Q1 FY18 fell.', 'Q1 FY18', '2018-Q1'],
  },
];

function fiscal(c: Captures): Meaning | undefined {
  const years = numbers(c);
  return years && { type: 'DATE', ...fiscalYear(country(c), ...years) };
}

function quarter(c: Captures): Meaning | undefined {
  const years = numbers(c);
  const n = c.number('ORD') ?? c.number('DAY')!;
  return years && n <= 4 ? { type: 'DATE', ...fiscalQuarter(country(c), ...years, n) } : undefined;
}

const country = (c: Captures): string | undefined =>
  c.text('COUNTRY') ?? (c.has('federal') ? 'us' : undefined);

/** The one or two years of a match; the second takes its century from the first and is the next one. */
function numbers(c: Captures): [first: number, next: number | undefined] | undefined {
  const first = c.number('YEAR') ?? shortYear(c.text('YY'));
  const second = c.number('YEAR', 1) ?? c.number('YY', c.has('YEAR') ? 0 : 1);
  if (first === undefined || second === undefined)
    return first === undefined ? first : [first, undefined];
  const next = second < 100 ? first - (first % 100) + second : second;
  return next === first + 1 ? [first, next] : undefined;
}
