import { FormMemo } from '../learn/forms/form-memo.js';
import { readList } from '../model/resources.js';
import type { Tokens } from '../model/tokens.js';
import { CLASS, LETTER } from './characters.js';

/** The languages whose function words are known, and each of these words, in each case, with those it is from. */
const LANGUAGES: string[] = [];
const WORDS = new Map<string, number[]>();
for (const line of readList('segment/data/function-words.txt')) {
  const [language, ...words] = line.split(' ') as [string, ...string[]];
  const index = LANGUAGES.push(language) - 1;
  for (const word of new Set(words.flatMap(inEachCase))) {
    WORDS.set(word, [...(WORDS.get(word) ?? []), index]);
  }
}

/** A word as it stands in a sentence, at its start and in capitals. */
function inEachCase(word: string): string[] {
  return [word, word[0]!.toUpperCase() + word.slice(1), word.toUpperCase()];
}

/** Scripts that are used for one language, with it. */
const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['he', /\p{Script=Hebrew}/gu],
  ['th', /\p{Script=Thai}/gu],
];

/** Fewer words than this show no language. */
const FEWEST_WORDS = 20;
/** Of the words of a text, the share that are function words of its language is greater. */
const LEAST_SHARE = 0.15;
/** It is greater than that of any other language by this factor. */
const MARGIN = 1.25;
/** Characters that are looked at for their script. */
const SAMPLE = 4000;

/**
 * The language of a text as BCP 47 tag, by the share of function words, or by its script where that is
 * used for one language; empty when it is not sure, as for a few words or a mixture.
 */
export function languageOf(tokens: Tokens): string {
  const { words, shares } = countWords(tokens);
  let best = 0;
  for (let i = 1; i < shares.length; i++) if (shares[i]! > shares[best]!) best = i;
  const rival = shares.reduce((most, share, i) => (i === best ? most : Math.max(most, share)), 0);
  const sure = words >= FEWEST_WORDS && shares[best]! >= words * LEAST_SHARE;
  if (sure && shares[best]! >= rival * MARGIN) return LANGUAGES[best]!;
  return sure ? '' : languageOfScript(tokens.text);
}

/** How many words there are, and how many of them each language has among its function words. */
function countWords(tokens: Tokens): { words: number; shares: Int32Array } {
  const counts = new Int32Array(tokens.vocabulary.length);
  for (let i = 0; i < tokens.count; i++) counts[tokens.type[i]!]!++;
  const shares = new Int32Array(LANGUAGES.length);
  let words = 0;
  LANGUAGES_OF.of(tokens.vocabulary).forEach((languages, type) => {
    if (languages === undefined) return;
    words += counts[type]!;
    for (const language of languages) shares[language]! += counts[type]!;
  });
  return { words, shares };
}

const NONE: readonly number[] = [];

/** The languages that have the form among their function words; undefined for what is no word. */
const LANGUAGES_OF = new FormMemo((form) =>
  CLASS[form.charCodeAt(0)] === LETTER ? (WORDS.get(form) ?? NONE) : undefined,
);

function languageOfScript(text: string): string {
  const sample = text.slice(0, SAMPLE);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < FEWEST_WORDS) return '';
  for (const [language, letter] of SCRIPTS) {
    // Japanese is written with as many characters of Chinese as of its own.
    const least = language === 'ja' ? 0.2 : 0.6;
    if ((sample.match(letter)?.length ?? 0) >= letters * least) return language;
  }
  return '';
}
