import { type Block, readBlocks } from '../blocks.js';
import { findWrap, isFull, type Wrap } from '../layout.js';
import { isTitleLike } from '../lines.js';
import { type PageLine, pageLines } from '../page-lines.js';
import { findFurniture } from '../pages.js';
import type { CleanRule, ProposedEdit } from '../rule.js';
import { runsOn, type TextLine } from '../text-line.js';

/**
 * Running heads and feet, page numbers and form feeds. What they cut is joined with a line end, so that
 * the rules for line ends and hyphens go on from there; what had ended on its page gets a blank line.
 */
export const pageFurniture: CleanRule = {
  name: 'page-furniture',
  edits: (text) => {
    const blocks = readBlocks(text);
    const lines = pageLines(text, blocks);
    const wrap = findWrap(blocks);
    const furniture = findFurniture(lines, wrap);
    if (!furniture.some((why) => why !== '')) return [];
    const flows = flowsOn(blocks, wrap);
    const edits: ProposedEdit[] = [];
    for (let i = 0; i < lines.length; i++) {
      if (furniture[i] === '') continue;
      let next = i;
      while (next < lines.length && furniture[next] !== '') next++;
      const [before, after] = [lines[i - 1], lines[next]];
      const start = before?.end ?? 0;
      const end = after?.start ?? text.length;
      const evidence = [...new Set(furniture.slice(i, next))].join(', ');
      edits.push({
        start,
        end,
        after: joint(before?.line, after?.line, wrap, flows, isRunning(lines, next)),
        evidence,
      });
      i = next;
    }
    return edits;
  },
};

/** What stands between two lines when the furniture between them is gone. */
function joint(
  before: TextLine | undefined,
  after: TextLine | undefined,
  wrap: Wrap,
  flows: boolean,
  running: boolean,
): string {
  if (before === undefined || after === undefined) return '';
  if (runsOn(before, after) || /\p{L}[-‐\u00ad]$/u.test(before.text.trimEnd())) return '\n';
  const title = !running && isTitleLike(after.text) && after.width < wrap.width * 0.7;
  if (isFull(before, after, wrap) && !title && (flows || !before.ended)) return '\n';
  const cut = !before.ended && before.width >= 45;
  return cut && (running || !isTitleLike(after.text)) ? ' ' : '\n\n';
}

/**
 * Whether a full line that ends with its sentence more often stands inside a paragraph than at its end:
 * a page end leaves nothing else to tell by.
 */
function flowsOn(blocks: readonly Block[], wrap: Wrap): boolean {
  let inside = 0;
  let ends = 0;
  for (const [b, { lines }] of blocks.entries()) {
    for (const [i, line] of lines.entries()) {
      const next = lines[i + 1] ?? blocks[b + 1]?.lines[0];
      if (next === undefined) continue;
      if (!line.ended || !isFull(line, next, wrap)) continue;
      if (i + 1 < lines.length) inside++;
      else ends++;
    }
  }
  return inside >= ends;
}

/** Whether a sentence runs on from this line into the one directly below it, so that it is no heading. */
function isRunning(lines: readonly PageLine[], at: number): boolean {
  const [line, below] = [lines[at], lines[at + 1]];
  if (line === undefined || below === undefined || below.start - line.end > 1) return false;
  return runsOn(line.line, below.line);
}
