import { HOLIDAYS } from '../calendar/holiday.js';
import type { Captures, Meaning, Point, Rule } from '../notation/rule.js';
import { direction, pointOf } from './common.js';

/**
 * A holiday; one that hangs on the sight of the moon is approximate. "Eid 2018"
 * tells no feast, and of a year that the table does not reach only the year is known.
 */
function holiday(c: Captures, at: Point): Meaning | undefined {
  const name = c.text('HOLIDAY')!;
  const { days, approximate } = HOLIDAYS.get(name)!;
  if (name === 'eid' && (at.year !== undefined || at.shift)) return undefined;
  if (at.year !== undefined && days(at.year).length === 0) return pointOf({ year: at.year });
  return pointOf({ holiday: name, ...at }, approximate ? 'APPROX' : undefined);
}

/** A period has no TIMEX3 value but for an event of one day. */
function period(interval: string): Meaning {
  const [first = '', last] = interval.split('/');
  return first === last
    ? { type: 'DATE', value: first }
    : { type: 'DATE', value: 'PAST_REF', interval };
}

/** Holidays and periods of history, from the tables under `data`. */
export const NAMED: readonly Rule[] = [
  {
    name: 'holiday-year',
    pattern: 'HOLIDAY [of|in|,] YEAR',
    meaning: (c) => holiday(c, { year: c.number('YEAR')! }),
    example: ['They met on Christmas Eve 2016.', 'Christmas Eve 2016', '2016-12-24'],
  },
  {
    name: 'holiday-of-shifted-year',
    pattern: 'HOLIDAY (last|next|this) year',
    meaning: (c) => holiday(c, { shift: { unit: 'Y', amount: direction(c) } }),
    example: ['They met on Good Friday last year.', 'Good Friday last year', '2017-04-14'],
  },
  {
    name: 'holiday-shift',
    pattern: '(last|next|this) HOLIDAY',
    meaning: (c) =>
      holiday(c, { side: c.has('last') ? 'past' : c.has('next') ? 'future' : 'same' }),
    example: ['They met last Thanksgiving.', 'last Thanksgiving', '2017-11-23'],
  },
  {
    name: 'holiday-week',
    pattern: 'HOLIDAY (week|weekend)',
    meaning: (c) => pointOf({ holiday: c.text('HOLIDAY')!, within: c.has('week') ? 'W' : 'WE' }),
    example: ['They met in Christmas week.', 'Christmas week', '2017-W52'],
  },
  {
    name: 'holiday',
    pattern: 'HOLIDAY',
    meaning: (c) => holiday(c, {}),
    example: ['They met on Easter Monday in Oslo.', 'Easter Monday', '2018-04-02'],
  },
  {
    name: 'named-event',
    pattern:
      '(during|since|until|before|after|throughout|ahead of|following) { [the] [last|next|recent|upcoming|coming] EVENT }',
    meaning: (c) =>
      pointOf({
        holiday: c.text('EVENT')!,
        ...(c.has('last') && { side: 'past' as const }),
        ...((c.has('next') || c.has('ahead')) && { side: 'future' as const }),
      }),
    example: ['He left after the midterm elections.', 'the midterm elections', '2014-11-04'],
  },
  {
    name: 'named-era',
    pattern: '[the] PERIOD (era|years|period)',
    meaning: (c) => ({ type: 'DATE', value: 'PAST_REF', interval: c.text('PERIOD')! }),
    example: ['The Cold War era was tense.', 'The Cold War era', 'PAST_REF'],
  },
  {
    name: 'named-years',
    pattern: '[the] ERA',
    meaning: (c) => ({ type: 'DATE', value: 'PAST_REF', interval: c.text('ERA')! }),
    example: ['The post-war years were hard.', 'The post-war years', 'PAST_REF'],
  },
  {
    name: 'named-day',
    pattern: '[the] PERIOD',
    meaning: (c) => {
      const [first, last] = c.text('PERIOD')!.split('/');
      return first === last ? { type: 'DATE', value: first! } : undefined;
    },
    example: ['He has been there since D-Day.', 'D-Day', '1944-06-06'],
  },
  {
    name: 'named-period',
    pattern: '(during|throughout|in|through) { [the] PERIOD }',
    meaning: (c) => period(c.text('PERIOD')!),
    example: ['It was built during the Cold War.', 'the Cold War', 'PAST_REF'],
  },
];
