import type { Span } from '../model/span.js';

/** A line of raw text that is not blank: its place and text without outer white space. */
export interface Line {
  readonly span: Span;
  readonly text: string;
  /** Whether a blank line, or an end of the text, stands before and after it. */
  readonly alone: boolean;
  /** Whether a blank line, or the start of the text, stands before it. */
  readonly opens: boolean;
}

/** The lines of a text that are not blank; any line end counts, a byte order mark is white space. */
export function readLines(raw: string): Line[] {
  const lines: RawLine[] = [];
  let blankBefore = true;
  let start = 0;
  while (start <= raw.length) {
    let end = start;
    while (end < raw.length && !isLineEnd(raw.charCodeAt(end))) end++;
    const span = trimmed(raw, start, end);
    if (span.start < span.end) {
      if (!blankBefore) lines[lines.length - 1]!.alone = false;
      lines.push(new RawLine(raw, span, blankBefore));
    }
    // A new page begins like a paragraph.
    const isPageEnd = raw.charCodeAt(end) === FORM_FEED;
    blankBefore = span.start === span.end || isPageEnd;
    start = end + (raw.startsWith('\r\n', end) ? 2 : 1);
  }
  return lines;
}

/** Most lines are never looked at, so the text is cut out when it is asked for. */
class RawLine implements Line {
  alone: boolean;
  private cut: string | undefined;

  constructor(
    private readonly raw: string,
    readonly span: Span,
    readonly opens: boolean,
  ) {
    this.alone = opens;
  }

  get text(): string {
    this.cut ??= this.raw.slice(this.span.start, this.span.end);
    return this.cut;
  }
}

const FORM_FEED = 0x0c;

function isLineEnd(unit: number): boolean {
  return (unit >= 0x0a && unit <= 0x0d) || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** The range without the white space around it, which is what `trim` cuts off. */
function trimmed(raw: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(raw, from)) from++;
  while (to > from && isSpace(raw, to - 1)) to--;
  return { start: from, end: to };
}

function isSpace(raw: string, at: number): boolean {
  const unit = raw.charCodeAt(at);
  if (unit > 0x20 && unit < 0x80) return false;
  return raw[at]!.trim() === '';
}
