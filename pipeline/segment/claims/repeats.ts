import type { Range } from './attribution.js';
import type { Reading } from './reading.js';

/** Shorter quotations are catchwords, which others use for other claims. */
const LEAST_QUOTED = 4;
const LEAST = 3;

/**
 * The words by which a repetition of a claim is known, within a document or over documents: those of
 * its longest quotation when that has enough of them, else all of them; in lower case, without marks,
 * with straight apostrophes and without the complementiser. Empty when there are too few to tell.
 */
export function sameWordsOf(reading: Reading, content: readonly Range[]): string {
  const quoted = longestQuotation(reading, content);
  if (quoted.length >= LEAST_QUOTED) return quoted.join(' ');
  const all = wordsIn(reading, content);
  if (all[0] === 'that') all.shift();
  return all.length >= LEAST ? all.join(' ') : '';
}

function longestQuotation(reading: Reading, content: readonly Range[]): string[] {
  let longest: string[] = [];
  let run: string[] = [];
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (reading.view.quoted[i] !== 1) run = [];
      else push(reading, i, run);
      if (run.length > longest.length) longest = run;
    }
  }
  return longest;
}

function wordsIn(reading: Reading, content: readonly Range[]): string[] {
  const words: string[] = [];
  for (const { first, end } of content) for (let i = first; i < end; i++) push(reading, i, words);
  return words;
}

function push({ view, comparable }: Reading, i: number, words: string[]): void {
  const form = comparable[view.tokens.type[i]!]!;
  if (form !== '') words.push(form);
}
