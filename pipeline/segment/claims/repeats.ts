import { wordClass } from './lexicon/word-classes.js';
import type { Range } from './view/attribution.js';
import type { Reading } from './view/reading.js';

/** Shorter quotations are catchwords, which others use for other claims. */
const LEAST_QUOTED = 4;
const LEAST = 3;
/** Words that only link a claim to what is around it. */
const LINKS = wordClass('ignored-openings');

/**
 * The words by which a repetition of a claim is known, within a document or over documents: those of
 * its longest quotation when that has enough of them, else all of them; in lower case, without marks,
 * with straight apostrophes and without the complementiser or connective that opens it. Empty when there are too few to tell.
 */
export function sameWordsOf(reading: Reading, content: readonly Range[]): string {
  const quoted = longestQuotation(reading, content);
  if (quoted.length >= LEAST_QUOTED) return quoted.join(' ');
  const all = wordsIn(reading, content);
  while (all.length > LEAST && LINKS.has(all[0]!)) all.shift();
  return all.length >= LEAST ? all.join(' ') : '';
}

/** The words of the longest run of quoted tokens, which can go over the parts of the content. */
function longestQuotation(reading: Reading, content: readonly Range[]): string[] {
  const { quoted } = reading.view;
  let run = { first: -1, words: 0 };
  const longest = { first: 0, end: 0, words: 0 };
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (quoted[i] !== 1) {
        if (run.words > 0) run = { first: -1, words: 0 };
      } else if (comparableAt(reading, i) !== '') {
        if (run.first < 0) run.first = i;
        run.words++;
      }
      if (run.words > longest.words) {
        longest.first = run.first;
        longest.end = i + 1;
        longest.words = run.words;
      }
    }
  }
  const parts = content.map(({ first, end }) => ({
    first: Math.max(first, longest.first),
    end: Math.min(end, longest.end),
  }));
  return wordsIn(reading, parts);
}

function wordsIn(reading: Reading, content: readonly Range[]): string[] {
  const words: string[] = [];
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      const form = comparableAt(reading, i);
      if (form !== '') words.push(form);
    }
  }
  return words;
}

function comparableAt({ view, comparable }: Reading, i: number): string {
  return comparable[view.tokens.type[i]!]!;
}
