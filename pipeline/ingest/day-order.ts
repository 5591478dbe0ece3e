import { type DayOrder, MONTH_NAMES } from './calendar.js';

/** A date in digits that can be ambiguous. */
const SLASHED = /(?<![\d/-])\d{1,2}[/-]\d{1,2}[/-]\d{2}/;
/** Characters at either end of a text among which its own date stands. */
const EDGE = 4000;
/** Characters that are looked at. */
const ENOUGH = 1 << 16;
/** Dates in digits of which one number can be no month. */
const IN_DIGITS = /(?<![\d/-])(\d{1,2})([/-])(\d{1,2})\2(?:19|20)\d\d(?![\d/-])/g;
const DAY_FIRST = new RegExp(`(?<!\\d)\\d{1,2}(?:st|nd|rd|th)? ${MONTH_NAMES}(?!\\p{L})`, 'gu');
const MONTH_FIRST = new RegExp(`(?<!\\p{L})${MONTH_NAMES} \\d{1,2}(?!\\d|:)`, 'gu');

/**
 * Which of day and month texts put first, by their dates in digits that can be read in one way only, else
 * by those in words; `unknown` where they do not tell. Papers that write "April 3" put the day first in digits
 * as often as not, so that words tell for the day only.
 */
export function ownOrder(text: string): DayOrder {
  const head = text.slice(0, ENOUGH);
  let lead = 0;
  for (const [, a, , b] of head.matchAll(IN_DIGITS)) {
    lead += (Number(a) > 12 ? 1 : 0) - (Number(b) > 12 ? 1 : 0);
  }
  if (lead !== 0) return lead > 0 ? 'day-first' : 'month-first';
  return count(head, DAY_FIRST) > count(head, MONTH_FIRST) ? 'day-first' : 'unknown';
}

/**
 * How a text's own date in digits is read: as its other dates are, else as the configuration says. The
 * text is looked through only where such a date may stand.
 */
export function orderOf(text: string, given: readonly string[], configured: DayOrder): DayOrder {
  const asked = [text.slice(0, EDGE), text.slice(-EDGE), ...given].some((part) =>
    SLASHED.test(part),
  );
  const own = asked ? ownOrder(text) : 'unknown';
  return own === 'unknown' ? configured : own;
}

const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;
