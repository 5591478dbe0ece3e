import { fiscalInterval } from '../fiscal.js';
import type { Captures, Meaning, Rule } from '../rule.js';
import { shortYear } from './calendar-date.js';

const YEARS =
  '((fiscal|financial) [year] YEAR [(DASH|/) (YY|YEAR)]|fy [DASH] (YEAR|YY) [(/|DASH) (YY|YEAR)])';
const COUNTRY = "(COUNTRY [government] [('|’) s]|[the] federal [government] [('|’) s])";

/**
 * Fiscal years: the value is the year that the words name. A country's has the first and last day that
 * its law gives it; one of two numbers lies in both years; any other is about its calendar year.
 */
export const FISCAL_YEAR: readonly Rule[] = [
  {
    name: 'fiscal-year-of-country',
    pattern: `${COUNTRY} { ${YEARS} }`,
    meaning: (c) => fiscal(c, c.text('COUNTRY') ?? 'us'),
    example: ['Spending rose in U.S. fiscal 2017.', 'fiscal 2017', '2017'],
  },
  {
    name: 'fiscal-year',
    pattern: `[the] ${YEARS}`,
    meaning: (c) => fiscal(c, undefined),
    example: ['Sales in fiscal 2017 fell.', 'fiscal 2017', '2017'],
  },
];

function fiscal(c: Captures, country: string | undefined): Meaning | undefined {
  const [first, next] = numbers(c);
  if (first === undefined || (next !== undefined && next !== first + 1)) return undefined;
  const interval = fiscalInterval(country, first, next);
  const year = { type: 'DATE' as const, value: String(first) };
  return interval ? { ...year, interval } : { ...year, mod: 'APPROX' };
}

/** The one or two years of a match; the second takes its century from the first. */
function numbers(c: Captures): [number | undefined, number | undefined] {
  const first = c.number('YEAR') ?? shortYear(c.text('YY'));
  const long = c.has('YEAR');
  const second = c.number('YEAR', 1) ?? c.number('YY', long ? 0 : 1);
  if (first === undefined || second === undefined) return [first, undefined];
  return [first, second < 100 ? first - (first % 100) + second : second];
}
