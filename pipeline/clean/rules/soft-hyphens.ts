import type { CleanRule, ProposedEdit } from '../rule.js';

/**
 * Soft hyphens say where a word may be divided and are no part of it. At a line end the line end moves
 * behind the word, so that rules for line ends see the lines as they were.
 */
export const softHyphens: CleanRule = {
  name: 'soft-hyphens',
  edits: (text) => {
    const edits: ProposedEdit[] = [];
    for (const match of text.matchAll(/\u00ad+(?:[ \t]*\n[ \t]*(\p{L}[^\s\u00ad]*)([ \t]?))?/gu)) {
      const [whole, rest, space] = match;
      const start = match.index;
      if (rest === undefined) {
        edits.push({ start, end: start + whole.length, after: '' });
        continue;
      }
      const end = start + whole.length;
      const word = end - space!.length - rest.length;
      edits.push({ start, end: word, after: '', evidence: 'soft hyphen at a line end' });
      if (space !== '') edits.push({ start: end - 1, end, after: '\n' });
    }
    return edits;
  },
};
