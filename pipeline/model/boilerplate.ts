import type { Article } from './article.js';

/**
 * Tells for offsets of the clean text (UTF-16 units), asked in any order, whether they lie in a section
 * that is no part of the article, in which nothing is tagged. Without sections nothing does.
 */
export function boilerplateOf({ sections }: Article): (offset: number) => boolean {
  const spans = sections.filter(({ kind }) => kind === 'boilerplate').map(({ span }) => span);
  if (spans.length === 0) return () => false;
  return (offset) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= offset) low = middle + 1;
      else high = middle;
    }
    return low < spans.length && spans[low]!.start <= offset;
  };
}
