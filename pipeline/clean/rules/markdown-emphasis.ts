import { type CleanRule, type ProposedEdit, replaceMatches, withoutOverlap } from '../rule.js';

const EMPHASIS =
  /(?<![\p{L}\p{N}*_\\])(\*\*|__|[*_])(?=[^\s*_])([^\n*_]{1,400})(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
const HEADING = /(?<=^|\n)\*{1,3} (?=[^\n*]{1,200}\n-{10})/g;

/**
 * Bold and italic type of Markdown (`**so**`, `__so__`, `*so*`, `_so_`) inside one line: the words stay; and the stars
 * before a heading that is underlined, as newsletters in plain text have them.
 */
export const markdownEmphasis: CleanRule = {
  name: 'markdown-emphasis',
  edits: (text) => {
    const emphasis = [...text.matchAll(EMPHASIS)].flatMap(marksOf);
    if (!text.includes('\n----------')) return emphasis;
    return withoutOverlap([...emphasis, ...replaceMatches(text, HEADING, () => '')]);
  },
};

/** The marks go one by one, so that the words between them keep their own places in the raw text. */
function marksOf({ index, 0: { length }, 1: mark = '' }: RegExpExecArray): ProposedEdit[] {
  const end = index + length;
  return [
    { start: index, end: index + mark.length, after: '', evidence: '' },
    { start: end - mark.length, end, after: '', evidence: '' },
  ];
}
