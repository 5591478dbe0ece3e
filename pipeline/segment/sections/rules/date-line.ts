import type { KindRule } from '../rule.js';

const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?';
const DAY = '\\d{1,2}(?:st|nd|rd|th)?';
const DATE = [
  '\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}',
  `${DAY}(?:\\s?[-–]\\s?${DAY})?\\s${MONTH},?\\s\\d{4}`,
  `${MONTH}\\s${DAY}(?:\\s?[-–]\\s?${DAY})?,?\\s\\d{4}`,
  `${MONTH}(?:\\s?[/–-]\\s?${MONTH})?\\s\\d{4}`,
  '(?:spring|summer|autumn|fall|winter)(?: issue)?,?\\s\\d{4}(?:[/–-]\\d{2,4})?',
].join('|');
const WEEKDAY = '(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s)?';
const TIME =
  '(?:(?:,|\\s[-–—|])?\\s(?:at\\s)?\\d{1,2}[.:h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s[a-z]{2,4})?)?';
/** " - Updated on 3 May 2018", " (last modified 2 hours ago)" */
const UPDATE = '(?:,?\\s(?:\\(|[-–—]\\s)?(?:last )?(?:updated|modified)\\b.{0,60})?';
const LABEL =
  '(?:(?:first |last )?(?:published|posted|updated|modified|created|issued|released|aired|broadcast|interview|date of (?:the )?[a-z]{4,12}|date|dated)(?: on| at)?[:,]?\\s)?';
/** "9.15 a.m. ET, " */
const FIRST_TIME = '(?:\\d{1,2}[.:]\\d{2}(?:\\s?[ap]\\.?m\\.?)?(?:\\s[a-z]{2,4})?,?\\s)?';
/** The page of a newspaper behind its day. */
const PAGE = '(?:(?<=\\.)\\s\\d{1,3})?';
/** "Jakarta, " */
const PLACE = '(?:[\\p{L}.\\x27’ -]{2,40},\\s){0,2}';

const LINE = new RegExp(
  `^${LABEL}${FIRST_TIME}${PLACE}${WEEKDAY}(?:${DATE})${TIME}(?:\\sby\\s.{2,60})?${UPDATE}\\.?${PAGE}$`,
  'iu',
);

const INSIDE = new RegExp(`\\b(?:${DATE})(?!\\d)`, 'giu');
const PUBLISHED = /^(?:first |last )?(?:published|posted|updated|modified|created)\b/i;
const YEAR = /^(?:1[5-9]|20)\d{2}$/;
const LONGEST = 120;

/** Whether the line is a date, with a place, a time, "published on" or "by …" at most. */
export function isDateLine(text: string): boolean {
  return text.length <= LONGEST && /\d/.test(text) && LINE.test(text);
}

/** A line with its dates taken out. */
export function withoutDates(text: string): string {
  return text.replace(INSIDE, ' ');
}

/** A line that only says when (and where) the text was published. */
export const dateLine: KindRule = {
  name: 'date-line',
  kindOf({ text, seenBody, index, lastProse, isChronicle }) {
    if (isChronicle && (isDateLine(text) || YEAR.test(text))) return 'heading';
    if (text.length > LONGEST || !isDateLine(text)) return undefined;
    if (PUBLISHED.test(text)) return 'metadata';
    return seenBody && index < lastProse ? undefined : 'metadata'; // else a heading of a chronicle
  },
};
