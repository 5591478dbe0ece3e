import { isWord } from '../dictionary.js';
import { type CleanRule, replaceLines } from '../rule.js';

const SPACED = /[ \t]*(?:\p{L}[ \u00a0]+){3,100}\p{L}[ \t:]*(?=\n|$)/uy;

/**
 * Letter-spaced headings ("S U M M A R Y"): two or more spaces divide their words. Where single spaces
 * divide letters and words alike, the word list tells the words.
 */
export const letterSpacing: CleanRule = {
  name: 'letter-spacing',
  edits: (text) =>
    replaceLines(
      text,
      SPACED,
      (first) => first > 64,
      ([line]) => {
        const parts = line.trim().split(/[ \u00a0]{2,}/);
        const words = parts.map((word) => word.replace(/[ \u00a0]/g, ''));
        return words.length > 1 ? words.join(' ') : divide(words[0]!);
      },
      'every letter of the line stands alone',
    ),
};

/** The fewest words that the letters spell; all in one where the list knows none. */
function divide(letters: string): string {
  if (letters.length < 9 || isWord(letters)) return letters;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= letters.length; end++) {
    for (let start = Math.max(0, end - 20); start < end; start++) {
      const before = best[start];
      if (before === undefined || !isWord(letters.slice(start, end))) continue;
      if ((best[end]?.length ?? Number.POSITIVE_INFINITY) > before.length + 1) {
        best[end] = [...before, letters.slice(start, end)];
      }
    }
  }
  return best[letters.length]?.join(' ') ?? letters;
}
