import type { CleanRule } from '../rule.js';

/** A byte order mark at the head of the text belongs to the file, not to the article. */
export const byteOrderMark: CleanRule = {
  name: 'byte-order-mark',
  edits: (text) => (text.startsWith('\ufeff') ? [{ start: 0, end: 1, after: '' }] : []),
};
