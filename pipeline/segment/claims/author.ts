import type { Attribution, Range } from './attribution.js';
import { type ClaimView, isQuote, word } from './view.js';

const PUNCTUATION = /^[\p{P}\p{S}]+$/u;
/** Fewer words than this beside an attribution are its surroundings, not a claim. */
const LEAST_WORDS = 5;

/** What the author asserts in a statement: the part of it that no attribution takes. */
export function authorClaim(
  view: ClaimView,
  sentence: number,
  attributions: readonly Attribution[],
): Range[] {
  const { sentenceFirst } = view.tokens;
  const range = { first: sentenceFirst[sentence]!, end: sentenceFirst[sentence + 1]! };
  const taken = attributions.flatMap(({ source, cue, content }) => [...source, ...cue, ...content]);
  taken.sort((a, b) => a.first - b.first);
  const free: Range[] = [];
  let at = range.first;
  for (const { first, end } of taken) {
    if (end <= at) continue;
    if (first > at) free.push({ first: at, end: Math.min(first, range.end) });
    at = Math.max(at, end);
    if (at >= range.end) break;
  }
  if (at < range.end) free.push({ first: at, end: range.end });
  const rest = free.map((part) => trimmed(view, part)).filter(({ first, end }) => end > first);
  if (taken.length === 0 || at === range.first) return rest;
  return rest.filter((part) => wordsIn(view, part) >= LEAST_WORDS);
}

function trimmed(view: ClaimView, { first, end }: Range): Range {
  let from = first;
  let to = end;
  while (from < to && isMark(view, from)) from++;
  while (from < to && isMark(view, to - 1)) to--;
  return { first: from, end: to };
}

function isMark(view: ClaimView, i: number): boolean {
  const form = word(view, i);
  return PUNCTUATION.test(form) && !isQuote(view, i) && !/^[%$€£()[\]]/.test(form);
}

function wordsIn(view: ClaimView, { first, end }: Range): number {
  let count = 0;
  for (let i = first; i < end; i++) if (!PUNCTUATION.test(word(view, i))) count++;
  return count;
}
