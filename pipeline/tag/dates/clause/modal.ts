import type { Tokens } from '../../../model/tokens.js';
import { isCalendar } from './arranged.js';
import { type Side, tagAt, word } from './tense-token.js';
import { CONDITIONS, FUTURE_MODALS, PERCEIVED, SPEAKING } from './tense-words.js';

/** "May meet" looks ahead; "may have met", "could not see" do not. */
export function modalSide(tokens: Tokens, i: number): Side | undefined {
  for (let j = i + 1; j <= i + 3 && j < tokens.count; j++) {
    if (word(tokens, j) === 'have' && isPerfect(tokens, j)) return 'past';
    if (!tagAt(tokens, j).startsWith('RB')) break;
  }
  if (isRefusal(tokens, i)) return 'past';
  return looksAhead(tokens, i) ? 'future' : undefined;
}

/** "Have met", "have not been", not "have a vote". */
const isPerfect = (tokens: Tokens, have: number): boolean =>
  tagAt(tokens, have + 1) === 'VBN' ||
  (tagAt(tokens, have + 1) === 'RB' && tagAt(tokens, have + 2) === 'VBN');

/** "Would not say", "wouldn't comment". */
const isRefusal = (tokens: Tokens, i: number): boolean =>
  word(tokens, i) === 'would' &&
  /^n[o’']t$/.test(word(tokens, i + 1)) &&
  SPEAKING.has(word(tokens, i + 2));

/** "If she wins", "when it is decided": the present tense of such a clause looks ahead. */
export function isConditional(tokens: Tokens, i: number, first: number): boolean {
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    if (CONDITIONS.has(word(tokens, j))) return !isCalendar(word(tokens, j + 1));
    if (/^(?:VB|MD|,)/.test(tagAt(tokens, j))) return false;
  }
  return false;
}

export const looksAhead = (tokens: Tokens, modal: number): boolean =>
  FUTURE_MODALS.has(word(tokens, modal)) || isPossible(tokens, modal);

/** "Could come", "could be freed on Tuesday" look ahead; "could be seen", "could have" do not. */
function isPossible(tokens: Tokens, i: number): boolean {
  if (word(tokens, i) !== 'could' || i + 2 >= tokens.count) return false;
  // "Could we meet on Tuesday?"
  if (tagAt(tokens, i + 1) === 'PRP') return tagAt(tokens, i + 2) === 'VB';
  const next = word(tokens, i + 1);
  if (next === 'be') return tagAt(tokens, i + 2) === 'VBN' && !PERCEIVED.has(word(tokens, i + 2));
  return tagAt(tokens, i + 1) === 'VB' && next !== 'have';
}
