import { type DayOrder, readDate } from './calendar.js';
import { cut, group, type Piece, withoutEnd } from './piece.js';

/** What may stand between a publisher and the day: "The Times on 3 May 2018", "The Times (3 May 2018)". */
const BEFORE_DAY = /,? (?:on |in )|,? \(|, | [-–—] /g;
const DAY_BEFORE = /^(.{4,30}?),? (?:by|in|at) (?:the )?(.+)$/di;

/** A publisher and the day of publication as written, whichever stands first; undefined where there is none. */
export function splitIssue(
  issue: Piece,
  order: DayOrder,
): { publisher: Piece | undefined; day: Piece | undefined } {
  const all = withoutEnd(issue, /[.\s]+$/);
  const isDate = ({ text }: Piece): boolean => readDate(text, order) !== '';
  const dayOf = (part: Piece): Piece | undefined =>
    readDate(part.text, order).length === 10 ? part : undefined;
  if (isDate(all)) return { publisher: undefined, day: dayOf(all) };
  for (const { 0: mark, index } of all.text.matchAll(BEFORE_DAY)) {
    const rest = withoutEnd(cut(all, index + mark.length), /\)$/);
    if (isDate(rest)) return { publisher: cut(all, 0, index), day: dayOf(rest) };
  }
  const first = group(all, DAY_BEFORE);
  if (first === undefined || !isDate(first)) return { publisher: all, day: undefined };
  return { publisher: group(all, DAY_BEFORE, 2), day: dayOf(first) };
}
