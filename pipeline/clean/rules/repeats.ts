import { type Block, readBlocks } from '../blocks.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

/** Characters of a paragraph that no author writes twice. */
const LONG = 100;
/** The same for one that stands directly below itself. */
const LONG_ADJACENT = 40;

/**
 * Paragraphs, and blocks of them, that were pasted twice: the second copy goes. What is short, as a
 * refrain or a heading is, goes only as a part of a longer block that goes.
 */
export const repeats: CleanRule = {
  name: 'repeats',
  edits: (text) => {
    const blocks = readBlocks(text);
    const keys = blocks.map((block) => keyOf(text, block));
    const edits: ProposedEdit[] = [];
    const from = copies(keys);
    for (let i = 0; i < blocks.length; i++) {
      if (from[i]! < 0) continue;
      let next = i;
      while (next + 1 < blocks.length && from[next + 1]! >= 0) next++;
      const start = endOf(blocks[i - 1]!);
      edits.push({ start, end: endOf(blocks[next]!), after: '', evidence: 'stands above already' });
      i = next;
    }
    return edits;
  },
};

/** For each paragraph the index of the one that it is a copy of, -1 for an original. */
function copies(keys: readonly string[]): number[] {
  const from = keys.map(() => -1);
  const first = new Map<string, number>();
  for (const [i, key] of keys.entries()) {
    const original = first.get(key);
    if (original === undefined) {
      first.set(key, i);
      continue;
    }
    if (key.length < (original === i - 1 ? LONG_ADJACENT : LONG)) continue;
    from[i] = original;
    // Short paragraphs between copies were copied with them.
    for (let back = 1; i - back > original; back++) {
      if (from[i - back]! >= 0 || keys[i - back] !== keys[original - back]) break;
      if (first.get(keys[i - back]!)! >= i - back) break;
      if (isBetweenCopies(from, i - back)) from[i - back] = original - back;
    }
  }
  return from;
}

/** Whether the nearest longer paragraph above is a copy too, with only short ones between. */
function isBetweenCopies(from: readonly number[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i < 6; i--) if (from[i]! >= 0) return true;
  return false;
}

function keyOf(text: string, { lines }: Block): string {
  const whole = text.slice(lines[0]!.start, lines[lines.length - 1]!.end);
  if (lines.length === 1 && !/\s\s|^\s|\s$/.test(whole)) return whole;
  return whole.replace(/\s+/g, ' ').trim();
}

function endOf({ lines }: Block): number {
  return lines[lines.length - 1]!.end;
}
