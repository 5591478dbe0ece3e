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

/**
 * The day of publication among the short lines beside the title of a web page, whatever else they say; one of a
 * later change only where there is no other.
 */
export function besideTitle(lines: readonly Line[], order: DayOrder): MetadataValue | undefined {
  const short = lines.filter(({ text }) => text.length <= LONGEST && !SENTENCE.test(text));
  const [updated, others] = [true, false].map((is) =>
    short.filter(({ text }) => UPDATED.test(text) === is),
  );
  for (const { text, span } of [...others!, ...updated!]) {
    const found = DAY.exec(text);
    const value = found ? readDate(found[0], order) : '';
    if (!found || value === '') continue;
    const start = span.start + found.index;
    return { value, source: 'text', raw: { start, end: start + found[0].length } };
  }
  return undefined;
}
