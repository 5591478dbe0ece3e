import { pad } from '../calendar/calendar.js';
import type { Captures, Meaning, Point, Rule } from '../notation/rule.js';
import { pointOf } from './common.js';

/** An hour with the part of the day that tells which half of it is meant; both are joined afterwards. */
export const HOUR_OF_PART: readonly Rule[] = [
  {
    name: 'hour-of-part',
    pattern:
      '(at|by|until|around|about|before|after|since) { (NUM|HOUR) } { (tonight|(last|this|yesterday|tomorrow|WEEKDAY) PART) }',
    meaning: hourOfPart,
    example: ['He called at 10 last night.', '10 last night', '2018-06-17T22:00'],
  },
];

function hourOfPart(c: Captures): readonly Meaning[] | undefined {
  const hour = c.number('HOUR') ?? c.number('NUM')!;
  if (!Number.isInteger(hour) || hour < 1 || hour > 11) return undefined;
  const time = `T${c.has('tonight') ? 'NI' : c.text('PART')!}`;
  return [{ type: 'TIME', at: { time: `T${pad(hour)}:00` } }, pointOf({ ...dayOf(c), time })];
}

function dayOf(c: Captures): Point {
  const weekday = c.number('WEEKDAY');
  if (weekday !== undefined) return { weekday };
  const amount = c.has('last') || c.has('yesterday') ? -1 : c.has('tomorrow') ? 1 : 0;
  return { shift: { unit: 'D', amount } };
}
