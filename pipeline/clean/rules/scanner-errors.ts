import type { Replacement } from '../../model/offset-map.js';
import { countWords, isFrequent, isWord } from '../dictionary.js';
import { type CleanRule, withoutOverlap } from '../rule.js';

/** A word with a figure inside, as "wi1l" and "c0uncil". */
const MIXED = /^(?=(?:[01]*\p{Ll}){3}|\p{Lu}(?:[01]*\p{Ll}){2})[\p{L}01]{4,30}$/u;
/** A figure with letters that look like figures: "2O19", "l914", "3,5OO". */
const NUMBER = /^(?=[\dOl,.]*\d)[\dl][\dOl]*(?:[,.][\dOl]+)*$/;
const FIGURE = /^(?:\d{2,4}|\d{1,3}(?:,\d{3})+|\d+\.\d+)$/;
const RN = /^\p{Ll}{1,25}rn\p{Ll}{1,25}$/u;

/** Errors that say that a text was scanned, without a second one beside them. */
const ENOUGH = 3;

/**
 * Letters that a scanner took for others: 1 for l, 0 for o, rn for m in words that the dictionary lacks,
 * O and l in figures. A word is repaired only when the dictionary has what comes out and the document
 * agrees: it has that word elsewhere, or such errors in several places.
 */
export const scannerErrors: CleanRule = {
  name: 'scanner-errors',
  edits: (text) => {
    const guesses = [
      ...guess(text, besideFigures(text, /[01]/g, SMALL), mixed),
      ...guess(text, besideFigures(text, /\d/g, /[Ol]/), number),
      ...guess(text, placesOf(text, 'rn'), merged),
    ];
    if (guesses.length === 0) return [];
    const counts = countWords(text);
    const scanned = guesses.length >= ENOUGH;
    const sure = guesses.filter(({ after }) => scanned || counts.has(after.toLowerCase()));
    const edits = sure.map(({ start, end, after }) => {
      const times = counts.get(after.toLowerCase()) ?? 0;
      const evidence = times > 0 ? `occurs ${times}×` : `a word; ${guesses.length} such errors`;
      return { start, end, after, evidence };
    });
    return withoutOverlap(edits);
  },
};

function mixed(word: string): string | undefined {
  if (!MIXED.test(word)) return undefined;
  const after = word.replaceAll('1', 'l').replaceAll('0', 'o');
  return isWord(after) ? after : undefined;
}

function number(word: string): string | undefined {
  if (!NUMBER.test(word)) return undefined;
  const after = word.replaceAll('O', '0').replaceAll('l', '1');
  return FIGURE.test(after) ? after : undefined;
}

function merged(word: string): string | undefined {
  if (!RN.test(word) || isWord(word) || isFrequent(word)) return undefined;
  const after = word.replace('rn', 'm');
  return isWord(after) ? after : undefined;
}

const SMALL = /\p{Ll}/u;

/** The places of pairs of a figure and a `letter` beside it, in either order, that do not overlap. */
function* besideFigures(text: string, figure: RegExp, letter: RegExp): Generator<number> {
  let past = 0;
  for (const { index } of text.matchAll(figure)) {
    if (index < past) continue;
    const before = index > past && letter.test(text[index - 1]!);
    if (!before && !letter.test(text[index + 1] ?? ' ')) continue;
    yield before ? index - 1 : index;
    past = before ? index + 1 : index + 2;
  }
}

function* placesOf(text: string, sign: string): Generator<number> {
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + sign.length)) yield at;
}

/** Looks at the word around each of the places. */
function guess(
  text: string,
  places: Iterable<number>,
  repair: (word: string) => string | undefined,
): Replacement[] {
  const found: Replacement[] = [];
  for (const index of places) {
    let start = index;
    let end = index + 1;
    while (index - start < LONGEST && isInside(text, start - 1)) start--;
    while (end - index < LONGEST && isInside(text, end)) end++;
    while (/[,.]/.test(text[end - 1]!)) end--;
    const before = text.slice(start, end);
    const after = repair(before);
    if (after !== undefined && after !== before) found.push({ start, end, after });
  }
  return found;
}

const LONGEST = 40;

const INSIDE = /[\p{L}\p{N}_@#/.,-]/u;
/** 1 for the ASCII characters that it matches. */
const PLAIN = Uint8Array.from({ length: 128 }, (_, code) =>
  INSIDE.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Whether the character is part of a word, a figure or an address. */
function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? PLAIN[code] === 1 : INSIDE.test(text[at] ?? ' ');
}
