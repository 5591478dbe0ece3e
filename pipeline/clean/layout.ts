import type { Block } from './blocks.js';
import { isKept, runsOn } from './lines.js';

/** How the lines of a text were wrapped. */
export interface Wrap {
  /** Characters in a line, 0 when lines were not wrapped. */
  readonly width: number;
  /** The share of the width that a line reaches with the first word of the next, at the least. */
  readonly fill: number;
}

export const UNWRAPPED: Wrap = { width: 0, fill: 1 };

/** At least this many characters: what is narrower is a column of words, not wrapped prose. */
const NARROWEST = 20;
/** Proportional type leaves lines of uneven length; less full than this is no wrapped line. */
const LOOSEST = 0.75;

/**
 * How a list of blocks was wrapped: most lines are so full that the next word would not have fitted,
 * and sentences run on across most of their ends. How full lines are is measured where sentences run
 * on, because there they were wrapped for certain.
 */
export function findWrap(text: string, blocks: readonly Block[]): Wrap {
  const breaks = breaksOf(text, blocks);
  const width = quantile(
    breaks.map(({ before }) => before.trim().length),
    0.95,
  );
  if (width < NARROWEST) return UNWRAPPED;
  const fills = breaks.map(({ before, after }) => fillOf(before, after, width));
  const running = breaks.map(({ before, after }) => runsOn(before, after));
  const certain = fills.filter((fill, i) => running[i] && fill >= LOOSEST);
  const full = fills.filter((fill) => fill >= LOOSEST).length;
  if (certain.length < Math.max(1, full * 0.4) || full < breaks.length * 0.35) return UNWRAPPED;
  // A few lines may have been broken early, before an address or by a heading.
  const fill = certain.length < 8 ? LOOSEST + 0.07 : quantile(certain, 0.02);
  return { width, fill: Math.min(fill, 1) };
}

/** Whether `before` was so full that the first word of `after` would not have fitted. */
export function isFull(before: string, after: string, { width, fill }: Wrap): boolean {
  return width > 0 && fillOf(before, after, width) >= fill;
}

function fillOf(before: string, after: string, width: number): number {
  const word = /^[ \t]*(\S{0,40})/.exec(after)![1]!;
  // A hyphenated word would have been divided again.
  const first = /[-‐\u00ad]$/.test(before.trimEnd()) ? 0 : word.length;
  return (before.trim().length + 1 + first) / width;
}

function breaksOf(text: string, blocks: readonly Block[]): { before: string; after: string }[] {
  const breaks: { before: string; after: string }[] = [];
  for (const { lines } of blocks) {
    for (let i = 1; i < lines.length; i++) {
      const before = text.slice(lines[i - 1]!.start, lines[i - 1]!.end);
      const after = text.slice(lines[i]!.start, lines[i]!.end);
      if (!isKept(before, after)) breaks.push({ before, after });
    }
  }
  return breaks;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
