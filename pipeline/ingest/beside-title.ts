import type { MetadataValue } from '../model/article.js';
import { type DayOrder, MONTH_NAMES, readDate } from './calendar.js';
import type { Line } from './lines.js';

const LONGEST = 100;
/** A day with its year anywhere in a line: "CBS News February 24, 2020, 7:57 AM", "Posted at 2013-12-30T14:42". */
const DAY = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${MONTH_NAMES}) \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH_NAMES}),? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{4})(?!\\d)`,
  'iu',
);
const UPDATED = /\b(?:updated?|modified|revised)\b/i;
const SENTENCE = /\p{Ll}{2}[.!?]["”’)]?$/u;

/** Days that an article has of its own at most; where there are more, they are those of others. */
const MOST = 2;

/** Whether the lines have so many days that they tell of other articles. */
export function hasSeveralDays(lines: readonly Line[], order: DayOrder): boolean {
  const days = shortOf(lines).map((line) => dayIn(line, order)?.value);
  return new Set(days.filter((day) => day !== undefined)).size > MOST;
}

const shortOf = (lines: readonly Line[]): Line[] =>
  lines.filter(({ text }) => text.length <= LONGEST && !SENTENCE.test(text));

/**
 * The day of publication among the short lines beside the title of a web page, whatever else they say; one of a
 * later change only where there is no other.
 */
export function besideTitle(lines: readonly Line[], order: DayOrder): MetadataValue | undefined {
  const short = shortOf(lines);
  for (const isUpdated of [false, true]) {
    const days = short
      .filter(({ text }) => UPDATED.test(text) === isUpdated)
      .map((line) => dayIn(line, order))
      .filter((day) => day !== undefined);
    if (new Set(days.map(({ value }) => value)).size > MOST) return undefined;
    if (days.length > 0) return days[0];
  }
  return undefined;
}

function dayIn({ text, span }: Line, order: DayOrder): MetadataValue | undefined {
  const found = DAY.exec(text);
  const value = found ? readDate(found[0], order) : '';
  if (!found || value === '') return undefined;
  const start = span.start + found.index;
  return { value, source: 'text', raw: { start, end: start + found[0].length } };
}
