import { type Damage, pick, type Random, replaceSome } from './damage.js';

const LIGATURES: readonly (readonly [RegExp, string])[] = [
  [/ffi/g, 'ﬃ'],
  [/ffl/g, 'ﬄ'],
  [/ff/g, 'ﬀ'],
  [/fi/g, 'ﬁ'],
  [/fl/g, 'ﬂ'],
];

/** Pairs of letters as the one character that type has for them. */
export const ligatures: Damage = {
  name: 'ligatures',
  apply: (text) => LIGATURES.reduce((all, [from, to]) => all.replace(from, to), text),
};

const SPACES = ['\u00a0', '\u2009', '\u202f', '\u2003', '\u3000', '  ', '\u00a0 '];

/** Other spaces than the plain one, and too many. */
export const spaces: Damage = {
  name: 'spaces',
  apply: (text, random) => replaceSome(text, / /g, 0.1, random, () => pick(SPACES, random)),
};

const INVISIBLE = ['\u200b', '\u200c', '\ufeff', '\u2060', '\u00ad', '\u200e', '\u0002', '\u007f'];

/** Characters that cannot be seen, inside and between words. */
export const invisible: Damage = {
  name: 'invisible',
  apply: (text, random) =>
    replaceSome(
      text,
      /[a-z ](?=[a-z])/g,
      0.05,
      random,
      (letter) => letter + pick(INVISIBLE, random),
    ),
};

/** Letters apart from their accents (Unicode NFD). */
export const decomposed: Damage = { name: 'decomposed', apply: (text) => text.normalize('NFD') };

/** Line ends of other systems, white space around lines, more blank lines. */
export const lineSpace: Damage = {
  name: 'line-space',
  apply: (text, random) => {
    const end = pick(['\r\n', '\r', '\u2028', '\n'], random);
    const indent = pick(['', '  ', '\t'], random);
    const lines = text.split('\n').map((line) => indent + line + (random() < 0.3 ? ' \t' : ''));
    return lines.join(end).replaceAll(end + end, () => end.repeat(random() < 0.2 ? 4 : 2));
  },
};

/** A heading set with a space after each letter; texts without a short first line stay. */
export const letterSpacing: Damage = {
  name: 'letter-spacing',
  apply: (text, _random: Random) =>
    text.replace(/^[\p{L} ]{6,40}(?=\n)/u, (line) =>
      line
        .split(' ')
        .map((word) => [...word].join(' '))
        .join('   '),
    ),
};

/** Ligatures that the font of a PDF does not explain: a sign in their place, or nothing but a gap. */
export const lostLigatures: Damage = {
  name: 'lost-ligatures',
  apply: (text, random) => {
    const sign = random() < 0.5 ? '\ufffd' : ' ';
    return text.replace(/ff[il]?|f[il]/g, sign).replace(/(?<=\s) | (?=\s)/g, '');
  },
};
