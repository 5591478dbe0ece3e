import { type Surroundings, words } from './surroundings.js';

/** Marks and nouns before a number that make it an amount or a part of a name. */
export const AMOUNT_BEFORE = words('amount-before');
/** Words that can stand before a number of things and before a year alike. */
const LOOSE_BEFORE = words('loose-before');
/** Words after a four-digit number that make it a count. */
const COUNT_AFTER = words('count-after');
/** Words before a number of things: "there are 2012 rooms". */
const BEING = words('being');
/** Words before which a number is a year even long ago. */
const YEAR_BEFORE = words('year-before');

/**
 * A four-digit number alone is a year unless it is glued to letters, marked as an amount or a number of
 * something, or followed by what it counts. Outside of 1900 to 2099 it needs a word that asks for a year.
 */
export function plausibleYear(s: Surroundings): boolean {
  const form = s.lexemes.text.slice(s.lexemes.start[s.end - 1], s.lexemes.end[s.end - 1]);
  if (!/^\d/.test(form)) return !/^(?:hundred|thousand)$/.test(form.toLowerCase());
  const year = Number(form);
  if (isTitleOfWork(s) || isGlued(s) || COUNT_AFTER.has(s.after())) return false;
  if (s.end - s.first > 1) return year >= 1000 && year <= 2100;
  const before = s.before() === '.' ? s.before(2) : s.before();
  if (s.rule === 'year-about') return year >= 1000 && year <= 2100 && !isCounted(s);
  const recent = year >= 1900 && year <= 2099;
  if (AMOUNT_BEFORE.has(before) && !(recent && LOOSE_BEFORE.has(before))) return false;
  if (recent) return !(BEING.has(before) && s.tagAfter === 'NNS' && isCounted(s));
  if (year > 2100) return false;
  if (year >= 1700 && /^(?:DT|JJ|PRP\$|POS)$/.test(s.tagBefore)) return true;
  return askedFor(s, before) && !isCounted(s);
}

/** "Burnt in 870": a number of three digits is a year where the text tells of such times and it counts nothing. */
export function isEarlyYear(s: Surroundings): boolean {
  if (isGlued(s) || COUNT_AFTER.has(s.after()) || AMOUNT_BEFORE.has(s.before(2))) return false;
  if (/^(?:NNS?|JJ|CD|POS)$/.test(s.tagAfter) || s.after() === '%') return false;
  return s.document.isOfOldTimes;
}

/** Orwell's "1984": nothing else between quotation marks. */
const isTitleOfWork = (s: Surroundings): boolean =>
  /["“‘]/.test(s.charBefore) && /["”’]/.test(s.charAfter) && s.end - s.first === 1;

/** "#Games2022", "1500m", "₡1600", "15/1972", "555-2015": part of something longer. */
function isGlued(s: Surroundings): boolean {
  if (/[\p{L}\p{Sc}#@_&=~.\\]/u.test(s.charBefore) || /[\p{L}_@\\]/u.test(s.charAfter)) return true;
  if (s.charBefore === '/' && !/^\d{4}$/.test(s.before(2))) return true;
  if (/[-–]/.test(s.charBefore) && /^\d/.test(s.before(2)) && !/^\d{4}$/.test(s.before(2)))
    return true;
  if (isTelephone(s)) return true;
  if (s.charAfter === '/' && s.after(3) === '/') return true; // "2010/31/EU"
  return (
    /[-–/]/.test(s.charAfter) && /^\d/.test(s.after(2)) && !/^(?:\d\d|\d{4})$/.test(s.after(2))
  );
}

/** "020 7946 2018", "+44 1999 123456": groups of digits that are no years. */
function isTelephone(s: Surroundings): boolean {
  const strange = (group: string): boolean => /^\d{3,}$/.test(group) && !isYearLike(group);
  if (strange(s.before()) || (isYearLike(s.before()) && strange(s.before(2)))) return true;
  return s.before(2) === '+' || /^\d{5,}$/.test(s.after());
}

const isYearLike = (digits: string): boolean => /^(?:1[5-9]|20)\d\d$/.test(digits);

function askedFor(s: Surroundings, before: string): boolean {
  if (YEAR_BEFORE.has(before)) return true;
  if (before === 'of') return s.before(2) !== 'number' && s.before(2) !== 'total';
  if (before === '(' || before === 'the') return true;
  return /^[-–]$/.test(before) && /^\d{4}$/.test(s.before(2));
}

/** Whether the number counts the noun after it: "of 1500 villagers". */
function isCounted(s: Surroundings): boolean {
  // "The census of 1851 lists a widow": a verb, whatever its tag.
  if (s.charAfter !== ' ' || /^(?:an?|the)$/.test(s.after(2))) return false;
  const noun = /^(?:NNS|JJ|NN|CD)$/.test(s.tagAfter);
  return noun && !/^\p{Lu}/u.test(s.formAfter()) && !(s.before() === 'the' && s.tagAfter === 'NN');
}
