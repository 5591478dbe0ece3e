import { datelineEnd } from '../dateline.js';
import type { Repair } from './repair.js';

/** "ORLE (Agency) - The dam is old, Abe said": where it was written is not what he said. */
export const dateline: Repair = ({ view }, one) => {
  const first = one.content[0]?.first;
  if (first === undefined) return one;
  const sentence = view.sentenceOf[first]!;
  if (first !== view.tokens.sentenceFirst[sentence]) return one;
  const start = datelineEnd(view, sentence);
  if (start === first) return one;
  const content = one.content
    .map((part) => ({ ...part, first: Math.max(part.first, start) }))
    .filter((part) => part.end > part.first);
  return content.length > 0 ? { ...one, content } : one;
};
