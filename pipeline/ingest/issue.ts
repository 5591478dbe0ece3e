import { type DayOrder, readDate } from './calendar.js';

/** What may stand between a publisher and the day: "The Times on 3 May 2018", "The Times (3 May 2018)". */
const BEFORE_DAY = /,? (?:on |in )|,? \(|, | [-–—] /g;

/** A publisher and the day of publication as written, whichever stands first; empty where there is none. */
export function splitIssue(issue: string, order: DayOrder): { publisher: string; day: string } {
  const text = issue.replace(/[.\s]+$/, '');
  const isDate = (part: string): boolean => readDate(part, order) !== '';
  const isDay = (part: string): boolean => readDate(part, order).length === 10;
  const dayOf = (part: string): string => (isDay(part) ? part : '');
  if (isDate(text)) return { publisher: '', day: dayOf(text) };
  for (const { 0: mark, index } of text.matchAll(BEFORE_DAY)) {
    const rest = text.slice(index + mark.length).replace(/\)$/, '');
    if (isDate(rest)) return { publisher: text.slice(0, index), day: dayOf(rest) };
  }
  const [, first = '', publisher = ''] =
    /^(.{4,30}?),? (?:by|in|at) (?:the )?(.+)$/i.exec(text) ?? [];
  return isDate(first) ? { publisher, day: dayOf(first) } : { publisher: text, day: '' };
}
