import type { Block } from './blocks.js';
import { isFull, isKept, runsOn } from './lines.js';

/** At least this many characters: what is narrower is a column of words, not wrapped prose. */
const NARROWEST = 20;

/**
 * The width in characters at which the lines of a text were wrapped, or 0 when they were not: when
 * they are wrapped, most lines are full, and sentences run on across most of their ends.
 */
export function wrapWidth(text: string, blocks: readonly Block[]): number {
  const lengths: number[] = [];
  for (const { lines } of blocks) {
    if (lines.length < 2) continue;
    for (const { start, end } of lines.slice(0, -1))
      lengths.push(text.slice(start, end).trim().length);
  }
  if (lengths.length === 0) return 0;
  lengths.sort((a, b) => a - b);
  // A few lines longer than the width are tables and addresses of the web.
  const width = lengths[Math.floor((lengths.length - 1) * 0.95)]!;
  let breaks = 0;
  let full = 0;
  let running = 0;
  for (const { lines } of blocks) {
    const texts = lines.map(({ start, end }) => text.slice(start, end));
    for (let i = 1; i < texts.length; i++) {
      if (isKept(texts[i - 1]!, texts[i]!)) continue;
      breaks++;
      if (!isFull(texts[i - 1]!, texts[i]!, width)) continue;
      full++;
      if (runsOn(texts[i - 1]!, texts[i]!)) running++;
    }
  }
  const wrapped =
    width >= NARROWEST && full >= breaks * 0.35 && running >= full * 0.4 && running > 0;
  return wrapped ? width : 0;
}
