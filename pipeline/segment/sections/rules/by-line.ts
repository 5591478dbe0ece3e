import type { KindRule } from '../rule.js';

const BY_LINE =
  /^(?:(?:text|words|written|prepared|compiled|story|interview|report|reported|analysis|opinion|photos?) )?by:?\s+[*_]*\p{Lu}/iu;
const AUTHOR_LINE = /^authors?:\s*\p{Lu}/iu;

/** Whether the line names the writer and nothing else. */
export function isByLine(text: string): boolean {
  if (text.length > 140 || /[a-z]{3}[.!?]$/.test(text)) return false;
  return BY_LINE.test(text) || AUTHOR_LINE.test(text);
}

/** A line before the body that names the writer: "By Ann Lee", "Author: Ann Lee". */
export const byLine: KindRule = {
  name: 'by-line',
  kindOf({ text, seenBody }) {
    return !seenBody && isByLine(text.replace(/^[*_]+/, '')) ? 'metadata' : undefined;
  },
};
