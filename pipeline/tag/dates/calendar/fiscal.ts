import { readList } from '../../../model/resources.js';
import type { Meaning } from '../notation/rule.js';
import { dayText, fromDayNumber, toDayNumber, yearText } from './calendar.js';
import { granuleText } from './granule-text.js';

interface FiscalYear {
  readonly month: number;
  readonly day: number;
  /** Whether "fiscal 2018" is the year that ends in 2018, not the one that begins in it. */
  readonly namedByEnd: boolean;
}

/** Fiscal years of governments, by the lower-case names that stand before them. */
export const FISCAL_YEARS: ReadonlyMap<string, FiscalYear> = load();

function load(): Map<string, FiscalYear> {
  const years = new Map<string, FiscalYear>();
  for (const line of readList('tag/dates/data/fiscal-years.tsv')) {
    const [names = '', first = '', named = ''] = line.split('\t');
    const [month = 1, day = 1] = first.split('-').map(Number);
    for (const name of names.split(';'))
      years.set(name, { month, day, namedByEnd: named === 'end' });
  }
  return years;
}

/**
 * What a fiscal year that is called `year`, or `year` and `next` as in 2017-18, is in the calendar. The
 * limits that a country's law gives are the value, as an ISO 8601 interval, because TIMEX3 has no value for
 * such a year; a year that is the calendar's is that year. Of any other year with two numbers only the two
 * calendar years are known, and one with a single number is about its calendar year.
 */
export function fiscalYear(
  country: string | undefined,
  year: number,
  next: number | undefined,
): Pick<Meaning, 'value' | 'interval' | 'mod'> {
  const own = country === undefined ? undefined : FISCAL_YEARS.get(country);
  if (!own) {
    return next === undefined
      ? { value: yearText(year), mod: 'APPROX' }
      : limited(`${yearText(year)}/${yearText(next)}`);
  }
  if (isCalendar(own)) return { value: yearText(year) };
  const first = { year: startYear(own, year, next), month: own.month, day: own.day };
  const last = toDayNumber({ ...first, year: first.year + 1 }) - 1;
  return limited(`${dayText(first)}/${dayText(fromDayNumber(last))}`);
}

/** The calendar quarter that the `n`-th quarter of a fiscal year is; it is a guess where no law tells. */
export function fiscalQuarter(
  country: string | undefined,
  year: number,
  next: number | undefined,
  n: number,
): Pick<Meaning, 'value' | 'mod'> {
  const own = country === undefined ? undefined : FISCAL_YEARS.get(country);
  if (!own) return { value: granuleText({ unit: 'Q', index: 4 * year + n - 1 }), mod: 'APPROX' };
  const start = isCalendar(own) ? year : startYear(own, year, next);
  const index = 4 * start + (own.month - 1) / 3 + n - 1;
  return { value: granuleText({ unit: 'Q', index }) };
}

const limited = (interval: string) => ({ value: interval, interval });
const isCalendar = ({ month }: FiscalYear): boolean => month === 1;

/** The calendar year in which a fiscal year begins. */
const startYear = (own: FiscalYear, year: number, next: number | undefined): number =>
  next === undefined && own.namedByEnd ? year - 1 : year;
