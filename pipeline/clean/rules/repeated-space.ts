import { isTableRow } from '../lines.js';
import { type CleanRule, replaceMatches } from '../rule.js';

/**
 * Runs of spaces and tabs inside a line become one space; those that begin a line are indents, and
 * those between the columns of a table say which is which.
 */
export const repeatedSpace: CleanRule = {
  name: 'repeated-space',
  edits: (text) =>
    replaceMatches(text, /[ \t]{2,}/g, ({ 0: run, index }) => {
      if (!isInk(text, index - 1) || !isInk(text, index + run.length)) return undefined;
      return run.length > 2 && isTableRow(lineAt(text, index)) ? undefined : ' ';
    }),
};

/** Whether a character stands there that is no white space. */
function isInk(text: string, at: number): boolean {
  return /\S/.test(text[at] ?? ' ');
}

/** The line around an offset, as far as 200 characters to either side. */
function lineAt(text: string, offset: number): string {
  const left = text.slice(Math.max(0, offset - 200), offset);
  const right = text.slice(offset, offset + 200);
  const end = right.indexOf('\n');
  return left.slice(left.lastIndexOf('\n') + 1) + (end < 0 ? right : right.slice(0, end));
}
