import { isDay, pad } from '../calendar/calendar.js';
import type { Captures, Meaning, Point, Rule } from '../notation/rule.js';
import { pointOf } from './common.js';

/** Dates in digits. */
export const NUMERIC: readonly Rule[] = [
  {
    name: 'iso-date-time',
    pattern:
      'YEAR (-|/|.) DAY (-|/|.) DAY (t (CLOCK|HHMM)|[,|at] CLOCK) [z|ZONE|(+|-) (CLOCK|HHMM)]',
    meaning: (c) => iso(c, `T${(c.text('CLOCK') ?? c.text('HHMM'))!}`),
    example: ['Saved 2018-06-12T10:35Z by us.', '2018-06-12T10:35Z', '2018-06-12T10:35'],
  },
  {
    name: 'iso-date',
    pattern: 'YEAR (-|/|.) DAY (-|/|.) DAY',
    meaning: (c) => iso(c, ''),
    example: ['Last changed 2018-06-12 by us.', '2018-06-12', '2018-06-12'],
  },
  {
    name: 'dotted-date',
    pattern: 'DOTTED',
    meaning: dotted,
    example: ['Am 18.06.2018 they met.', '18.06.2018', '2018-06-18'],
  },
  {
    name: 'dotted-apart',
    pattern: 'DAY . MM . YEAR',
    meaning: (c) => {
      const at = { year: c.number('YEAR')!, month: c.number('MM')!, day: c.number('DAY')! };
      return isDay(at) ? pointOf(at) : undefined;
    },
    example: ['Am 26. 7. 2022 they met.', '26. 7. 2022', '2022-07-26'],
  },
  {
    name: 'dotted-range',
    pattern: '{ (DAY|DAYMONTH) [.] } DASH { DOTTED }|{ DAYMONTH . } (to|until|and) { DOTTED }',
    meaning: dottedRange,
    example: ['The fair ran 12.–14.5.2017 in Oslo.', '12.', '2017-05-12'],
  },
  {
    name: 'compact-date',
    pattern: 'COMPACT',
    meaning: (c) => pointOf(compact(c)),
    example: ['The letter is dated 20180612 and signed.', '20180612', '2018-06-12'],
  },
  {
    name: 'compact-date-time',
    pattern: 'COMPACT t (HHMM|HHMMSS) [z|ZONE|(+|-) (CLOCK|HHMM)]',
    meaning: (c) => pointOf({ ...compact(c), time: `T${c.text('HHMM') ?? c.text('HHMMSS')}` }),
    example: ['Saved 20180612T1035Z by us.', '20180612T1035Z', '2018-06-12T10:35'],
  },
  {
    name: 'slashed-date',
    pattern: 'DAY (/|-) DAY (/|-) (YEAR|YY)',
    meaning: slashed,
    example: ['Filed 25/03/2018 there.', '25/03/2018', '2018-03-25'],
  },
  {
    name: 'slashed-date-time',
    pattern: 'DAY (/|-) DAY (/|-) (YEAR|YY) [,|at] CLOCK [ZONE]',
    meaning: (c) => {
      const date = slashed(c);
      return date && { ...date, type: 'TIME', at: { ...date.at, time: `T${c.text('CLOCK')}` } };
    },
    example: ['Posted 25/03/2018 08:30 by staff.', '25/03/2018 08:30', '2018-03-25T08:30'],
  },
  {
    name: 'month-slash-year',
    pattern: 'MM / YEAR',
    meaning: (c) => pointOf({ year: c.number('YEAR')!, month: c.number('MM')! }),
    example: ['It is valid until 05/2019 there.', '05/2019', '2019-05'],
  },
  {
    name: 'nine-eleven',
    pattern: '9 / 11',
    meaning: () => pointOf({ year: 2001, month: 9, day: 11 }),
    example: ['Since 9/11 things changed.', '9/11', '2001-09-11'],
  },
];

function iso(c: Captures, time: string): Meaning | undefined {
  const month = c.number('DAY')!;
  const day = c.number('DAY', 1)!;
  return month > 12
    ? undefined
    : pointOf({ year: c.number('YEAR')!, month, day, ...(time && { time }) });
}

/** "18.06.2018" is written where the day comes first; ISO order begins with the year. */
function dotted(c: Captures): Meaning | undefined {
  const [first = 0, second = 0, last = 0] = c.text('DOTTED')!.split('.').map(Number);
  if (first > 1000) return pointOf({ year: first, month: second, day: last });
  const year = century(last);
  return either(year, first, second, 'day-first');
}

/** "12.–14.5.2019", "28.4.–2.5.2019": the first day takes from the second what it does not tell. */
function dottedRange(c: Captures): [Meaning, Meaning] | undefined {
  const [day = 0, month = 0, year = 0] = c.text('DOTTED')!.split('.').map(Number);
  const [first = 0, own = month] = (c.text('DAYMONTH') ?? c.text('DAY')!).split('.').map(Number);
  const last = { year: century(year), month, day };
  const begin = { year: last.year, month: own, day: first };
  const ordered = own * 31 + first < month * 31 + day;
  return ordered && isDay(begin) && isDay(last) ? [pointOf(begin), pointOf(last)] : undefined;
}

function compact(c: Captures): Point {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(c.text('COMPACT')!)!;
  return { year: Number(year), month: Number(month), day: Number(day) };
}

/** Two digits of a year: 00 to 49 are this century, 50 to 99 the last one. */
const century = (year: number): number =>
  year > 99 ? year : year < 50 ? 2000 + year : 1900 + year;

function slashed(c: Captures): Meaning | undefined {
  const short = c.number('YY');
  const year = c.number('YEAR') ?? century(short!);
  return either(year, c.number('DAY')!, c.number('DAY', 1)!, undefined);
}

/** Both readings of two numbers; the reading that is not a date falls away, two stay as rivals. */
function either(
  year: number,
  a: number,
  b: number,
  order: 'day-first' | undefined,
): Meaning | undefined {
  const dayFirst = { year, month: b, day: a };
  const monthFirst = { year, month: a, day: b };
  if (!isDay(dayFirst)) {
    return isDay(monthFirst) ? { ...pointOf(monthFirst), order: 'month-first' } : undefined;
  }
  if (a === b) return pointOf(dayFirst);
  if (!isDay(monthFirst) || order) return { ...pointOf(dayFirst), order: 'day-first' };
  const text = (d: typeof dayFirst): string => `${pad(year, 4)}-${pad(d.month)}-${pad(d.day)}`;
  return { type: 'DATE', at: monthFirst, orders: [text(dayFirst), text(monthFirst)] };
}
