import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { DAY_OF_MONTH, fields } from './calendar-date.js';
import { ANY_MONTH, pointOf } from './common.js';

const LINK = '(DASH|to|and|or|&|until|till|through|/)';

/** The two ends of a range of days: the second takes month and year from the first, or the reverse. */
function range(c: Captures): [Meaning, Meaning] {
  const all = fields(c);
  const days = [c.number('DAY') ?? c.number('DAYORD'), c.number('DAY', 1) ?? c.number('DAYORD', 1)];
  const months = [c.number('MONTH'), c.number('MONTH', 1) ?? c.number('MONTH')];
  const end = (i: number): Meaning => {
    const month = months[i];
    const day = days[i];
    const { year } = all;
    const before = i === 0 && (months[0] ?? 0) > (months[1] ?? 0) ? 1 : 0;
    return pointOf({
      ...(year !== undefined && { year: year - before }),
      ...(month !== undefined && { month }),
      ...(day !== undefined && { day }),
    });
  };
  return [end(0), end(1)];
}

/** Two days of different months; the second comes after the first. */
function daysOfMonths(c: Captures): [Meaning, Meaning] {
  const days = c.all('DAY', 'DAYORD').map(Number);
  const months = c.all('MONTH', 'MONTHABBR').map(Number);
  return [
    pointOf({
      month: months[0]!,
      day: days[0]!,
      until: { month: months[1]!, day: days[1]! },
    }),
    pointOf({ month: months[1]!, day: days[1]!, side: 'future', from: 'context' }),
  ];
}

/** The days of a list, which are of one month. */
function list(c: Captures): Meaning[] {
  const { year, month } = fields(c);
  return c.all('DAY', 'DAYORD').map((day) =>
    pointOf({
      ...(year !== undefined && { year }),
      ...(month !== undefined && { month }),
      day: Number(day),
    }),
  );
}

/** Lists of three to six days, all in digits or all ordinal, with commas and "and" before the last. */
function listsOfDays(first: (day: string) => string, last: (day: string) => string): string {
  return [3, 4, 5, 6]
    .flatMap((length) => ['DAY', 'DAYORD'].map((day) => ({ length, day })))
    .map(({ length, day }) => {
      const between = Array.from({ length: length - 2 }, () => `, { ${day} }`).join(' ');
      return `{ ${first(day)} } ${between} [,] (and|&) { ${last(day)} }`;
    })
    .join('|');
}

/** Ranges and lists of days; each day is an expression. */
export const DAY_RANGE: readonly Rule[] = [
  {
    name: 'month-days',
    pattern: `{ MONTH ${DAY_OF_MONTH} } ${LINK} { ${DAY_OF_MONTH} }`,
    meaning: range,
    example: ['The fair runs June 7–12 in Oslo.', '12', '2018-06-12'],
  },
  {
    name: 'month-list-of-days',
    pattern: listsOfDays(
      (day) => `MONTH ${day}`,
      (day) => `${day} [[,] YEAR]`,
    ),
    meaning: list,
    example: ['They met on June 5, 6 and 7 in Oslo.', '6', '2018-06-06'],
  },
  {
    name: 'list-of-days-month',
    pattern: listsOfDays(
      (day) => day,
      (day) => `${day} [of] MONTH [[,] YEAR]`,
    ),
    meaning: list,
    example: ['They met on 5, 6 and 7 May 2015.', '5', '2015-05-05'],
  },
  {
    name: 'month-days-year',
    pattern: `{ MONTH ${DAY_OF_MONTH} } ${LINK} { ${DAY_OF_MONTH} [,] YEAR }`,
    meaning: range,
    example: ['The fair ran May 7-12, 2015.', '12, 2015', '2015-05-12'],
  },
  {
    name: 'days-month',
    pattern: `[the] { ${DAY_OF_MONTH} } ${LINK} { ${DAY_OF_MONTH} [of] MONTH [[,] YEAR] }`,
    meaning: range,
    example: ['The fair ran 7-12 May 2015.', '7', '2015-05-07'],
  },
  {
    name: 'days-of-months',
    pattern: `{ (${ANY_MONTH} ${DAY_OF_MONTH}|${DAY_OF_MONTH} ${ANY_MONTH}) } (DASH|to|until|till|through) { (${ANY_MONTH} ${DAY_OF_MONTH}|${DAY_OF_MONTH} ${ANY_MONTH}) }`,
    meaning: daysOfMonths,
    example: ['The fair runs from 30 May to 2 June in Oslo.', '2 June', '2018-06-02'],
  },
  {
    name: 'month-day-month-day-year',
    pattern: `{ MONTH ${DAY_OF_MONTH} } ${LINK} { MONTH ${DAY_OF_MONTH} [,] YEAR }`,
    meaning: range,
    example: ['The fair ran May 30 to June 2, 2015.', 'May 30', '2015-05-30'],
  },
  {
    name: 'day-month-day-month-year',
    pattern: `{ ${DAY_OF_MONTH} MONTH } ${LINK} { ${DAY_OF_MONTH} MONTH [,] YEAR }`,
    meaning: range,
    example: ['The fair ran 30 May to 2 June 2015.', '30 May', '2015-05-30'],
  },
];
