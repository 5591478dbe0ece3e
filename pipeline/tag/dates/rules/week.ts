import type { Captures, Meaning, Point, Rule } from '../notation/rule.js';
import { direction, part, phased, pointOf, SHIFT, sideOf, WHEN } from './common.js';

/** Weekdays, weeks and weekends. */
export const WEEK: readonly Rule[] = [
  {
    name: 'weekday-shift',
    pattern: `${SHIFT} (WEEKDAY|WEEKDAYABBR) [PART]`,
    meaning: (c) => pointOf({ weekday: weekdayOf(c), side: sideOf(c), ...part(c) }),
    example: ['They met last Friday.', 'last Friday', '2018-06-15'],
  },
  {
    name: 'weekday-last',
    pattern: 'WEEKDAY (last|next)',
    meaning: (c) => pointOf({ weekday: c.number('WEEKDAY')!, side: sideOf(c) }),
    example: ['They met on Friday last.', 'Friday last', '2018-06-15'],
  },
  {
    name: 'weekday-week',
    pattern: '(WEEKDAY [of] (last|next|this) week|(last|next) week WEEKDAY)',
    meaning: (c) =>
      pointOf({ weekday: c.number('WEEKDAY')!, shift: { unit: 'W', amount: direction(c) } }),
    example: ['They met on Tuesday of last week.', 'Tuesday of last week', '2018-06-12'],
  },
  {
    name: 'weekday-week-on',
    pattern:
      'WEEKDAY (week|fortnight)|([a] (week|fortnight)|NUM weeks) (on|from|next|this) (WEEKDAY|next WEEKDAY)',
    meaning: (c) => pointOf({ weekday: c.number('WEEKDAY')!, side: 'future', weeksOn: weeksOn(c) }),
    example: ['They will meet Tuesday week.', 'Tuesday week', '2018-06-26'],
  },
  {
    name: 'weekday-week-ago',
    pattern: '(a|NUM) (week|weeks) (ago [on|last]|last) WEEKDAY',
    meaning: (c) => pointOf({ weekday: c.number('WEEKDAY')!, side: 'past', weeksOn: -weeksOn(c) }),
    example: ['They met a week last Tuesday.', 'a week last Tuesday', '2018-06-05'],
  },
  {
    name: 'weekdays-ago',
    pattern: '(NUM|a couple of) WEEKDAYS ago',
    meaning: (c) =>
      pointOf({
        weekday: c.number('WEEKDAYS')!,
        side: 'past',
        weeksOn: 1 - (c.number('NUM') ?? 2),
      }),
    example: ['They met two Fridays ago.', 'two Fridays ago', '2018-06-08'],
  },
  {
    name: 'weekend',
    pattern: `[${WHEN} (the|${SHIFT})] weekend`,
    meaning: weekend,
    example: ['They met over the weekend.', 'the weekend', '2018-W24-WE'],
  },
  {
    name: 'weekday-to-weekday',
    pattern:
      '[from] ({ WEEKDAY [PART] } (to|through|until|till|DASH) { WEEKDAY [PART] }|{ WEEKDAYABBR } (to|through|until|till|DASH) { WEEKDAYABBR })',
    meaning: weekdays,
    example: ['They met from Monday to Friday.', 'Friday', '2018-06-22'],
  },
  {
    name: 'weekday-and-day',
    pattern: 'WEEKDAY [the] DAYTH',
    meaning: (c) => pointOf({ onWeekday: c.number('WEEKDAY')!, day: c.number('DAYTH')! }),
    example: ['They met on Tuesday the 12th.', 'Tuesday the 12th', '2018-06-12'],
  },
  {
    name: 'the-weekday',
    pattern: '(on|by|until|from|since) { the WEEKDAY [PART] }',
    meaning: (c) =>
      pointOf({ weekday: c.number('WEEKDAY')!, onward: true, from: 'context', ...part(c) }),
    example: ['It was 10 May 2016. On the Friday he left.', 'the Friday', '2016-05-13'],
  },
  {
    name: 'weekday-of-date',
    pattern: '(,|OPEN) [also|again] a { WEEKDAY }',
    meaning: (c) => pointOf({ weekday: c.number('WEEKDAY')!, from: 'context' }),
    example: ['They met on 9 May 2015, a Saturday.', 'Saturday', '2015-05-09'],
  },
  {
    name: 'some-weekday',
    pattern: '(on a|one) { WEEKDAY [PART] }',
    meaning: (c) => {
      const value = `XXXX-WXX-${c.text('WEEKDAY')}`;
      const part = c.text('PART');
      return part ? { type: 'TIME', value: `${value}T${part}` } : { type: 'DATE', value };
    },
    example: ['They were born on a Saturday.', 'Saturday', 'XXXX-WXX-6'],
  },
  {
    name: 'nth-weekday-of-month',
    pattern: '[the] (ORD|last) WEEKDAY (in|of) MONTH [[,] YEAR]',
    meaning: (c) => {
      const year = c.number('YEAR');
      const nth = c.has('last') ? -1 : c.number('ORD')!;
      const at = { nth, weekday: c.number('WEEKDAY')!, month: c.number('MONTH')! };
      return nth > 5 ? undefined : pointOf({ ...at, ...(year !== undefined && { year }) });
    },
    example: [
      'They met on the first Monday of May 2017.',
      'the first Monday of May 2017',
      '2017-05-01',
    ],
  },
  {
    name: 'weekday',
    pattern: '[PHASE] WEEKDAY [PART]|PHASE on { WEEKDAY [PART] }',
    meaning: (c) => phased(c, { weekday: c.number('WEEKDAY')!, ...part(c) }),
    example: ['They met Friday in Oslo.', 'Friday', '2018-06-15'],
  },
];

/** Both ends of a range, each with the part of the day that stands behind it. */
function weekdays(c: Captures): Meaning[] {
  const ends: Point[] = [];
  for (const text of c.all('WEEKDAY', 'WEEKDAYABBR', 'PART')) {
    const last = ends.length - 1;
    if (!/^\d$/.test(text)) ends[last] = { ...ends[last], time: `T${text}` };
    else if (last < 0) ends.push({ weekday: Number(text) });
    else ends.push({ weekday: Number(text), side: 'future', from: 'context' });
  }
  return ends.map((at) => pointOf(at));
}

const weekdayOf = (c: Captures): number => c.number('WEEKDAY') ?? c.number('WEEKDAYABBR')!;

/** "Tuesday week" is a week after the next Tuesday. */
const weeksOn = (c: Captures): number => c.number('NUM') ?? (c.has('fortnight') ? 2 : 1);

/**
 * "The weekend" is the nearest one on the clause's side, and so is "this weekend" where it is told as past;
 * the others count from the current week.
 */
function weekend(c: Captures): Meaning {
  const counted = ['last', 'past', 'next', 'coming', 'upcoming'].some((word) => c.has(word));
  const amount = c.has('next') ? 1 : c.has('last') || c.has('past') ? -1 : 0;
  if (counted) return pointOf({ shift: { unit: 'WE', amount } });
  return pointOf({ shift: { unit: 'WE', amount }, near: c.has('this') ? 'this' : 'the' });
}
