import { type DayOrder, readDate } from './calendar.js';
import { cut, group, type Piece, withoutEnd } from './piece.js';

/** What may stand between a publisher and the day: "The Times on 3 May 2018", "The Times (3 May 2018)". */
const BEFORE_DAY = /, in \p{Lu}\p{L}+ \d{4} gmt |,? (?:on |in )|[,.]? \(|[,.] | [-–—] /gu;
/** Behind the day: ", Issue 44, p18-22.", ": p14." */
const PLACE_IN_ISSUE = /(?:, (?:Issue|Vol\.?|Volume|No\.) ?\d|[:,] ?pp?\.? ?\d).*$/;
/** "First published by The Times", "Published in Dawn, March 8th, 2019", "Ketter Weekly. (Feb. 20, 2011): p14." */
const ISSUES: readonly RegExp[] = [
  /^(?:this (?:article|piece|story|text|column|essay|post) (?:was |has been )?)?(?:was )?(?:first|originally) (?:published|appeared)(?: online)? (?:at|by|in|on) (?:the )?(.+)$/di,
  /^published in (?:the )?(\p{Lu}.{2,60}, .{6,20}\d{4}\.?)$/diu,
  /^(\p{Lu}[^.]{2,60}\. \(.{4,20}\d{4}\): ?pp?\.? ?\d.{0,20})$/du,
];

/** What a line says on where and when it was published first. */
export function issueOf(line: Piece): Piece | undefined {
  if (line.text.length > 200) return undefined;
  for (const pattern of ISSUES) {
    const issue = group(line, pattern);
    if (issue !== undefined) return issue;
  }
  return undefined;
}

const DAY_BEFORE = /^(.{4,30}?),? (?:by|in|at) (?:the )?(.+)$/di;

/** A publisher and the day of publication as written, whichever stands first; undefined where there is none. */
export function splitIssue(
  issue: Piece,
  order: DayOrder,
): { publisher: Piece | undefined; day: Piece | undefined } {
  const all = withoutEnd(withoutEnd(issue, PLACE_IN_ISSUE), /[.\s]+$/);
  const isDate = ({ text }: Piece): boolean => readDate(text, order) !== '';
  const dayOf = (part: Piece): Piece | undefined =>
    readDate(part.text, order).length === 10 ? part : undefined;
  if (isDate(all)) return { publisher: undefined, day: dayOf(all) };
  for (const { 0: mark, index } of all.text.matchAll(BEFORE_DAY)) {
    const rest = withoutEnd(cut(all, index + mark.length), /\)$/);
    if (isDate(rest)) return { publisher: cut(all, 0, index), day: dayOf(rest) };
  }
  // "First published in 2013 by": by whom stands on the next line.
  if (/ by$/.test(all.text)) return { publisher: undefined, day: undefined };
  const first = group(all, DAY_BEFORE);
  if (first === undefined || !isDate(first)) return { publisher: all, day: undefined };
  return { publisher: group(all, DAY_BEFORE, 2), day: dayOf(first) };
}
