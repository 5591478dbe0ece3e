import { type CleanRule, replaceMatches } from '../rule.js';

/** No-break, thin, ideographic and other spaces, and tabs inside a line, become a plain space. */
export const spaces: CleanRule = {
  name: 'spaces',
  edits: (text) =>
    replaceMatches(text, /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, () => ' '),
};
