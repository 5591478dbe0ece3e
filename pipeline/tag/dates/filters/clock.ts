import { type Surroundings, textOf, words } from './surroundings.js';

const INTO = words('into');
const HOUR_BEFORE = words('hour-before');
const HOURS_AFTER = words('hours-after');
const RINGING = words('ringing');

/** "At 21h30", not "it took 2h30", "after 10h of rain". */
export const isHour = (s: Surroundings): boolean =>
  HOUR_BEFORE.has(s.before()) &&
  !HOURS_AFTER.has(s.after()) &&
  /^\d+h(?:\d\d)?(?!\d)/.test(textOf(s));

/** "Ten past nine", not "five past one hundred". */
export function isClock(s: Surroundings): boolean {
  if (/^(?:CD|NN|NNS|JJ)$/.test(s.tagAfter) || s.charAfter === '-') return false;
  return !/^(?:%|percent|per|or|times)$/.test(s.after());
}

/** "At half nine", not "half four percent". */
export const isHalfHour = (s: Surroundings): boolean =>
  /^(?:at|about|around|by|until|till|since|from|before|after)$/.test(s.before()) && isClock(s);

/** "In the early hours"; with the day behind it another rule has matched, or none should. */
export const isEarlyHours = (s: Surroundings): boolean =>
  INTO.has(s.before()) && s.after() !== 'of';

/** "By the new year", not "they rang in the new year". */
export const isNewYear = (s: Surroundings): boolean =>
  INTO.has(s.before()) && !(s.before() === 'in' && RINGING.has(s.before(2)));

/** "At 0615", which is no year and no count. */
export const isHourWithZero = (s: Surroundings): boolean =>
  !/^(?:CD|NN|NNS|JJ)$/.test(s.tagAfter) && !/[-–/]/.test(s.charAfter);
