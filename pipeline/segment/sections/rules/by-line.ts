import type { KindRule } from '../rule.js';

const BY_LINE =
  /^(?:(?:text|words|written|story|interview|report|reported|analysis|opinion|photos?) )?by:?\s+[*_]*\p{Lu}/iu;
const AUTHOR_LINE = /^authors?:\s*\p{Lu}/iu;

/** A line before the body that names the writer: "By Ann Lee", "Author: Ann Lee". */
export const byLine: KindRule = {
  name: 'by-line',
  kindOf({ text, seenBody }) {
    if (seenBody || text.length > 140 || /[a-z]{3}[.!?]$/.test(text)) return undefined;
    return BY_LINE.test(text) || AUTHOR_LINE.test(text) ? 'metadata' : undefined;
  },
};
