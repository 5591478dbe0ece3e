import { formOf } from '../../model/tokens.js';
import { tagOf } from './reading.js';
import { type ClaimView, word } from './view.js';

/** Longest dateline, in tokens. */
const LONGEST = 14;
const CAPITALS = /^\p{Lu}[\p{Lu}.'’-]+$/u;
const DASH = /^(?:-|--|–|—|―)$/;
/** What else a dateline holds: names, days and marks. */
const PARTS = /^(?:NNPS?|CD|,|\.|-LRB-|-RRB-|IN|NN|HYPH|POS)$/;

/**
 * The token behind the dateline that opens a sentence ("NAIROBI, March 3 (Agency) - The bank …"), the
 * first token of the sentence where there is none. A dateline opens with a place in capitals and ends
 * with a dash.
 */
export function datelineEnd(view: ClaimView, sentence: number): number {
  const first = view.tokens.sentenceFirst[sentence]!;
  const stop = Math.min(view.tokens.sentenceFirst[sentence + 1]! - 2, first + LONGEST);
  if (first >= stop || !CAPITALS.test(formOf(view.tokens, first))) return first;
  for (let i = first + 1; i < stop; i++) {
    if (DASH.test(word(view, i)) && apart(view, i)) return i + 1;
    if (!PARTS.test(tagOf(view, i))) return first;
  }
  return first;
}

/** Whether white space stands on both sides: "AL-QAIDA" has none. */
function apart({ tokens }: ClaimView, i: number): boolean {
  const { start, end } = tokens;
  const long = end[i]! - start[i]! > 1 || tokens.text.charCodeAt(start[i]!) > 0x2d;
  return long || (end[i - 1]! < start[i]! && end[i]! < start[i + 1]!);
}
