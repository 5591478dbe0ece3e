import type { Place } from './statement.js';

const TELEPHONE =
  /\b(?:tel|telephone|phone|office|cell|mobile|fax)\b[^\d]{0,6}\+?[\d(]|\(?\d{3}\)?[-. ]\d{3}[-. ]\d{4}\b/i;
/** Lines below a name in which a number is its own. */
const BELOW = 4;
const LONGEST = 90;

/** Whether a name is that of whom the press can ask: "Contact:" stands above it, or a telephone number below. */
export function isContact({ before, below }: Place): boolean {
  if (before && /\bcontacts?:?$/i.test(before.text)) return true;
  return below.slice(0, BELOW).some(({ text }) => text.length <= LONGEST && TELEPHONE.test(text));
}
