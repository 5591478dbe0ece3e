import { CLASS, LETTER, SPACE, UPPER } from '../characters.js';

/** A stretch of text that belongs together by its layout: one paragraph, heading, list item… */
export interface Unit {
  /** UTF-16 units, without white space at either end. */
  readonly start: number;
  readonly end: number;
  /** Place among the units between two blank lines, from 0, and how many those are. */
  readonly line: number;
  readonly lines: number;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** End of the line's first word, to tell whether it would have fitted on the line before. */
  readonly firstWordEnd: number;
  readonly afterBlank: boolean;
}

/** Lines of wrapped text are at most and at least this wide. */
const WIDEST = 120;
const NARROWEST = 40;
/** A shorter line before one in lower case is not taken for the start of a sentence. */
const SHORTEST = 20;

/**
 * The units of `text` in order: lines, joined where a line break only wraps a paragraph. Clean text has
 * such breaks no more unless their rule is switched off.
 */
export function layOut(text: string): Unit[] {
  const units: Unit[] = [];
  const lines = linesOf(text);
  for (let first = 0; first < lines.length; ) {
    let next = first + 1;
    while (next < lines.length && !lines[next]!.afterBlank) next++;
    addBlock(text, lines, first, next, units);
    first = next;
  }
  return units;
}

/** Adds the units of the lines `first..end`, which no blank line parts. */
function addBlock(text: string, lines: Line[], first: number, end: number, out: Unit[]): void {
  const wrapped = end - first > 1 && isWrapped(text, lines, first, end);
  const starts = [first];
  for (let i = first + 1; i < end; i++) {
    if (!wrapped && !continues(text, lines[i - 1]!, lines[i]!)) starts.push(i);
  }
  starts.forEach((start, line) => {
    const last = (starts[line + 1] ?? end) - 1;
    out.push({ start: lines[start]!.start, end: lines[last]!.end, line, lines: starts.length });
  });
}

/**
 * Whether the lines are one wrapped paragraph: none but the last has room for the word that begins the
 * next, at least one break is inside a sentence, and no line begins like a list item.
 */
function isWrapped(text: string, lines: Line[], first: number, end: number): boolean {
  let width = 0;
  for (let i = first; i < end; i++) width = Math.max(width, lines[i]!.end - lines[i]!.start);
  if (width > WIDEST || width < NARROWEST) return false;
  let inside = false;
  for (let i = first + 1; i < end; i++) {
    const line = lines[i - 1]!;
    const next = lines[i]!;
    const needed = line.end - line.start + 1 + next.firstWordEnd - next.start;
    if (needed < width * 0.8 || listMarkOf(text, next.start, next.end) !== '') return false;
    inside ||= isLower(text, next.start);
  }
  return inside;
}

/** Whether `next` goes on with the sentence of `line`: lower case after no stop. */
function continues(text: string, line: Line, next: Line): boolean {
  if (!isLower(text, next.start) || '.!?:;'.includes(text[line.end - 1]!)) return false;
  if (listMarkOf(text, next.start, next.end) !== '') return false;
  return line.end - line.start >= SHORTEST || next.end - next.start >= SHORTEST;
}

function isLower(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return CLASS[code] === LETTER && UPPER[code] === 0 && code < 0x2000;
}

const LIST_MARK =
  /^(?:[-–*•▪▸►➢●○◦◆■□‣·∙✓✔]|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5}|[IVX]{1,5})[.)]|[a-z]\)|o)\s+(?=\S)/;

/** The mark of the list item that begins at `start` with its white space, empty when there is none. */
export function listMarkOf(text: string, start: number, end: number): string {
  const mark = LIST_MARK.exec(text.slice(start, Math.min(end, start + 12)))?.[0] ?? '';
  // An initial is no mark: "A. Lee said", "I. Newton".
  return /^[A-Z]\./.test(mark) ? '' : mark;
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
