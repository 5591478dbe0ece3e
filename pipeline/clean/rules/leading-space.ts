import { type CleanRule, replaceMatches } from '../rule.js';

/** White space that begins a line: the layout of a page, not the author's words. */
export const leadingSpace: CleanRule = {
  name: 'leading-space',
  edits: (text) => replaceMatches(text, /(?<=^|\n)[ \t]+/g, () => ''),
};
