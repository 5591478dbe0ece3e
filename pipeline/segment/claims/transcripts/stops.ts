import { tokenAt } from '../../../model/tokens.js';
import type { ClaimView } from '../view/view.js';
import { paragraphEnd, paragraphStarts, type Turn } from './turns.js';

/** "Ann Lee (S&D). – (FR) Madam President": a stop, a dash, and the language in which it was said. */
const DASHED =
  /^(\p{Lu}[^.!?\n]{2,120}(?:\.\p{Lu}[^.!?\n]{0,60})?)\. [–—] (?:\(\p{Lu}{2}\) )?(?=[\p{Lu}“"‘(])/u;
/** "Mr. HALE. Mr. President", "Ms. QUISPE of Montana. I", "The PRESIDING OFFICER. Without": capitals and a stop. */
const CAPITALS =
  /^((?:Mr|Ms|Mrs|Miss|Dr)\. (?:Mc|Mac|De|La)?[\p{Lu}][\p{Lu}’'-]+(?: [\p{Lu}’'-]{2,})?(?: of \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?)?|The [\p{Lu}]{3,}(?: [\p{Lu}]{3,}){0,3}(?: \([^()\n]{3,40}\))?)\. (?=[\p{Lu}“"‘(])/u;
/** "Q. Did you know?", "A. No.": the letters of a hearing. */
const LETTERS = /^([QA])\.\s+(?=[\p{Lu}“"‘(])/u;
const LONGEST = 200;
/** Paragraphs of one kind that make a record. */
const FEWEST = 3;

/**
 * The turns of a debate whose speakers stand before a stop: as the European Parliament has them ("Ann Lee (S&D).
 * – Madam President, …"), the Congress of the United States ("Mr. HALE. Mr. President, …") and depositions ("Q. …").
 */
export function stoppedTurns(view: ClaimView): Turn[] {
  const starts = paragraphStarts(view);
  for (const pattern of [DASHED, CAPITALS, LETTERS]) {
    const turns = starts.flatMap((s) => turnAt(view, s, pattern));
    if (turns.length >= FEWEST) return turns;
  }
  return [];
}

function turnAt(view: ClaimView, s: number, pattern: RegExp): Turn[] {
  const { text, start, sentenceFirst } = view.tokens;
  const first = sentenceFirst[s]!;
  const found = pattern.exec(text.slice(start[first]!, start[first]! + LONGEST));
  if (found === null) return [];
  const label = { first, end: tokenAt(view.tokens, start[first]! + found[1]!.length - 1) + 1 };
  const from = tokenAt(view.tokens, start[first]! + found[0].length);
  return [{ label, first: s, end: paragraphEnd(view, s), isBare: true, from }];
}
