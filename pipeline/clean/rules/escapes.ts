import { type CleanRule, replaceMatches } from '../rule.js';

/** Escapes that no author writes: a code point, and an empty line. */
const SURE = /\\u[\da-f]{4}|\\n\\n/gi;
const FEWEST = 3;
const ESCAPE = /(?:\\u[\da-f]{4})+|\\[nrt"'/]/gi;
const SIGNS: Readonly<Record<string, string>> = { n: '\n', r: '', t: '\t' };

/** Strings of JSON or JavaScript that were not decoded: "it\u2019s late\n\n\"No,\" he said". */
export const escapes: CleanRule = {
  name: 'escapes',
  edits: (text) => {
    if (!text.includes('\\') || (text.match(SURE)?.length ?? 0) < FEWEST) return [];
    return replaceMatches(
      text,
      ESCAPE,
      ([sign]) => {
        if (!/^\\u/i.test(sign)) return SIGNS[sign[1]!] ?? sign[1]!;
        const units = sign.match(/[\da-f]{4}/gi)!.map((unit) => Number.parseInt(unit, 16));
        const decoded = String.fromCharCode(...units);
        return /[\u0000-\u0008\u000e-\u001f]/.test(decoded) ? undefined : decoded;
      },
      'escapes of a string',
    );
  },
};
