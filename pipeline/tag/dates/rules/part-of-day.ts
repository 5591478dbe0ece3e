import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { fields, SOME_DATE } from './calendar-date.js';
import { pointOf } from './common.js';

/** The hours after midnight belong to the morning. */
const HOURS = '((early|small|wee) hours|early morning hours)';

/** Parts of a day that the words name after them, and the hours after midnight. */
export const PART_OF_DAY: readonly Rule[] = [
  {
    name: 'part-of-date',
    pattern: `[the] ([PHASE] PART|${HOURS}) of (${SOME_DATE}|[last] WEEKDAY)`,
    meaning: (c) => partOfDay(c, { ...fields(c), ...(c.has('last') && { side: 'past' }) }),
    example: ['He died on the night of 12 May.', 'the night of 12 May', '2018-05-12TNI'],
  },
  {
    name: 'part-of-days',
    pattern:
      '{ [the] PART of (DAY|DAYORD) } (DASH|to|and|/) { (DAY|DAYORD) [of] MONTH [[,] YEAR] }',
    meaning: (c) => {
      const [first, last] = c.all('DAY', 'DAYORD').map(Number);
      const day = fields(c);
      return [partOfDay(c, { ...day, day: first! }), pointOf({ ...day, day: last! })];
    },
    example: ['It fell on the night of 12–13 May 2017.', 'the night of 12', '2017-05-12TNI'],
  },
  {
    name: 'part-of-day-of-context',
    pattern: `the ([PHASE [DASH]] PART|${HOURS}) of the DAYTH`,
    meaning: (c) => partOfDay(c, { day: c.number('DAYTH')!, from: 'context' }),
    example: [
      'On 10 May 2016 they met. On the morning of the 14th he left.',
      'the morning of the 14th',
      '2016-05-14TMO',
    ],
  },
  {
    name: 'early-hours',
    pattern: `the ${HOURS} [of the morning]`,
    meaning: (c) => partOfDay(c, {}),
    example: ['They talked into the small hours.', 'the small hours', '2018-06-18TMO'],
  },
];

function partOfDay(c: Captures, day: Meaning['at']): Meaning {
  const part = c.text('PART');
  const mod = part === undefined || c.has('hours') ? 'START' : c.text('PHASE');
  return {
    type: 'TIME',
    at: { ...day, time: `T${c.has('hours') ? 'MO' : part!}` },
    ...(mod && { mod }),
  };
}
