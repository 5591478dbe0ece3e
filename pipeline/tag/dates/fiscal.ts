import { readList } from '../../model/resources.js';
import { dayText, fromDayNumber, pad, toDayNumber } from './calendar.js';

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
 * First and last day, as an EDTF interval, of a fiscal year that is called `year`, or `year` and `next` as
 * in 2017-18. A country of the table has its own limits; of any other year with two numbers only the two
 * calendar years are known, and of one with a single number nothing (undefined).
 */
export function fiscalInterval(
  country: string | undefined,
  year: number,
  next: number | undefined,
): string | undefined {
  const own = country === undefined ? undefined : FISCAL_YEARS.get(country);
  if (!own) return next === undefined ? undefined : `${pad(year, 4)}/${pad(next, 4)}`;
  const isCalendar = own.month === 1;
  const start = next === undefined && own.namedByEnd && !isCalendar ? year - 1 : year;
  const first = { year: start, month: own.month, day: own.day };
  const last = toDayNumber({ ...first, year: start + 1 }) - 1;
  return `${dayText(first)}/${dayText(fromDayNumber(last))}`;
}
