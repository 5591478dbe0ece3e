import { type Block, readBlocks } from '../blocks.js';
import { isAddress } from '../lines.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

/**
 * A sentence that a page break or blank lines have cut in two: the paragraph before ends in a word in
 * small letters or a comma, and the one after begins with a small letter, or the gap between them is
 * wider than those of the document are.
 */
export const cutSentences: CleanRule = {
  name: 'cut-sentences',
  edits: (text) => {
    const edits: ProposedEdit[] = [];
    const blocks = readBlocks(text);
    const usual = usualGap(blocks);
    for (let i = 1; i < blocks.length; i++) {
      const before = blocks[i - 1]!.lines[blocks[i - 1]!.lines.length - 1]!;
      const after = blocks[i]!.lines[0]!;
      const left = text.slice(Math.max(before.start, before.end - 80), before.end);
      const right = text.slice(after.start, Math.min(after.end, after.start + 80));
      if (before.end - before.start < 40 || !OPEN_END.test(left)) continue;
      const wide = after.start - before.end > usual;
      if (!GOES_ON.test(right) && !(wide && before.end - before.start >= 80)) continue;
      if (isAddress(text.slice(before.start, before.end))) continue;
      const evidence = GOES_ON.test(right) ? 'goes on in small letters' : 'wider gap than usual';
      edits.push({ start: before.end, end: after.start, after: ' ', evidence });
    }
    return edits;
  },
};

/** No stop, colon or closing mark; a single capital is an initial. */
const OPEN_END = /(?:[\p{L}\p{N}]{2}|\b[aI]|['’]s|[,–—%])$/u;
const GOES_ON = /^["“‘'(]?\p{Ll}[\p{L}'’-]*[ ,.;:"”’')!?]/u;

/** The gap between blocks that is most frequent, in characters. */
function usualGap(blocks: readonly Block[]): number {
  const counts = new Map<number, number>();
  let usual = 2;
  for (let i = 1; i < blocks.length; i++) {
    const gap =
      blocks[i]!.lines[0]!.start - blocks[i - 1]!.lines[blocks[i - 1]!.lines.length - 1]!.end;
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
    if (counts.get(gap)! > (counts.get(usual) ?? 0)) usual = gap;
  }
  return usual;
}
