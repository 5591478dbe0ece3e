import { readList } from './resources.js';
import type { Span } from './span.js';

/** A line that is not blank, without bullets, marks of headings and emphasis around it. */
export interface PageLine extends Span {
  readonly text: string;
  readonly words: number;
  /** It is a first heading of Markdown. */
  readonly isHeading: boolean;
  /** No blank line stands behind it. */
  readonly goesOn: boolean;
}

/** Entries of the menus of pages. */
export const ENTRIES: ReadonlySet<string> = new Set(readList('model/data/navigation.txt'));
const STOP = /[.!?:;,]["”’)]?$/;

/** Lines of the head, and how many of them at least could be entries of menus where a whole page was copied. */
export const HEAD = 120;
const FEWEST_ENTRIES = 6;
/** The same at the foot, and how many different ones there the list has. */
const FOOT = 400;
const FEWEST_AT_FOOT = 8;
const FEWEST_KNOWN = 3;

/** A line like an entry of a menu: a few words without a stop. */
export const isEntry = (line: string): boolean =>
  line.length <= 60 && !STOP.test(line) && wordsIn(line) <= 5 && !/\d{4}/.test(line);

/** Whether enough of the first lines could be entries of menus, and one is such as many pages have. */
export function opensWithMenu(text: string): boolean {
  let entries = 0;
  let lines = 0;
  let isKnown = false;
  for (let start = 0; start < text.length && lines < HEAD; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = end - start > 200 ? '' : text.slice(start, end).trim();
    start = end + 1;
    if (line !== '') lines++;
    if (line === '' || !isEntry(line)) continue;
    entries++;
    isKnown ||= ENTRIES.has(line.replace(/^[*+•·-] +/, '').toLowerCase());
  }
  return isKnown && entries >= FEWEST_ENTRIES;
}

/** Whether entries of menus that the list has are among the last lines of a text. */
export function closesWithMenu(text: string): boolean {
  const known = new Set<string>();
  let entries = 0;
  for (let lines = 0, end = text.length; lines < FOOT && end > 0; lines++) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const line = end - start > 160 ? '' : text.slice(start, end).trim();
    end = start - 1;
    if (line === '') continue;
    if (isEntry(line)) entries++;
    for (const part of line.toLowerCase().split(/\s*[|·•]\s*|\s{2,}|^[*+o#-]+\s+/)) {
      if (ENTRIES.has(part)) known.add(part);
    }
    if (known.size >= FEWEST_KNOWN && entries >= FEWEST_AT_FOOT) return true;
  }
  return false;
}

/** The lines that are not blank, in order; no more than `most`. */
export function readLines(text: string, most = Number.POSITIVE_INFINITY): PageLine[] {
  const lines: PageLine[] = [];
  let isAfterBlank = true;
  for (let start = 0; start < text.length && lines.length < most; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = lineAt(text, start, end, isAfterBlank);
    isAfterBlank = line === undefined && text.slice(start, end).trim() === '';
    if (line) lines.push(line);
    start = end + 1;
  }
  return lines;
}

function lineAt(
  text: string,
  from: number,
  to: number,
  isAfterBlank: boolean,
): PageLine | undefined {
  const raw = text.slice(from, to);
  const trimmed = raw.trim();
  if (trimmed === '') return undefined;
  const isLong = raw.length > 400;
  const lead = isLong ? 0 : (/^\s*(?:[#>*+•·o|\\-]+\s+)*[*_]{0,3}/.exec(raw)?.[0].length ?? 0);
  const plain = isLong ? raw : raw.slice(lead).replace(/[*_\s|#]+$/, '');
  if (plain === '') return undefined;
  const next = text.charCodeAt(to + 1);
  const goesOn = to + 1 < text.length && next !== 10 && next !== 13;
  return {
    start: from + lead,
    end: from + lead + plain.length,
    text: plain,
    words: wordsIn(plain),
    isHeading: (isAfterBlank || !goesOn) && /^\s{0,3}#\s/.test(raw),
    goesOn,
  };
}

function wordsIn(text: string): number {
  let words = 0;
  let inside = false;
  for (let i = 0; i < text.length; i++) {
    const isSpace = text.charCodeAt(i) <= 32;
    if (!isSpace && !inside) words++;
    inside = !isSpace;
  }
  return words;
}

/** What a line counts for: words of prose, and a debt for lines of menus and lists. */
function weight({ text, words }: PageLine): number {
  if (words >= 25) return words;
  if (words >= 8 && STOP.test(text)) return words >= 12 ? words : words / 2;
  return words <= 3 ? -6 : -4;
}

/** The lines whose weights have the greatest sum. */
export function proseOf(lines: readonly PageLine[]): { first: number; end: number } {
  const best = { first: 0, end: 0, sum: 0 };
  let first = 0;
  let sum = 0;
  lines.forEach((line, i) => {
    if (sum <= 0) {
      first = i;
      sum = 0;
    }
    sum += weight(line);
    if (sum > best.sum) Object.assign(best, { first, end: i + 1, sum });
  });
  return best;
}
