import { type CleanRule, replaceMatches } from '../rule.js';

/**
 * Soft hyphens say where a word may be divided and are no part of it. Those at a line end, where a word
 * was divided, are left to the rule for hyphenation.
 */
export const softHyphens: CleanRule = {
  name: 'soft-hyphens',
  edits: (text) => replaceMatches(text, /\u00ad(?![ \t]*\n[ \t]*\p{L})/gu, () => ''),
};
