import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { fields, SOME_DATE } from './calendar-date.js';
import { direction, pointOf } from './common.js';

/** Weeks by a day of theirs, their number or their place in a month. */
export const WEEK_OF: readonly Rule[] = [
  {
    name: 'week-of',
    pattern: `(the (week|weekend) (of|beginning|starting|commencing) ${SOME_DATE}|[the] (MONTH (DAY|DAYORD)|(DAY|DAYORD) [of] MONTH) weekend)`,
    meaning: (c) => pointOf({ ...fields(c), within: c.has('week') ? 'W' : 'WE' }),
    example: ['It opens the week of June 11.', 'the week of June 11', '2018-W24'],
  },
  {
    name: 'week-of-date',
    pattern: `([the] week ending|week (commencing|beginning|starting|of)|w / (c|e|b)) ${SOME_DATE}`,
    meaning: (c) => {
      const toMiddle = c.has('ending') || c.has('e') ? -3 : c.has('of') ? 0 : 3;
      return pointOf({ ...fields(c), within: 'W', toMiddle });
    },
    example: ['Hours for week ending 9 July 2017 fell.', 'week ending 9 July 2017', '2017-W27'],
  },
  {
    name: 'numbered-week',
    pattern:
      '([the] week NUM [of|,] (YEAR|(last|next|this) year)|[the] calendar week NUM [[of|,] YEAR]|YEAR DASH w YY)',
    meaning: numberedWeek,
    example: ['It opened in week 32 of 2017.', 'week 32 of 2017', '2017-W32'],
  },
  {
    name: 'week-by-number',
    pattern: '(in|from|until|till|since|before|after|during|for) { week NUM }',
    meaning: weekAlone,
    example: ['Deliveries will begin in week 32.', 'week 32', '2018-W32'],
  },
  {
    name: 'weeks-by-number',
    pattern: '{ (week|weeks) NUM } (to|and|DASH|until|through) { [week] NUM }',
    meaning: weekAlone,
    example: ['The plant will be shut in weeks 29 to 31.', '31', '2018-W31'],
  },
  {
    name: 'week-of-day',
    pattern: 'the (week|weekend) (of|commencing|beginning|starting) the DAYTH',
    meaning: (c) =>
      pointOf({
        day: c.number('DAYTH')!,
        within: c.has('week') ? 'W' : 'WE',
        from: 'context',
      }),
    example: ['They meet in the week of the 25th.', 'the week of the 25th', '2018-W26'],
  },
  {
    name: 'week-of-month',
    pattern: '[the] (ORD|last|final) (week|weekend) of MONTH [[,] YEAR]',
    meaning: weekOfMonth,
    example: ['It opened in the first week of April.', 'the first week of April', '2018-W14'],
  },
];

/** Weeks by their numbers alone, of the year that the clause looks to. */
function weekAlone(c: Captures): Meaning[] | undefined {
  const weeks = c.all('NUM').map(Number);
  const real = weeks.every((week) => Number.isInteger(week) && week >= 1 && week <= 53);
  return real ? weeks.map((week) => pointOf({ week })) : undefined;
}

/** A week by its ISO number, of the year that the document's date is in where none is named. */
function numberedWeek(c: Captures): Meaning | undefined {
  const week = c.number('YY') ?? c.number('NUM')!;
  const year = c.number('YEAR');
  if (!Number.isInteger(week) || week < 1 || week > 53) return undefined;
  if (year !== undefined) return pointOf({ week, year });
  return pointOf({ week, shift: { unit: 'Y', amount: c.has('year') ? direction(c) : 0 } });
}

/** The n-th week of a month is the one that holds its day 4, 11, 18 or 25. */
function weekOfMonth(c: Captures): Meaning | undefined {
  const n = c.number('ORD') ?? 4;
  const year = c.number('YEAR');
  return n > 4
    ? undefined
    : pointOf({
        month: c.number('MONTH')!,
        day: 7 * n - 3,
        within: c.has('week') ? 'W' : 'WE',
        ...(year !== undefined && { year }),
      });
}
