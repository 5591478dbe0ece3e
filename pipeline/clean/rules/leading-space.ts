import { eachLine, pastBlanks } from '../each-line.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

/** White space that begins a line: the layout of a page, not the author's words. */
export const leadingSpace: CleanRule = {
  name: 'leading-space',
  edits: (text) => {
    const edits: ProposedEdit[] = [];
    eachLine(text, (start, lineEnd) => {
      const end = pastBlanks(text, start, lineEnd);
      if (end > start) edits.push({ start, end, after: '' });
    });
    return edits;
  },
};
