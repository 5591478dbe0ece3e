import { type CleanRule, replaceMatches } from '../rule.js';

const SIGNS = ['HYPERLINK ', 'PAGEREF ', 'REF _', 'TOC \\', 'Error! '];
const FIELD =
  /\b(?:HYPERLINK [ \t]*(?:\\l )?["“][^"”\n]{1,600}["”](?: \\[a-z](?: "[^"\n]{0,200}")?){0,3}|PAGEREF _\w{1,40}(?: \\[a-z]){0,3}|REF _Ref\d{1,20}(?: \\[a-z]){0,3}|TOC(?: \\[a-z](?: "[\d,;\w -]{0,40}")?){1,6})[ \t]*|[ \t]*(?:\bError! (?:Reference source|Bookmark) not (?:found|defined)\.|\bError! (?:Hyperlink reference not valid|No text of specified style in document)\.)/g;

/** Codes of the fields of a word processor ("HYPERLINK "http://…" the log"), and what it says when one fails. */
export const wordFields: CleanRule = {
  name: 'word-fields',
  edits: (text) =>
    SIGNS.some((sign) => text.includes(sign))
      ? replaceMatches(text, FIELD, () => '', 'a field of a word processor')
      : [],
};
