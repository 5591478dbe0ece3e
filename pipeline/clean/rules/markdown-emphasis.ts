import { type CleanRule, replaceMatches, withoutOverlap } from '../rule.js';

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
    const emphasis = replaceMatches(text, EMPHASIS, ([, , words]) => words!);
    if (!text.includes('\n----------')) return emphasis;
    return withoutOverlap([...emphasis, ...replaceMatches(text, HEADING, () => '')]);
  },
};
