import { type CleanRule, replaceMatches } from '../rule.js';

/** Runs of blank lines become one; the text begins and ends with none. */
export const blankLines: CleanRule = {
  name: 'blank-lines',
  edits: (text) =>
    replaceMatches(text, /\n{3,}|^\n+|\n+$/g, ({ 0: run, index }) => {
      const atEdge = index === 0 || index + run.length === text.length;
      return atEdge ? '' : '\n\n';
    }),
};
