import { parse } from 'edtf';

/** How `03/04/2018` is read; `unknown` leaves it unread. */
export type DayOrder = 'unknown' | 'day-first' | 'month-first';

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const MONTH_WORDS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const MONTH = `(${MONTH_WORDS})\\.?`;
/** The names of the months with an upper-case initial, as a pattern without groups. */
export const MONTH_NAMES = `(?:${MONTH_WORDS.replace(/(^|\|)\w/g, (initial) => initial.toUpperCase())})\\.?`;
const WEEKDAY = '(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?';
const TIME =
  '(?:(?: ?,| at| [-–—]| \\||T)? ?(?:\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2}(?:\\.\\d+)?)?(?: ?[ap]\\.?m\\.?)?|\\d{1,2} ?[ap]\\.?m\\.?)(?: ?[-–] ?\\d{1,2}[:.]\\d{2})?(?:Z| ?[+-]\\d{2}:?\\d{2}| \\(?[A-Z]{2,5}\\)?| [A-Z][a-z]{3,12} (?:(?:Standard|Daylight|Summer) )?Time)?)?';

/** What databases of the press add: "April 5, 1998, Sunday, Late Edition - Final", "March 14, 2019 Thursday". */
const ISSUE =
  '(?:,? (?:mon|tues|wednes|thurs|fri|satur|sun)day)?(?:,? [a-z\\d ]{0,30}\\bedition(?: [-–—] \\w{1,10}| \\d)?)?';

/**
 * Behind a date, when it was changed or how long it takes to read: "5 May 2018 05:00AM (Updated: …)", "8 May 2018 Last
 * updated at 17:22", "8 May 2018 5 min read".
 */
export const UPDATE_AFTER =
  /,?[ \t]+(?:\(|[-–—] )?(?:(?:last )?(?:updated|modified|edited|revised)\b.{0,60}|\d{1,2}[ -]min(?:ute)?s?(?: read)?)$/i;

/** A time before the date: "9:15 a.m. ET, ", "1015 GMT (1815 HKT) ". */
const FIRST_TIME = new RegExp(
  `^(?:\\d{1,2}[:.]\\d{2}(?: ?[ap]\\.?m\\.?)?(?: (?!${MONTH})[A-Z]{2,4})?|\\d{4} [A-Z]{2,4}(?: \\(\\d{4} [A-Z]{2,4}\\))?),? (?=.{8})`,
  'i',
);

const ISO = new RegExp(`^(\\d{4})-(\\d{2})(?:-(\\d{2}))?${TIME}$`);
const YEAR_FIRST = new RegExp(`^(\\d{4})[./](\\d{1,2})[./](\\d{1,2})${TIME}$`);
const DOTTED = new RegExp(
  `^${WEEKDAY}(\\d{1,2})\\. ?(\\d{1,2})\\. ?(\\d{4}|\\d{2})\\.?${TIME}$`,
  'i',
);
const SLASHED = new RegExp(`^${WEEKDAY}(\\d{1,2})[/-](\\d{1,2})[/-](\\d{4}|\\d{2})${TIME}$`, 'i');
const DAY_MONTH = new RegExp(
  `^${WEEKDAY}(?:the )?(\\d{1,2})(?:st|nd|rd|th)?[ /-](?:(?:day )?of )?${MONTH}(?:,?[ /-]|,)(\\d{4}|(?<=-| [A-Z][a-z]{2} )\\d{2})${ISSUE}${TIME}$`,
  'i',
);
const MONTH_DAY = new RegExp(
  `^${WEEKDAY}${MONTH}(?: |(?<=\\.))(\\d{1,2})(?:st|nd|rd|th)?(?:,? |,)(\\d{4})${ISSUE}${TIME}$`,
  'i',
);
const MONTH_YEAR = new RegExp(`^${MONTH},? ?(\\d{4})(?: issue)?$`, 'i');
/** "July/August 2016", as EBSCO writes it "Jul/Aug2016" */
const TWO_MONTHS = new RegExp(
  `^${MONTH}(?: \\d{4})? ?[/–-] ?${MONTH},? ?(\\d{4})(?: issue)?$`,
  'i',
);
/** "Spring 2016", "Winter 2016/17" */
const SEASON =
  /^(spring|summer|autumn|fall|winter)(?: issue)?,? ?(\d{4})(?:[/–-]\d{2,4})?(?: issue)?$/i;
const SEASON_CODES: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
};

/**
 * A calendar date that fills the whole of `text`, as EDTF (`2018-06-18`, `2018-06`, `2018`; a season `2018-21`,
 * an issue of two months `2018-06/2018-07`), or empty when there is none, when no such day exists, or when
 * the order of day and month is open.
 * Two-digit years lie between 1970 and 2069.
 */
export function readDate(text: string, order: DayOrder = 'unknown'): string {
  if (!/\d/.test(text)) return '';
  const line = text.trim().replace(/\s+/g, ' ').replace(FIRST_TIME, '');
  if (line.length > 60) return '';
  if (/^(?:1[5-9]|20)\d{2}$/.test(line)) return line;
  let found = ISO.exec(line) ?? YEAR_FIRST.exec(line);
  if (found) return civil(found[1]!, found[2]!, found[3]);
  found = DOTTED.exec(line);
  if (found) return inOrder(found, 'day-first');
  found = SLASHED.exec(line);
  if (found) return inOrder(found, order);
  found = DAY_MONTH.exec(line);
  if (found) return civil(found[3]!, monthOf(found[2]!), found[1]);
  found = MONTH_DAY.exec(line);
  if (found) return civil(found[3]!, monthOf(found[1]!), found[2]);
  found = MONTH_YEAR.exec(line);
  if (found) return civil(found[2]!, monthOf(found[1]!));
  found = TWO_MONTHS.exec(line);
  if (found) return twoMonths(monthOf(found[1]!), monthOf(found[2]!), found[3]!);
  found = SEASON.exec(line);
  return found ? `${found[2]}-${SEASON_CODES[found[1]!.toLowerCase()]}` : '';
}

/** An issue of two months, the first of which can lie in the year before. */
function twoMonths(first: string, second: string, year: string): string {
  const of = Number(first) > Number(second) ? String(Number(year) - 1) : year;
  return `${civil(of, first)}/${civil(year, second)}`;
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

/** `a b year` in the given order, or in the only order that gives a date. */
function inOrder([, a, b, year]: RegExpExecArray, order: DayOrder): string {
  const dayFirst = civil(year!, b!, a);
  const monthFirst = civil(year!, a!, b);
  if (dayFirst === '' || monthFirst === '' || dayFirst === monthFirst)
    return dayFirst || monthFirst;
  return order === 'unknown' ? '' : order === 'day-first' ? dayFirst : monthFirst;
}

function civil(year: string, month: string, day?: string): string {
  const y = year.length === 2 ? Number(year) + (Number(year) < 70 ? 2000 : 1900) : Number(year);
  const m = Number(month);
  if (m < 1 || m > 12 || y < 1000) return '';
  const prefix = `${y}-${String(m).padStart(2, '0')}`;
  if (day === undefined) return prefix;
  const d = Number(day);
  return d >= 1 && d <= daysIn(y, m) ? `${prefix}-${String(d).padStart(2, '0')}` : '';
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Characters of an EDTF date from the year 1000 on; anything else is not worth the parser's time, and a
 * year 0000 stands for no date.
 */
const EDTF = /^[1-9]\d(?:\d\d|\dX|XX)[\dX~?%:TZ./+-]{0,36}$/;

/** A date that metadata give, as EDTF: a calendar date, or one that is written as EDTF; empty when it is neither. */
export function readPublished(text: string, order: DayOrder): string {
  return readDate(text, order) || readEdtf(text);
}

/** `text` when it is an EDTF date (`2018-21`, `2018-06~`, `201X`) in the grammar of ISO 8601-2, else empty. */
export function readEdtf(text: string): string {
  const value = text.trim();
  if (!EDTF.test(value)) return '';
  try {
    parse(value);
    return value;
  } catch {
    return '';
  }
}
