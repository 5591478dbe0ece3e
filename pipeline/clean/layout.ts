import type { Block } from './blocks.js';
import { isKept, runsOn, type TextLine } from './text-line.js';

/** How the lines of a text were wrapped. */
export interface Wrap {
  /** Characters in a line, 0 when lines were not wrapped. */
  readonly width: number;
  /** The share of the width that a line reaches with the first word of the next, at the least. */
  readonly fill: number;
  /** Places at which a full line runs on into the next: with few, only such places are joined. */
  readonly evidence: number;
}

export const UNWRAPPED: Wrap = { width: 0, fill: 1, evidence: 0 };

/** At least this many characters: what is narrower is a column of words, not wrapped prose. */
const NARROWEST = 20;
/** Proportional type leaves lines of uneven length; less full than this is no wrapped line. */
const LOOSEST = 0.75;

/**
 * How a list of blocks was wrapped: most lines are so full that the next word would not have fitted,
 * and sentences run on across most of their ends. How full lines are is measured where sentences run
 * on, because there they were wrapped for certain.
 */
export function findWrap(blocks: readonly Block[]): Wrap {
  const breaks = breaksOf(blocks);
  const exact = exactWrap(breaks);
  if (exact.width > 0) return exact;
  const width = quantile(
    breaks.map(({ before }) => before.width),
    0.95,
  );
  if (width < NARROWEST) return UNWRAPPED;
  const fills = breaks.map(({ before, after }) => fillOf(before, after, width));
  const running = breaks.map(({ before, after }) => runsOn(before, after));
  const certain = fills.filter((fill, i) => running[i] && fill >= LOOSEST);
  const full = fills.filter((fill) => fill >= LOOSEST).length;
  if (certain.length < Math.max(1, full * 0.4) || full < breaks.length * 0.35) return UNWRAPPED;
  // A few lines may have been broken early, before an address or by a heading.
  const least = quantile(certain, 0.02);
  // The fewer the places, the less the least full of them says about others.
  const fill = Math.max(LOOSEST, Math.min(1, least) - (certain.length < 10 ? 0.05 : 0.01));
  // Where no line is short, those that run on speak for the others.
  const all = certain.length >= 2 && full === breaks.length;
  return { width, fill, evidence: all ? full : certain.length };
}

/**
 * Type of one width, filled as far as words allow: then every line but the last of a paragraph is too
 * full for the word that follows, and none is longer than the width. Chance does not do that often.
 */
function exactWrap(breaks: readonly Break[]): Wrap {
  const lengths = breaks.map(({ before }) => before.width).sort((a, b) => b - a);
  // A word that is longer than the line, as an address is, makes a line too long.
  for (const width of new Set(lengths.slice(0, 1 + Math.floor(lengths.length / 20)))) {
    if (width < NARROWEST) break;
    const inside = breaks.filter(({ before }) => before.width <= width);
    const full = inside.filter(({ before, after }) => fillOf(before, after, width) > 1);
    const certain = full.filter(({ before, after }) => runsOn(before, after)).length;
    if (full.length < 4 || certain < 1 || full.length < inside.length * 0.9) continue;
    if (certain >= full.length * 0.25) return { width, fill: 1, evidence: full.length };
  }
  return UNWRAPPED;
}

/**
 * Whether `before` was so full that the first word of `after` would not have fitted. A line in which a
 * sentence breaks off may be less full than one that ends with its sentence.
 */
export function isFull(before: TextLine, after: TextLine, wrap: Wrap): boolean {
  if (wrap.width === 0) return false;
  const least = before.ended || before.colon ? wrap.fill : Math.min(LOOSEST, wrap.fill);
  if (fillOf(before, after, wrap.width) < least) return false;
  return wrap.evidence >= 3 || runsOn(before, after);
}

function fillOf(before: TextLine, after: TextLine, width: number): number {
  // A hyphenated word would have been divided again.
  const first = before.hyphenated ? 0 : after.firstWord;
  return (before.width + 1 + first) / width;
}

interface Break {
  readonly before: TextLine;
  readonly after: TextLine;
}

function breaksOf(blocks: readonly Block[]): Break[] {
  const breaks: Break[] = [];
  for (const { lines } of blocks) {
    for (let i = 1; i < lines.length; i++) {
      const [before, after] = [lines[i - 1]!, lines[i]!];
      if (!isKept(before, after)) breaks.push({ before, after });
    }
  }
  return breaks;
}

function quantile(values: readonly number[], share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
}
