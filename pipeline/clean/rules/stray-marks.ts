import { type CleanRule, replaceMatches } from '../rule.js';

/**
 * Accents without their letter: combining marks that follow white space or begin the text, and the
 * spacing accents with which PDF tools print "Mu¨ller", put back on the letter before them.
 */
export const strayMarks: CleanRule = {
  name: 'stray-marks',
  edits: (text) =>
    replaceMatches(
      text,
      /(?<=^|[\s])[\u0300-\u036f]+|(?<=\p{L})(\p{L})([¨ˆ˜¸])(?=\p{L})|(?<=\p{L})([aeiouAEIOU])´(?=\p{Ll}{3})/gu,
      ([, letter, accent, acute]) => {
        if (acute !== undefined) return `${acute}\u0301`.normalize('NFC');
        if (letter === undefined) return '';
        const composed = `${letter}${COMBINING[accent!]}`.normalize('NFC');
        return composed.length === 1 ? composed : undefined;
      },
    ),
};

const COMBINING: Readonly<Record<string, string>> = {
  '¨': '\u0308',
  ˆ: '\u0302',
  '˜': '\u0303',
  '¸': '\u0327',
};
