import { type Block, readBlocks } from '../blocks.js';
import { findWrap, isFull, type Wrap } from '../layout.js';
import { runsOn, SENTENCE_END } from '../lines.js';
import { findFurniture, type PageLine } from '../pages.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

/**
 * Running heads and feet, page numbers and form feeds. What they cut is joined with a line end, so that
 * the rules for line ends and hyphens go on from there; what had ended on its page gets a blank line.
 */
export const pageFurniture: CleanRule = {
  name: 'page-furniture',
  edits: (text) => {
    const blocks = readBlocks(text);
    const lines = toLines(text, blocks);
    const furniture = findFurniture(lines);
    if (!furniture.some((why) => why !== '')) return [];
    const wrap = findWrap(text, blocks);
    const edits: ProposedEdit[] = [];
    for (let i = 0; i < lines.length; i++) {
      if (furniture[i] === '') continue;
      let next = i;
      while (next < lines.length && furniture[next] !== '') next++;
      const [before, after] = [lines[i - 1], lines[next]];
      const start = before?.end ?? 0;
      const end = after?.start ?? text.length;
      const evidence = [...new Set(furniture.slice(i, next))].join(', ');
      edits.push({ start, end, after: joint(before?.text, after?.text, wrap), evidence });
      i = next;
    }
    return edits;
  },
};

/** All lines that are not blank, form feeds apart. */
function toLines(text: string, blocks: readonly Block[]): PageLine[] {
  return blocks.flatMap(({ lines }) =>
    lines.flatMap(({ start, end }) => {
      const parts: PageLine[] = [];
      for (const match of text.slice(start, end).matchAll(/\f|[^\f]*[^\f\s][^\f]*/g)) {
        const from = start + match.index;
        parts.push({ start: from, end: from + match[0].length, text: match[0] });
      }
      return parts;
    }),
  );
}

/** What stands between two lines when the furniture between them is gone. */
function joint(before: string | undefined, after: string | undefined, wrap: Wrap): string {
  if (before === undefined || after === undefined) return '';
  if (runsOn(before, after) || /\p{L}[-‐\u00ad]$/u.test(before.trimEnd())) return '\n';
  if (isFull(before, after, wrap)) return '\n';
  const cut = !SENTENCE_END.test(before) && before.trim().length >= 60;
  return cut ? ' ' : '\n\n';
}
