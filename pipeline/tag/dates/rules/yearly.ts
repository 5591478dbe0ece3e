import { dayText, fromDayNumber, pad } from '../calendar/calendar.js';
import { HOLIDAYS } from '../calendar/holiday.js';
import type { Meaning, Rule } from '../notation/rule.js';

const set = (value: string): Meaning => ({ type: 'SET', value });

/** A feast of every year: its day where that is fixed. */
function yearly(name: string): string {
  const [a, b] = [2001, 2002].map((year) => {
    const [first] = HOLIDAYS.get(name)!.days(year);
    return first === undefined ? '' : dayText(fromDayNumber(first)).slice(4);
  });
  return a !== '' && a === b ? `XXXX${a}` : 'XXXX';
}

/** Times that come back each year. */
export const YEARLY: readonly Rule[] = [
  {
    name: 'every-date',
    pattern:
      '(every|each) ((MONTH|MONTHABBR) (DAY|DAYORD)|[the] (DAY|DAYORD) [of] (MONTH|MONTHABBR))',
    meaning: (c) => {
      const month = c.number('MONTH') ?? c.number('MONTHABBR')!;
      return set(`XXXX-${pad(month)}-${pad(c.number('DAY') ?? c.number('DAYORD')!)}`);
    },
    example: ['They march every 4 June.', 'every 4 June', 'XXXX-06-04'],
  },
  {
    name: 'every-holiday',
    pattern: '(every|each) HOLIDAY',
    meaning: (c) => set(yearly(c.text('HOLIDAY')!)),
    example: ['They meet every Christmas.', 'every Christmas', 'XXXX-12-25'],
  },
  {
    name: 'every-month',
    pattern: '(every|each) MONTH',
    meaning: (c) => set(`XXXX-${c.text('MONTH')!.padStart(2, '0')}`),
    example: ['It rains every July.', 'every July', 'XXXX-07'],
  },
  {
    name: 'every-season',
    pattern: '(every|each) SEASON',
    meaning: (c) => set(`XXXX-${c.text('SEASON')}`),
    example: ['It rains every summer.', 'every summer', 'XXXX-SU'],
  },
  {
    name: 'every-sports-season',
    pattern: '(every|each) season',
    meaning: () => set('XXXX'),
    example: ['They lose each season.', 'each season', 'XXXX'],
  },
];
