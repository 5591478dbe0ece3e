import type { Tokens } from '../../model/tokens.js';
import { type Side, tagAt, word } from './tense-token.js';
import { FUTURE_MODALS, PERCEIVED } from './tense-words.js';

/** "May meet" looks ahead; "may have met", "could not see" do not. */
export function modalSide(tokens: Tokens, i: number): Side | undefined {
  for (let j = i + 1; j <= i + 3 && j < tokens.count; j++) {
    if (word(tokens, j) === 'have') return 'past';
    if (!tagAt(tokens, j).startsWith('RB')) break;
  }
  return looksAhead(tokens, i) ? 'future' : undefined;
}

export const looksAhead = (tokens: Tokens, modal: number): boolean =>
  FUTURE_MODALS.has(word(tokens, modal)) || isPossible(tokens, modal);

/** "Could come", "could be freed on Tuesday" look ahead; "could be seen", "could have" do not. */
function isPossible(tokens: Tokens, i: number): boolean {
  if (word(tokens, i) !== 'could' || i + 2 >= tokens.count) return false;
  const next = word(tokens, i + 1);
  if (next === 'be') return tagAt(tokens, i + 2) === 'VBN' && !PERCEIVED.has(word(tokens, i + 2));
  return tagAt(tokens, i + 1) === 'VB' && next !== 'have';
}
