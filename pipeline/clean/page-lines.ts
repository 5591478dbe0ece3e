import type { Block } from './blocks.js';
import { isFull, type Wrap } from './layout.js';
import { isEnded, runsOn } from './lines.js';

/** A line that is not blank, or a form feed, which is a line of its own here. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The line without white space around it and inside it; empty when it is too long for furniture. */
  readonly label: string;
  /** Whether a blank line, a form feed or an end of the text stands on at least one side. */
  readonly loose: boolean;
  /** Whether such stand on both sides. */
  readonly alone: boolean;
  /** Whether one stands above, and whether one stands below. */
  readonly above: boolean;
  readonly below: boolean;
}

const LONGEST = 120;

/** All lines that are not blank, form feeds apart. */
export function pageLines(text: string, blocks: readonly Block[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const block of blocks) {
    for (const [i, { start, end }] of block.lines.entries()) {
      const parts = partsOf(text.slice(start, end));
      const last = i === block.lines.length - 1;
      for (const [j, { part, index }] of parts.entries()) {
        const above = i === 0 || j > 0 || lines[lines.length - 1]?.text === '\f';
        const below = last || j < parts.length - 1 || text[end + 1] === '\f';
        const from = start + index;
        const place = { start: from, end: from + part.length, text: part, label: labelOf(part) };
        lines.push({ ...place, loose: above || below, alone: above && below, above, below });
      }
    }
  }
  return lines;
}

/** Form feeds, and what stands between them. */
function partsOf(line: string): { readonly part: string; readonly index: number }[] {
  if (!line.includes('\f')) return [{ part: line, index: 0 }];
  const parts = line.matchAll(/\f|[^\f]*[^\f\s][^\f]*/g);
  return Array.from(parts, ({ 0: part, index }) => ({ part, index }));
}

function labelOf(text: string): string {
  if (text === '\f' || text.length > LONGEST * 2) return '';
  const label = text.trim().replace(/\s+/g, ' ');
  return label.length > LONGEST ? '' : label;
}

/** Whether lines at these places may be those of pages of one length: three pages or more, all about as long. */
export function areRegular(places: readonly number[], wrap: Wrap): boolean {
  if (places.length < 3 || wrap.evidence < 3) return false;
  const gaps = places.slice(1).map((place, i) => place - places[i]!);
  const [least, most] = [
    gaps.reduce((a, b) => Math.min(a, b)),
    gaps.reduce((a, b) => Math.max(a, b)),
  ];
  return least >= SHORTEST_PAGE && most <= least * 1.35;
}

/** Lines in a page, blank ones apart. */
const SHORTEST_PAGE = 12;

/** Whether a sentence that breaks off in `before` goes on in `after`, so that what stands between cut it. */
export function isCutBetween(
  before: PageLine | undefined,
  after: PageLine | undefined,
  wrap: Wrap,
): boolean {
  if (before === undefined || after === undefined) return false;
  const [left, right] = [before.text, after.text];
  if (runsOn(left, right) || /\p{L}[-‐\u00ad][ \t]*$/u.test(left)) return true;
  return isFull(left, right, wrap) && !isEnded(left) && left.includes(' ');
}
