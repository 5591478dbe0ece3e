import type { Span } from '../../../model/span.js';

/** What stands behind a day that heads an entry of a diary or a calendar. */
const HEAD_END = /^(?:[.:]\s| ?[–—-]| \| | to |\t|\n|$)/;

/** Whether a line begins at `at`. */
export const isLineStart = (text: string, at: number): boolean =>
  at === 0 || text.charCodeAt(at - 1) === 10;

/** "8 July. Moved off at 0430", "14 January 2020 – Lecture": a day that begins its line and is set off by a mark. */
export const isHeading = (text: string, { start, end }: Span): boolean =>
  isLineStart(text, start) && HEAD_END.test(text.slice(end, end + 4));

/** The same in the midst of a line: "… by noon. 9 July. Quiet." */
export const isInnerHeading = (text: string, { start, end }: Span): boolean =>
  (text[end] === '.' || text[end] === ':') &&
  text[end + 1] === ' ' &&
  /[.!?] $/.test(text.slice(Math.max(0, start - 2), start));

/** Characters of a title at most. */
const TITLE = 60;

/** "2011 in brief", "Fixtures 2018": a time in a short line of its own that is no sentence. */
export function isTitleLine(text: string, { start, end }: Span): boolean {
  const rest = text.slice(end, end + TITLE);
  const stop = rest.indexOf('\n');
  if (stop < 0 || /[.!?:;,]\s*$/.test(rest.slice(0, stop))) return false;
  const reach = end + stop - TITLE - 1;
  const from = text.slice(Math.max(0, reach), start).lastIndexOf('\n');
  return from >= 0 || reach < 0;
}
