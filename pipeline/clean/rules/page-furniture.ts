import { readBlocks } from '../blocks.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

const PAGE_NUMBER =
  /^[ \t]*(?:[-–—•|] ?\d{1,4} ?[-–—•|]|\d{1,4}|(?:page|p\.|pg\.?) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?|\d{1,4} (?:of|\/) \d{1,4}|[ivxl]{1,7})[ \t]*$/i;

/**
 * Page numbers on lines of their own. They are removed when they count upwards through the text, or
 * stand beside a form feed.
 */
export const pageFurniture: CleanRule = {
  name: 'page-furniture',
  edits: (text) => {
    const found: (ProposedEdit & { page: number })[] = [];
    for (const { lines } of readBlocks(text)) {
      for (const line of lines) {
        if (line.end - line.start > 24) continue;
        const label = text.slice(line.start, line.end).replaceAll('\f', '');
        if (!PAGE_NUMBER.test(label)) continue;
        const page = Number(/\d+/.exec(label)?.[0] ?? 0);
        found.push({ start: line.start, end: line.end, after: '', evidence: `page ${page}`, page });
      }
    }
    return isCounting(found.map(({ page }) => page))
      ? found.map(({ page: _, ...edit }) => edit)
      : [];
  },
};

/** At least three numbers, each one more than the one before. */
function isCounting(pages: readonly number[]): boolean {
  return pages.length >= 3 && pages.every((page, i) => i === 0 || page === pages[i - 1]! + 1);
}
