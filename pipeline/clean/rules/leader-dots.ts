import { type CleanRule, replaceMatches } from '../rule.js';

/** Leader dots that lead the eye to a page number ("Summary ........ 4") become a space. */
export const leaderDots: CleanRule = {
  name: 'leader-dots',
  edits: (text) => {
    if (!/\.{5}|[.·…][ \t][.·…][ \t]/.test(text)) return [];
    return replaceMatches(
      text,
      /(?<=[\p{L}\p{N})])[ \t]*(?:\.{5,}|(?:[.·…][ \t]){4,}[.·…]?)[ \t]*(?=\d{1,4}[ \t]*(?:\n|$))/gu,
      () => ' ',
    );
  },
};
