import { type CleanRule, replaceMatches } from '../rule.js';

/** CRLF, CR, NEL and the Unicode line separator become LF, the paragraph separator a blank line. */
export const lineEnds: CleanRule = {
  name: 'line-ends',
  edits: (text) =>
    replaceMatches(text, /\r\n?|[\u0085\u2028\u2029]/g, (match) =>
      match[0] === '\u2029' ? '\n\n' : '\n',
    ),
};
