import { countWords, isFrequent, isWord } from '../dictionary.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

/** A word with a figure inside, as "wi1l" and "c0uncil". */
const MIXED =
  /(?<![\p{L}\p{N}_@#/.-])(?=[\p{L}]*[01])(?=(?:[01]*\p{Ll}){3})[\p{L}01]{4,30}(?![\p{L}\p{N}_@/-])/gu;
/** A figure with letters that look like figures: "2O19", "l914", "3,5OO". */
const NUMBER =
  /(?<![\p{L}\p{N}_@#/.-])(?=[\dOl,.]*\d)(?=[\d,.]*[Ol])[\dl][\dOl]*(?:[,.][\dOl]+)*(?![\p{L}\p{N}_@/-])/gu;
const RN = /(?<![\p{L}\p{N}_@#/.-])\p{L}{1,25}rn\p{Ll}{1,25}(?![\p{L}\p{N}_@/-])/gu;

interface Guess {
  readonly start: number;
  readonly before: string;
  readonly after: string;
}

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
    const guesses = [...mixed(text), ...numbers(text), ...merged(text)];
    if (guesses.length === 0) return [];
    const counts = countWords(text);
    const scanned = guesses.length >= ENOUGH;
    const sure = guesses.filter(({ after }) => scanned || counts.has(after.toLowerCase()));
    return sure
      .sort((a, b) => a.start - b.start)
      .map(({ start, before, after }): ProposedEdit => {
        const times = counts.get(after.toLowerCase()) ?? 0;
        const evidence = times > 0 ? `occurs ${times}×` : `a word; ${guesses.length} such errors`;
        return { start, end: start + before.length, after, evidence };
      });
  },
};

function mixed(text: string): Guess[] {
  return guess(text, MIXED, (word) => {
    const after = word.replace(/1/g, word === word.toUpperCase() ? 'I' : 'l').replace(/0/g, 'o');
    return isWord(after) ? after : undefined;
  });
}

function numbers(text: string): Guess[] {
  return guess(text, NUMBER, (word) => {
    const after = word.replaceAll('O', '0').replaceAll('l', '1');
    return /^(?:\d{2,4}|\d{1,3}(?:,\d{3})+|\d+\.\d+)$/.test(after) ? after : undefined;
  });
}

function merged(text: string): Guess[] {
  return guess(text, RN, (word) => {
    if (word !== word.toLowerCase() || isWord(word) || isFrequent(word)) return undefined;
    const after = word.replace('rn', 'm');
    return isWord(after) ? after : undefined;
  });
}

function guess(
  text: string,
  pattern: RegExp,
  repair: (word: string) => string | undefined,
): Guess[] {
  return Array.from(text.matchAll(pattern)).flatMap(({ 0: before, index }) => {
    const after = repair(before);
    return after === undefined || after === before ? [] : [{ start: index, before, after }];
  });
}
