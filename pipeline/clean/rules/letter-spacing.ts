import { type CleanRule, replaceMatches } from '../rule.js';

const SPACED = /(?<=^|\n)[ \t]*(?:\p{L}[ \u00a0]+){3,}\p{L}[ \t:]*(?=\n|$)/gu;

/** Letter-spaced headings ("S U M M A R Y"): two or more spaces divide their words. */
export const letterSpacing: CleanRule = {
  name: 'letter-spacing',
  edits: (text) =>
    replaceMatches(
      text,
      SPACED,
      ([line]) => {
        const words = line.trim().split(/[ \u00a0]{2,}/);
        return words.map((word) => word.replace(/[ \u00a0]/g, '')).join(' ');
      },
      'every letter of the line stands alone',
    ),
};
