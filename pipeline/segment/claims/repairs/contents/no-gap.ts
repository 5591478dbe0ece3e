import type { Attribution, Range } from '../../view/attribution.js';
import type { Repair } from '../repair.js';

/** "said the firm, which may be sold, had paid": nothing but source and cue interrupts a content. */
export const noGap: Repair = ({ view }, one) => {
  const { content } = one;
  if (content.length < 2) return one;
  const joined: Range[] = [content[0]!];
  for (const part of content.slice(1)) {
    const last = joined[joined.length - 1]!;
    const near = view.sentenceOf[last.end - 1] === view.sentenceOf[part.first];
    if (near && isFree(one, { first: last.end, end: part.first })) {
      joined[joined.length - 1] = { first: last.first, end: part.end };
    } else joined.push(part);
  }
  return joined.length === content.length ? one : { ...one, content: joined };
};

function isFree({ source, cue }: Attribution, gap: Range): boolean {
  return [...source, ...cue].every(({ first, end }) => end <= gap.first || first >= gap.end);
}
