import { type CleanRule, replaceMatches } from '../rule.js';

/** A letter followed by its combining mark becomes the one character for both (Unicode NFC). */
export const composition: CleanRule = {
  name: 'composition',
  edits: (text) =>
    replaceMatches(text, /[A-Za-z\u00c0-\u024f][\u0300-\u0331]+/g, (match) =>
      match[0].normalize('NFC'),
    ),
};
