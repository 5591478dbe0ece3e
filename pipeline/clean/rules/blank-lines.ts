import { type CleanRule, replaceMatches } from '../rule.js';

/** Runs of blank lines become one; the text begins and ends with none. */
export const blankLines: CleanRule = {
  name: 'blank-lines',
  edits: (text) =>
    replaceMatches(text, /(?<!\n)\n+/g, (match) => {
      const atEdge = match.index === 0 || match.index + match[0].length === text.length;
      return atEdge ? '' : match[0].length > 2 ? '\n\n' : match[0];
    }),
};
