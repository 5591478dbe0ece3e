import { type CleanRule, replaceMatches } from '../rule.js';

const BROKEN = /(?<![\p{L}\p{N}])(\p{L}{2,})[-‐]\n[ \t]*(\p{Ll}{2,})(?![\p{L}\p{N}])/gu;

/**
 * A word hyphenated at a line end is joined when the document has the joined word elsewhere and not
 * the hyphenated one. Without evidence the hyphen stays: a lost one cannot be found again.
 */
export const hyphenation: CleanRule = {
  name: 'hyphenation',
  edits: (text) => {
    if (!/\p{L}[-‐]\n/u.test(text)) return [];
    const words = countWords(text);
    return replaceMatches(text, BROKEN, ([, left, right]) => {
      const joined = words.get(`${left}${right}`.toLowerCase()) ?? 0;
      const hyphenated = words.get(`${left}-${right}`.toLowerCase()) ?? 0;
      return joined > hyphenated ? `${left}${right}` : `${left}-${right}`;
    });
  },
};

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    const key = word.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}
