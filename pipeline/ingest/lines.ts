import type { Span } from '../model/span.js';

/** A line of raw text that is not blank: its place and text without outer white space. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** Whether a blank line, or an end of the text, stands before and after it. */
  readonly alone: boolean;
}

/** The lines of a text that are not blank; any line end counts, a byte order mark is white space. */
export function readLines(raw: string): Line[] {
  const lines: { span: Span; text: string; alone: boolean }[] = [];
  let blankBefore = true;
  for (const { start, end } of lineSpans(raw)) {
    const text = raw.slice(start, end).trim();
    if (text === '') {
      blankBefore = true;
      continue;
    }
    const last = lines[lines.length - 1];
    if (last !== undefined && !blankBefore) last.alone = false;
    const lead = raw.slice(start, end).length - raw.slice(start, end).trimStart().length;
    const span = { start: start + lead, end: start + lead + text.length };
    lines.push({ span, text, alone: blankBefore });
    blankBefore = false;
  }
  return lines;
}

function* lineSpans(raw: string): Generator<Span> {
  const ends = /\r\n|[\r\n\u0085\u2028\u2029\f\v]/g;
  let start = 0;
  for (const match of raw.matchAll(ends)) {
    yield { start, end: match.index };
    start = match.index + match[0].length;
  }
  yield { start, end: raw.length };
}
