import { type CleanRule, replaceMatches, withoutOverlap } from '../rule.js';

/**
 * Ligatures and full-width letters are ways to print letters, not other letters: they become the
 * letters that the author typed (Unicode NFKC). Superscripts, fractions and signs keep their meaning
 * and stay. Full-width forms stay beside East Asian script, where they belong. A glyph of a symbol font before a line
 * is a bullet, and so are the letters that such fonts have in its place, before several lines.
 */
export const compatibilityForms: CleanRule = {
  name: 'compatibility-forms',
  edits: (text) => {
    const letters = replaceMatches(text, LETTER_BULLET, () => '•');
    const forms = replaceMatches(
      text,
      /[\ue000-\uf8ff](?<=(?:^|\n)[ \t]{0,40}.)(?=[ \t\u00a0])|[\ufb00-\ufb06\u0132\u0133\u01c4-\u01cc\u01f1-\u01f3]|(?<![\u3000-\u9fff\uac00-\ud7af\uff01-\uff5e])[\uff01-\uff5e]+(?![\u3000-\u9fff\uac00-\ud7af\uff01-\uff5e])/g,
      ([form]) => (/[\ue000-\uf8ff]/.test(form) ? '•' : form.normalize('NFKC')),
    );
    return letters.length < 2 ? forms : withoutOverlap([...forms, ...letters]);
  },
};

/** "§ Two wings are closed", "ü Publish the figures": no word and no number of a section. */
const LETTER_BULLET = /[§üØ](?<=(?:^|\n)[ \t]{0,40}.)(?=[ \t]+\p{L})/gu;
