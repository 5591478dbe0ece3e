import { type CleanRule, type ProposedEdit, replaceMatches, withoutOverlap } from '../rule.js';

const EMPHASIS =
  /(?<![\p{L}\p{N}*_\\])(\*\*|__|[*_])(?=[^\s*_])([^\n*_]{1,400})(?<=\S)\1(?![\p{L}\p{N}*_])/gu;
/** `code`, which is rarely more than some words. */
const CODE = /(?<![`\p{L}\p{N}\\])(`)(?=[^\s`])[^`\n]{1,120}(?<=\S)`(?![`\p{L}\p{N}])/gu;
/** "\*" for a star that is none of Markdown, "1\." for a number that is none of a list. */
const ESCAPED =
  /\\(?=[*_#~`[\]](?![*_#~`[\]]{2}))|(?<=(?:^|\n)\d{1,4})\\(?=\. )|(?<=^|\n)\\(?=[-+>] )/g;
const HEADING = /(?<=^|\n)\*{1,3} (?=[^\n*]{1,200}\n-{10})/g;

/**
 * Bold and italic type of Markdown (`**so**`, `__so__`, `*so*`, `_so_`) and code inside one line: the words stay;
 * backslashes before signs that Markdown would take for its own; and the stars before a heading that is
 * underlined, as newsletters in plain text have them.
 */
export const markdownEmphasis: CleanRule = {
  name: 'markdown-emphasis',
  edits: (text) => {
    const emphasis = [...text.matchAll(EMPHASIS)].flatMap(marksOf);
    const code = text.includes('`') ? [...text.matchAll(CODE)].flatMap(marksOf) : [];
    const escaped = text.includes('\\') ? replaceMatches(text, ESCAPED, () => '') : [];
    const ruled = text.includes('\n----------') ? replaceMatches(text, HEADING, () => '') : [];
    const others = [...code, ...escaped, ...ruled];
    return others.length === 0 ? emphasis : withoutOverlap([...emphasis, ...others]);
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
