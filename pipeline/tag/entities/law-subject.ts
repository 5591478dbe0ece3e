import { type Context, capitalAt, formAt, lowerAt } from './context.js';
import { wordList } from './rule-words.js';

const DAYS = wordList('day');
const INSIDE = /^(?:and|of|the|in|for|to|&)$/;
/** Tokens of the longest subject of a law. */
const LONGEST = 10;

/**
 * Behind what a law is about, whose "on" or "for" is at token `i`: capitalised words with small ones between them ("on
 * Biological Diversity", "on the Rights of the Child"); `i` where it only says when ("on Friday").
 */
export function subjectEnd(i: number, context: Context): number {
  const first = lowerAt(context, i + 1) === 'the' ? i + 2 : i + 1;
  if (capitalAt(context, first) === 0 || DAYS.has(formAt(context, first))) return i;
  if (/^\d/.test(formAt(context, first + 1))) return i;
  let last = first;
  for (let at = first + 1; at - first < LONGEST; at++) {
    if (capitalAt(context, at) > 0 || isTied(at, context)) last = at;
    else if (/^[-‐‑–]$/.test(formAt(context, at)) && isTied(at + 1, context)) last = at;
    else if (!INSIDE.test(lowerAt(context, at))) break;
    // "on Mercury and the Basic Law"
    else if (lowerAt(context, at) === 'and' && capitalAt(context, at + 1) === 0) break;
  }
  return last + 1;
}

/** "diversity" of "Bio-diversity": what a hyphen ties to a word before it. */
function isTied(i: number, context: Context): boolean {
  const { start, end } = context.tokens;
  if (!/^[-‐‑–]$/.test(formAt(context, i - 1)) || i < 2) return false;
  return end[i - 2] === start[i - 1] && end[i - 1] === start[i];
}
