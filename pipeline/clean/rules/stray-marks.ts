import { type CleanRule, replaceMatches } from '../rule.js';

/**
 * Accents without their letter: combining marks that follow white space or begin the text, and the
 * spacing accents with which PDF tools print "Mu¨ller", put back on the letter before them.
 */
export const strayMarks: CleanRule = {
  name: 'stray-marks',
  edits: (text) => {
    if (!/[\u0300-\u036f¨ˆ˜¸´]/.test(text)) return [];
    return replaceMatches(
      text,
      /[\u0300-\u036f]+|[^\s][¨ˆ˜¸´](?=\p{L})/gu,
      ({ 0: whole, index }) => {
        if (!COMBINING.has(whole[1] ?? '')) {
          return index === 0 || /\s/.test(text[index - 1]!) ? '' : undefined;
        }
        return composed(
          whole,
          text.slice(Math.max(0, index - 1), index),
          text.slice(index + 2, index + 5),
        );
      },
    );
  },
};

/** The letter with its accent as one character; an apostrophe of some kind is no accent. */
function composed(pair: string, left: string, right: string): string | undefined {
  if (!/\p{L}/u.test(left)) return undefined;
  if (pair[1] === '´' && !(/[aeiou]/i.test(pair[0]!) && /^\p{Ll}{3}/u.test(right)))
    return undefined;
  const whole = `${pair[0]}${COMBINING.get(pair[1]!)}`.normalize('NFC');
  return whole.length === 1 ? whole : undefined;
}

const COMBINING: ReadonlyMap<string, string> = new Map([
  ['¨', '\u0308'],
  ['ˆ', '\u0302'],
  ['˜', '\u0303'],
  ['¸', '\u0327'],
  ['´', '\u0301'],
]);
