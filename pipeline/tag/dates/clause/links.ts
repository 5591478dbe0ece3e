import type { Tokens } from '../../../model/tokens.js';
import { type Place, type Side, tagAt, word } from './tense-token.js';

/** Tokens back to the "not" of a "not until". */
const NEAR = 8;

/** What the word that links a time to the clause says: "until Monday", "ahead of Monday", "since May". */
export function linkedSide(tokens: Tokens, { first, at }: Place): Side | undefined {
  if (at - 3 >= first && /^as (?:early|soon|late) as$/.test(wordsFrom(tokens, at - 3, at))) {
    return 'future';
  }
  const place = tagAt(tokens, at - 1) === 'DT' ? at - 2 : at - 1;
  if (place < first) return undefined;
  const link = word(tokens, place);
  if (link === 'since' || (link === 'earlier' && place === at - 1)) return 'past';
  if (place === first) return undefined;
  if (/^(?:until|till)$/.test(link)) return isDenied(tokens, place, first) ? 'past' : 'future';
  if (/^towards?$/.test(link)) return 'future';
  if (link !== 'of') return undefined;
  if (word(tokens, place - 1) === 'ahead') return 'future';
  return /^(?:results?|wake|aftermath|outcome)$/.test(word(tokens, place - 1)) ? 'past' : undefined;
}

/** "It was not told until Monday", "nobody knew until Monday": it was told then. */
function isDenied(tokens: Tokens, until: number, first: number): boolean {
  for (let i = until - 1; i >= Math.max(first, until - NEAR); i--) {
    if (/^(?:nobody|nothing|none|never)$/.test(word(tokens, i))) return toldPast(tokens, i, until);
    if (/^n[o’']t$/.test(word(tokens, i))) return tagAt(tokens, i - 1) === 'VBD';
  }
  return false;
}

/** Whether a verb between two places is in the past tense. */
function toldPast(tokens: Tokens, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (tagAt(tokens, i) === 'VBD') return true;
  return false;
}

/**
 * "Until the party's convention in July", "since the vote on Sunday", "following a meeting on Sunday":
 * the link of a noun that a time goes with.
 */
export function nounLinkSide(tokens: Tokens, noun: number, place: Place): Side | undefined {
  const { first } = place;
  let i = noun - 1;
  while (i > first && i > noun - 5 && /^(?:DT|PRP\$|JJ|NN|POS|CD)/.test(tagAt(tokens, i))) i--;
  if (i <= first) return undefined;
  const link = word(tokens, i);
  if (link === 'since') return 'past';
  if (link === 'of' && word(tokens, i - 1) === 'ahead') return 'future';
  if (link === 'following' || link === 'after') return isAhead(tokens, place) ? undefined : 'past';
  return /^(?:until|till)$/.test(link) && !isDenied(tokens, i, first) ? 'future' : undefined;
}

/** Whether the sentence speaks of what may or will be. */
function isAhead(tokens: Tokens, { first, last }: Place): boolean {
  for (let i = first; i < last; i++) if (tagAt(tokens, i) === 'MD') return true;
  return false;
}

function wordsFrom(tokens: Tokens, from: number, to: number): string {
  const words: string[] = [];
  for (let i = from; i < to; i++) words.push(word(tokens, i));
  return words.join(' ');
}
