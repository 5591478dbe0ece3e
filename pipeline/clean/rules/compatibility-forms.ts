import { type CleanRule, replaceMatches } from '../rule.js';

/**
 * Ligatures and full-width letters are ways to print letters, not other letters: they become the
 * letters that the author typed (Unicode NFKC). Superscripts, fractions and signs keep their meaning
 * and stay. Full-width forms stay beside East Asian script, where they belong.
 */
export const compatibilityForms: CleanRule = {
  name: 'compatibility-forms',
  edits: (text) =>
    replaceMatches(
      text,
      /[\ufb00-\ufb06\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3]|(?<![\u3000-\u9fff\uac00-\ud7af\uff01-\uff5e])[\uff01-\uff5e]+(?![\u3000-\u9fff\uac00-\ud7af\uff01-\uff5e])/g,
      (match) => match[0].normalize('NFKC'),
    ),
};
