import type { Span } from '../../model/span.js';

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
  /[.!?] $/.test(text.slice(Math.max(0, start - 2), start)) &&
  /^[.:] /.test(text.slice(end, end + 2));

/** Characters of a title at most. */
const TITLE = 60;

/** "2011 in brief", "Fixtures 2018": a time in a short line of its own that is no sentence. */
export function isTitleLine(text: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf('\n', Math.max(0, start - 1)) + 1;
  if (start - from > TITLE) return false;
  const rest = text.slice(end, end + TITLE);
  const stop = rest.indexOf('\n');
  return stop >= 0 && end + stop - from <= TITLE && !/[.!?:;,]\s*$/.test(rest.slice(0, stop));
}
