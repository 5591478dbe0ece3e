import { beforeBlanks, eachLine } from '../each-line.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

/** White space at the end of a line, and at the end of the text. */
export const trailingSpace: CleanRule = {
  name: 'trailing-space',
  edits: (text) => {
    const edits: ProposedEdit[] = [];
    eachLine(text, (lineStart, end) => {
      const start = beforeBlanks(text, lineStart, end);
      if (start < end) edits.push({ start, end, after: '' });
    });
    return edits;
  },
};
