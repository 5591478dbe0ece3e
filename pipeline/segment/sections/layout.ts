import { CLASS, SPACE } from '../characters.js';

/** A stretch of text that belongs together by its layout: one paragraph, heading, list item… */
export interface Unit {
  /** UTF-16 units, without white space at either end. */
  readonly start: number;
  readonly end: number;
  /** Whether a blank line (or the start of the text) comes before. */
  readonly afterBlank: boolean;
}

interface Line extends Unit {
  /** End of the line's first word, to tell whether it would have fitted on the line before. */
  readonly firstWordEnd: number;
}

/** Wrapped text is not wider than this, and lines of an address or a list are narrower than that. */
const WIDEST = 120;
const NARROWEST = 40;

/**
 * The units of `text` in order: lines, joined where a line break only wraps a paragraph. A break is a
 * wrap when the next line's first word would not have fitted on the line before it. `cuts` are
 * offsets at which a unit must end.
 */
export function layOut(text: string): Unit[] {
  const units: Unit[] = [];
  const lines = linesOf(text);
  for (let first = 0; first < lines.length; ) {
    let next = first + 1;
    while (next < lines.length && !lines[next]!.afterBlank) next++;
    joinWrapped(text, lines, first, next, units);
    first = next;
  }
  return units;
}

function joinWrapped(text: string, lines: Line[], first: number, end: number, out: Unit[]): void {
  let width = 0;
  for (let i = first; i < end; i++) width = Math.max(width, lines[i]!.end - lines[i]!.start);
  let from = first;
  for (let i = first + 1; i <= end; i++) {
    if (i < end && isWrap(text, lines[i - 1]!, lines[i]!, width)) continue;
    out.push({
      start: lines[from]!.start,
      end: lines[i - 1]!.end,
      afterBlank: lines[from]!.afterBlank,
    });
    from = i;
  }
}

function isWrap(text: string, line: Line, next: Line, width: number): boolean {
  if (width > WIDEST || width < NARROWEST) return false;
  if (isListMark(text, next.start, next.firstWordEnd)) return false;
  const needed = line.end - line.start + 1 + next.firstWordEnd - next.start;
  return needed > width * 0.85;
}

/** Whether the word is the mark of a list item: a bullet, a dash, "1.", "2)", "(a)". */
export function isListMark(text: string, start: number, end: number): boolean {
  const word = text.slice(start, Math.min(end, start + 6));
  return /^(?:[-–—*•▪◦‣·o]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)])$/.test(word) && word !== 'I.';
}

function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let afterBlank = true;
  for (let at = 0; at < text.length; ) {
    let stop = text.indexOf('\n', at);
    if (stop < 0) stop = text.length;
    let start = at;
    let end = stop;
    while (start < end && CLASS[text.charCodeAt(start)] === SPACE) start++;
    while (end > start && CLASS[text.charCodeAt(end - 1)] === SPACE) end--;
    if (start < end) {
      let firstWordEnd = start;
      while (firstWordEnd < end && CLASS[text.charCodeAt(firstWordEnd)] !== SPACE) firstWordEnd++;
      lines.push({ start, end, firstWordEnd, afterBlank });
    }
    afterBlank = start >= end;
    at = stop + 1;
  }
  return lines;
}
