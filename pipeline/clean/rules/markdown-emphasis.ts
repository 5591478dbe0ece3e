import { type CleanRule, replaceMatches } from '../rule.js';

/**
 * Bold and italic type of Markdown (`**so**`, `__so__`, `*so*`, `_so_`) inside one line: the words stay; and the stars
 * before a heading that is underlined, as newsletters in plain text have them.
 */
export const markdownEmphasis: CleanRule = {
  name: 'markdown-emphasis',
  edits: (text) =>
    replaceMatches(
      text,
      /(?<![\p{L}\p{N}*_\\])(?:(\*\*|__|[*_])(?=[^\s*_])([^\n*_]{1,400})(?<=\S)\1(?![\p{L}\p{N}*_])|(?<=^|\n)\*{1,3} (?=[^\n*]{1,200}\n-{10}))/gu,
      ([, , words]) => words ?? '',
    ),
};
