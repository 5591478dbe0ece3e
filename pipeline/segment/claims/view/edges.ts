import { formOf } from '../../../model/tokens.js';
import type { Range } from './attribution.js';
import { tagOf } from './reading.js';
import { type ClaimView, isQuote, word } from './view.js';

/** The number of a paragraph in a section, and what follows a number that is an amount. */
const PARAGRAPH = /^\d{1,2}(?:\.\d{1,2}){1,3}$/;
const QUANTITY = /^(?:Mi|Bi|Tri)llion|^Per|^Percent/;
/** The number or letter of a paragraph or an item. */
const NUMBER = /^(?:\d{1,3}|[ivx]{1,4}|[a-h])$/;
const BULLET = /^[•▪●◦‣·∙*–—-]$/;
const PUNCTUATION = /^[\p{P}\p{S}]+$/u;
/** Tags of words that lead on to what follows. */
const LINKS = new Set(['IN', 'WRB', 'WP', 'WDT', 'TO', 'CC', 'DT']);

/** Without marks at the edges; quotation marks, brackets and units stay. */
export function trimmed(view: ClaimView, { first, end }: Range): Range {
  let from = first;
  let to = end;
  while (from < to && isMark(view, from)) from++;
  while (from < to && (isMark(view, to - 1) || tagOf(view, to - 1) === 'CC')) to--;
  return { first: from, end: to };
}

/**
 * The token behind the number or bullet that opens a sentence ("6. It follows", "(b) The owner", "• It"), else
 * `first`.
 */
export function behindNumber(view: ClaimView, first: number): number {
  if (first !== view.tokens.sentenceFirst[view.sentenceOf[first]!]) return first;
  if (BULLET.test(word(view, first))) return first + 1;
  if (isParagraph(view, first)) return first + 1;
  const bracket = word(view, first) === '(' ? 1 : 0;
  if (!NUMBER.test(word(view, first + bracket))) return first;
  const mark = word(view, first + bracket + 1);
  return mark === ')' || (mark === '.' && bracket === 0) ? first + bracket + 2 : first;
}

/** "2.3 Residents said …": the number of a paragraph that its first word follows at once. */
function isParagraph(view: ClaimView, first: number): boolean {
  if (!PARAGRAPH.test(word(view, first)) || first + 1 >= view.tokens.count) return false;
  const s = view.sentenceOf[first]!;
  if (s > 0 && view.paragraphOf[s] === view.paragraphOf[s - 1]) return false;
  const next = formOf(view.tokens, first + 1);
  return /^\p{Lu}/u.test(next) && !QUANTITY.test(next);
}

function isMark(view: ClaimView, i: number): boolean {
  const tag = tagOf(view, i);
  if (tag === 'CD' || tag === 'NN' || tag === 'NNP') return false;
  const form = word(view, i);
  return PUNCTUATION.test(form) && !isQuote(view, i) && !/^[%$€£()[\]]/.test(form);
}

export function wordsIn(view: ClaimView, { first, end }: Range): number {
  let count = 0;
  for (let i = first; i < end; i++) if (!PUNCTUATION.test(word(view, i))) count++;
  return count;
}

/** Without the words at the end that led on to what was taken out: "…, where", "but initially". */
export function withoutLink(view: ClaimView, { first, end }: Range): Range {
  let to = end;
  while (to > first && (LINKS.has(tagOf(view, to - 1)) || isMark(view, to - 1))) to--;
  if (tagOf(view, to - 1).startsWith('RB') && tagOf(view, to - 2) === 'CC') to -= 2;
  return { first, end: to };
}
