import type { PennTag } from '../../learn/penn-tags.js';
import type { Range } from './attribution.js';
import { tagOf } from './reading.js';
import { type ClaimView, word } from './view.js';

const PHRASE = new Set<PennTag | ''>([
  ...(['DT', 'PDT', 'JJ', 'JJR', 'JJS', 'NN', 'NNS', 'NNP', 'NNPS'] as const),
  ...(['CD', 'POS', 'PRP$', 'HYPH', 'PRP', 'RBS'] as const),
]);

/**
 * The noun phrase that a relative pronoun stands for ("the owner, who denied it"): the words before it up
 * to a verb, a mark or a preposition other than "of". Undefined where the source is no relative pronoun
 * or nothing stands before it.
 */
export function antecedentOf(view: ClaimView, source: readonly Range[]): Range | undefined {
  const [only] = source;
  if (only === undefined || source.length > 1) return undefined;
  // "those who, like the senator, believe"
  if (only.end - only.first !== 1 && word(view, only.first + 1) !== ',') return undefined;
  if (!isRelative(view, only.first)) return undefined;
  const least = view.tokens.sentenceFirst[view.sentenceOf[only.first]!]!;
  let end = only.first;
  while (end > least && /^(?:,|-LRB-|-RRB-|:)$/.test(tagOf(view, end - 1))) end--;
  let first = end;
  while (first > least && goesOn(view, first - 1)) first--;
  while (first < end && word(view, first) === 'of') first++;
  return end > first ? { first, end } : undefined;
}

export function isRelative(view: ClaimView, i: number): boolean {
  return /^W(?:P|DT)$/.test(tagOf(view, i));
}

function goesOn(view: ClaimView, i: number): boolean {
  return PHRASE.has(tagOf(view, i)) || word(view, i) === 'of';
}
