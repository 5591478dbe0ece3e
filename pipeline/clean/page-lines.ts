import type { Block } from './blocks.js';
import { isFull, type Wrap } from './layout.js';
import { runsOn, TextLine } from './text-line.js';

/** A line that is not blank, or a form feed, which is a line of its own here. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly line: TextLine;
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
/** White space that is not one space. */
const UNEVEN = /[^\S ]| {2}/;

/** All lines that are not blank, form feeds apart. */
export function pageLines(text: string, blocks: readonly Block[]): PageLine[] {
  const lines: PageLine[] = [];
  for (const block of blocks) {
    for (const [i, line] of block.lines.entries()) {
      const parts = partsOf(text, line);
      const last = i === block.lines.length - 1;
      for (const [j, part] of parts.entries()) {
        const above = i === 0 || j > 0 || lines[lines.length - 1]?.text === '\f';
        const below = last || j < parts.length - 1 || text[line.end + 1] === '\f';
        lines.push(pageLine(part, above, below));
      }
    }
  }
  return lines;
}

function pageLine(line: TextLine, above: boolean, below: boolean): PageLine {
  return {
    start: line.start,
    end: line.end,
    line,
    text: line.text,
    label: labelOf(line.text),
    loose: above || below,
    alone: above && below,
    above,
    below,
  };
}

/** Form feeds, and what stands between them. */
function partsOf(text: string, line: TextLine): readonly TextLine[] {
  if (!line.text.includes('\f')) return [line];
  const parts = line.text.matchAll(/\f|[^\f]*[^\f\s][^\f]*/g);
  return Array.from(parts, ({ 0: part, index }) => {
    const start = line.start + index;
    return new TextLine(text, start, start + part.length);
  });
}

function labelOf(text: string): string {
  if (text === '\f' || text.length > LONGEST * 2) return '';
  const trimmed = text.trim();
  const label = UNEVEN.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
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
  const [left, right] = [before.line, after.line];
  if (runsOn(left, right) || left.divided) return true;
  return isFull(left, right, wrap) && !left.ended && left.text.includes(' ');
}
