import { LevenshteinDistance } from 'natural/lib/natural/distance/index.js';

/** What is bare but for its capitals. */
const PLAIN = /^[A-Za-z0-9 .,'&/()]*$/;
/** Letters that Unicode does not take apart. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** Lower case without accents, with blanks for hyphens: what spellings of one name share. */
export function bareForm(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[-‐‑–]/g, ' ')
    .replace(/[’ʼ‘`]/g, "'")
    .toLowerCase()
    .replace(/[øłđðıßæœ]/g, (letter) => LETTERS[letter]!);
}

const SPELT_OUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** "Krämer" as those without the letter write it, "Kraemer"; the same text where there is none. */
export function speltOut(text: string): string {
  return text.normalize('NFC').replace(/[äöüøå]/g, (letter) => SPELT_OUT[letter]!);
}

/** Shortest word that can be another spelling; shorter names differ by a letter too often. */
const SHORTEST = 5;
/** Letters that may differ. */
const FURTHEST = 2;

/**
 * Whether two bare names of persons are one name transliterated in two ways ("Mohammed Karim",
 * "Muhammad Karim"): as many words, all the same but one, and that one with other vowels or double
 * letters only, inside the word. "Daniel" and "Daniela", "Marina" and "Marine" stay apart, as does
 * whatever differs in a consonant ("Bush", "Rush").
 */
export function isTransliteration(a: string, b: string): boolean {
  const [first, second] = [a.split(' '), b.split(' ')];
  if (first.length !== second.length || first.length < 2) return false;
  const other = first.findIndex((word, k) => word !== second[k]);
  if (other < 0 || first.some((word, k) => k !== other && word !== second[k])) return false;
  return isVariant(first[other]!, second[other]!);
}

/** What transliterations share: consonants in their order, without doubles, and where vowels stand. */
export function skeletonOf(bare: string): string {
  return bare.replace(/[aeiouy]+/g, 'a').replace(/([^a ])\1+/g, '$1');
}

function isVariant(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < SHORTEST || a[0] !== b[0]) return false;
  if (skeletonOf(a) !== skeletonOf(b) || ending(a) !== ending(b)) return false;
  return LevenshteinDistance(a, b) <= FURTHEST;
}

/** The last letter, with the spellings of a final "i" as one: "Sergei", "Sergey", "Zelenskyy". */
function ending(word: string): string {
  return word.replace(/(?:iy|yi|yy|ij|ii|y)$/, 'i').at(-1)!;
}
