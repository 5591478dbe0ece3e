import { type CleanRule, replaceMatches } from '../rule.js';

/** Runs of spaces and tabs inside a line become one space; those that begin a line are indents. */
export const repeatedSpace: CleanRule = {
  name: 'repeated-space',
  edits: (text) => replaceMatches(text, /(?<=[^\s])[ \t]{2,}(?=[^\s])/g, () => ' '),
};
