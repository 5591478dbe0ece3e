import { type CleanRule, replaceMatches } from '../rule.js';

/** Bold and italic type of Markdown (`**so**`, `__so__`, `*so*`, `_so_`) inside one line: the words stay. */
export const markdownEmphasis: CleanRule = {
  name: 'markdown-emphasis',
  edits: (text) =>
    replaceMatches(
      text,
      /(?<![\p{L}\p{N}*_\\])(\*\*|__|[*_])(?=[^\s*_])([^\n*_]{1,400})(?<=\S)\1(?![\p{L}\p{N}*_])/gu,
      ([, , words]) => words!,
    ),
};
