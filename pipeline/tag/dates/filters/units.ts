import { isCalendar } from '../clause/arranged.js';
import { isCapitalised, type Surroundings, textOf, wordsOf } from './surroundings.js';

/** "In the year 79", not "during the year 12 people died". */
export function isYearInWords(s: Surroundings): boolean {
  if (!/\b\d{1,3}$/.test(textOf(s))) return true;
  return (
    /^(?:in|since|until|from|by|of|to|before|after)$/.test(s.before()) &&
    !/^(?:NNS?|JJ|CD)$/.test(s.tagAfter)
  );
}

/** Not "the fall of the wall", "the fall-out", "hurt after the fall", "the Winter Games". */
export function isSeason(s: Surroundings): boolean {
  if (s.after() === 'of' || s.charAfter === '-') return false;
  if (/ \p{Lu}/u.test(textOf(s)) && isCapitalised(s.formAfter())) return false;
  return !(wordsOf(s) === 'the fall' && /^(?:for|before|after|from)$/.test(s.before()));
}

/** Not the half-century of a batsman. */
export function isHalfUnit(s: Surroundings): boolean {
  return !wordsOf(s).endsWith('century') || /^(?:of|later|after|before|since)$/.test(s.after());
}

/** Not "a weekend in Rome", "the weekend house". */
export function isThatWeekend(s: Surroundings): boolean {
  if (/^(?:house|home|cottage|retreat|getaway|break|warrior|course|edition)s?$/.test(s.after()))
    return false;
  if (wordsOf(s) !== 'weekend') return true;
  const isSome = /^(?:an?|one|another)$/.test(s.before()) || /^(?:an?|another)$/.test(s.before(2));
  return !isSome && !/^(?:long|holiday|day)$/.test(s.before());
}

/** "The last day of the feast", "the next week of the trial". */
export const isOfSomething = (s: Surroundings): boolean =>
  s.after() === 'of' &&
  /(?:^|^the )(?:last|next) /.test(wordsOf(s)) &&
  (s.before() === 'the' || wordsOf(s).startsWith('the '));

/** The weekday of the date before it: "on 9 May 2015, a Saturday". */
export function isOfDate(s: Surroundings): boolean {
  let n = 2;
  while (/^(?:also|again|,|\()$/.test(s.before(n))) n++;
  return /^(?:\d{1,2}(?:st|nd|rd|th)?|\d{4})$/.test(s.before(n)) || isCalendar(s.before(n));
}

/** The clock goes on with "pm". */
export const isOfTwelve = (s: Surroundings): boolean => /^[ap]\.?m\.?$/.test(s.after());

/** Not "the second quarter-final". */
export function isWholeWord(s: Surroundings): boolean {
  return s.charAfter !== '-' || !/^(?:final|finalist|mile|hour|note|turn|inch)s?$/.test(s.after(2));
}
