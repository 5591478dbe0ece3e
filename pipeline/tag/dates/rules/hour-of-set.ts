import type { Captures, Meaning, Rule } from '../notation/rule.js';
import { timeOfDay } from './clock.js';

const HOUR = '((CLOCK|DOTCLOCK|HOUR) AMPM|CLOCK|POINT)';
const DAYS = '((every|each) (WEEKDAY|day)|WEEKDAYS|daily)';

/** An hour that comes back on certain days. */
export const HOUR_OF_SET: readonly Rule[] = [
  {
    name: 'hour-of-set',
    pattern: `(${DAYS} at ${HOUR}|${HOUR} [on] ${DAYS})`,
    meaning: hourOfSet,
    example: [
      'They meet every Monday at 10 a.m. there.',
      'every Monday at 10 a.m.',
      'XXXX-WXX-1T10:00',
    ],
  },
];

function hourOfSet(c: Captures): Meaning | undefined {
  const time = timeOfDay(c)?.at?.time;
  // "Saturdays at 2:30" does not tell which half of the day is meant.
  const isClear = c.has('AMPM') || c.has('POINT') || c.text('CLOCK')!.length > 4;
  if (time === undefined || !isClear) return undefined;
  const weekday = c.text('WEEKDAY') ?? c.text('WEEKDAYS');
  return {
    type: 'SET',
    value: `${weekday === undefined ? 'XXXX-XX-XX' : `XXXX-WXX-${weekday}`}${time}`,
  };
}
