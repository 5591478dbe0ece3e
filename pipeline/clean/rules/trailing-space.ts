import { type CleanRule, replaceMatches } from '../rule.js';

/** White space at the end of a line, and at the end of the text. */
export const trailingSpace: CleanRule = {
  name: 'trailing-space',
  edits: (text) => replaceMatches(text, /(?<![ \t])[ \t]+(?=\n|$)/g, () => ''),
};
