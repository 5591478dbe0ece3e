import type { Captures, Meaning, Point, Rule } from '../notation/rule.js';
import { ANY_MONTH, ANY_WEEKDAY, phased, pointOf } from './common.js';

/** The date fields that a match holds, whatever their order. */
export function fields(c: Captures): Point {
  const month =
    c.number('MONTH') ?? c.number('MONTHABBR') ?? c.number('ROMAN') ?? c.number('SMALLROMAN');
  const day = c.number('DAY') ?? c.number('DAYORD');
  const weekday = c.number('WEEKDAY') ?? c.number('WEEKDAYABBR');
  const at: { -readonly [Field in keyof Point]: Point[Field] } = yearOf(c);
  if (month !== undefined) at.month = month;
  if (day !== undefined) at.day = day;
  if (weekday !== undefined) at[day === undefined ? 'weekday' : 'onWeekday'] = weekday;
  return at;
}

/** The year that a match holds, if any. */
export function yearOf(c: Captures): Pick<Point, 'year' | 'isShort'> {
  const year = c.number('YEAR') ?? c.number('YEARWORDS');
  if (year !== undefined) return { year };
  const short = shortYear(c.text('YY'));
  return short === undefined ? {} : { year: short, isShort: true };
}

/** Two digits: 00 to 49 are this century, 50 to 99 the last one. */
export function shortYear(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return Number(text) < 50 ? 2000 + Number(text) : 1900 + Number(text);
}

export const written = (c: Captures): Meaning => phased(c, fields(c));

/** A day of the month. */
export const DAY_OF_MONTH = '(DAY|DAYORD)';
/** The weekday before a date, with the words that may stand before it. */
const ON_WEEKDAY = `[[this [coming|past]|last|next] ${ANY_WEEKDAY} [,]]`;

/** A day of a month with what may stand around it, in fewer ways, for patterns that go on before it. */
export const SOME_DATE =
  '[WEEKDAY [,]] (MONTH (DAY|DAYORD)|([the] DAYORD|DAY) [of] MONTH) [[,] YEAR]';

/** Dates that name a month and a day. */
export const CALENDAR_DATE: readonly Rule[] = [
  {
    name: 'month-day-year',
    pattern: `${ON_WEEKDAY} ${ANY_MONTH} [the|,] ${DAY_OF_MONTH} [,] (YEAR|('|’) YY)`,
    meaning: written,
    example: ['It opened on June 12, 2018.', 'June 12, 2018', '2018-06-12'],
  },
  {
    name: 'day-month-year',
    pattern: `${ON_WEEKDAY} ([the] DAYORD|DAY) [of] ${ANY_MONTH} [,] (YEAR|('|’) YY)`,
    meaning: written,
    example: ['Signed on 12 June 2018 in Seoul.', '12 June 2018', '2018-06-12'],
  },
  {
    name: 'day-of-month-year',
    pattern: '(the|this) DAYORD day of MONTH [,] YEAR',
    meaning: written,
    example: ['Signed this 3rd day of August, 2017.', 'this 3rd day of August, 2017', '2017-08-03'],
  },
  {
    name: 'day-hyphen-month-year',
    pattern: `DAY DASH ${ANY_MONTH} DASH (YEAR|YY)`,
    meaning: written,
    example: ['Filed 08-Feb-2018 there.', '08-Feb-2018', '2018-02-08'],
  },
  {
    name: 'day-roman-month-year',
    pattern: '(DAY [.|DASH|/] ROMAN [.|DASH|/] YEAR|DAY (.|DASH|/) SMALLROMAN (.|DASH|/) YEAR)',
    meaning: written,
    example: ['Signed 12 VI 2017 in Warsaw.', '12 VI 2017', '2017-06-12'],
  },
  {
    name: 'day-month-year-time',
    pattern: `[${ANY_WEEKDAY} [,]] (DAY ${ANY_MONTH} [,] YEAR|${ANY_MONTH} DAY [,] YEAR) [,|DASH] CLOCK [ZONE|(+|-) (HHMM|CLOCK)]`,
    meaning: (c) => ({ type: 'TIME', at: { ...fields(c), time: `T${c.text('CLOCK')}` } }),
    example: [
      'Date: Tue, 12 Jun 2018 10:35:00 +0200',
      'Tue, 12 Jun 2018 10:35:00 +0200',
      '2018-06-12T10:35:00',
    ],
  },
  {
    name: 'attacks-of-september',
    pattern: '{ ((september|sept.|sept) 11|11 (september|sept)) } [,] [terrorist|terror] ATTACK',
    meaning: () => pointOf({ year: 2001, month: 9, day: 11 }),
    example: ['Since the Sept. 11 attacks it fell.', 'Sept. 11', '2001-09-11'],
  },
  {
    name: 'attacks-of-july',
    pattern: '{ (7 / 7|july 7|7 july) } (attacks|attack|bombings|bombers|bombing)',
    meaning: () => pointOf({ year: 2005, month: 7, day: 7 }),
    example: ['He survived the 7/7 bombings.', '7/7', '2005-07-07'],
  },
  {
    name: 'month-day',
    pattern: `[APPROX] ${ON_WEEKDAY} ${ANY_MONTH} [the] ${DAY_OF_MONTH}`,
    meaning: written,
    example: ['It opened on June 12.', 'June 12', '2018-06-12'],
  },
  {
    name: 'day-month',
    pattern: `[APPROX] ${ON_WEEKDAY} ([the] DAYORD|DAY) [of] ${ANY_MONTH}`,
    meaning: written,
    example: ['Signed on 12 June in Seoul.', '12 June', '2018-06-12'],
  },
  {
    name: 'month-day-shifted-year',
    pattern: `(last|next|this) ${ANY_MONTH} ${DAY_OF_MONTH} [[,] YEAR]`,
    meaning: (c) =>
      pointOf({ ...fields(c), side: c.has('last') ? 'past' : c.has('next') ? 'future' : 'same' }),
    example: ['They met last Oct. 23 in Oslo.', 'last Oct. 23', '2017-10-23'],
  },
  {
    name: 'month-day-of-year',
    pattern: `(${ANY_MONTH} ${DAY_OF_MONTH}|([the] DAYORD|DAY) [of] ${ANY_MONTH}) [,] [of] (last|next|this) year`,
    meaning: (c) => pointOf({ ...fields(c), shift: { unit: 'Y', amount: yearShift(c) } }),
    example: ['They met on March 3 last year.', 'March 3 last year', '2017-03-03'],
  },
];

const yearShift = (c: Captures): number => (c.has('last') ? -1 : c.has('next') ? 1 : 0);
