import type { PennTag } from '../../../learn/treebank/penn-tags.js';
import { JOINING } from '../lexicon/form-bits.js';
import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Range } from '../view/attribution.js';
import { mentionsIn } from '../view/mentions-in.js';
import { tagOf } from '../view/reading.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC', 'FAC']);
/** Prepositions between a person and the body that the person is of. */
const PREPOSITIONS = wordClass('noun-prepositions');
/** Longest clause before one that is joined to it, in tokens. */
const LONGEST = 24;
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
  const joined = joinedWith(view, only.first, least);
  if (joined >= 0) return antecedentOf(view, [{ first: joined, end: joined + 1 }]);
  let end = only.first;
  while (end > least && /^(?:,|-LRB-|-RRB-|:)$/.test(tagOf(view, end - 1))) end--;
  let first = end;
  while (first > least && goesOn(view, first - 1)) first--;
  while (first < end && word(view, first) === 'of') first++;
  if (end <= first) return undefined;
  if (word(view, only.first) !== 'who') return { first, end };
  const person = personBefore(view, first, end);
  // "Envoys I met in Zurich, who": nobody is a place.
  if (person < 0 && isPlace(view, first, end)) return undefined;
  return { first: person >= 0 ? person : first, end };
}

/** "the owner, who left and [who] denies it": the same word in the clause before, -1 for none. */
function joinedWith(view: ClaimView, i: number, least: number): number {
  if (!hasBit(view, i - 1, JOINING) || i - 1 <= least) return -1;
  for (let at = i - 2; at > Math.max(least, i - LONGEST); at--) {
    if (isRelative(view, at)) return word(view, at) === word(view, i) ? at : -1;
  }
  return -1;
}

/**
 * "A spokesman for the coast guard, who": where the phrase of a person begins that a body without people
 * in it only goes on, -1 when there is none.
 */
function personBefore(view: ClaimView, first: number, end: number): number {
  if (!PREPOSITIONS.has(word(view, first - 1)) || PEOPLE.has(word(view, end - 1))) return -1;
  const { start, end: ends } = view.tokens;
  const named = mentionsIn(view.article.mentions, { start: start[first]!, end: ends[end - 1]! });
  if (named.some(({ label }) => label === 'PERSON') || !PEOPLE.has(word(view, first - 2)))
    return -1;
  const least = view.tokens.sentenceFirst[view.sentenceOf[first]!]!;
  let begin = first - 2;
  while (begin > least && goesOn(view, begin - 1)) begin--;
  return begin;
}

/** Whether the tokens are the name of a place and nothing else. */
function isPlace({ tokens, article }: ClaimView, first: number, end: number): boolean {
  const span = { start: tokens.start[first]!, end: tokens.end[end - 1]! };
  return mentionsIn(article.mentions, span).some(
    (one) => PLACES.has(one.label) && one.span.start === span.start && one.span.end === span.end,
  );
}

export function isRelative(view: ClaimView, i: number): boolean {
  return /^W(?:P|DT)$/.test(tagOf(view, i));
}

function goesOn(view: ClaimView, i: number): boolean {
  return PHRASE.has(tagOf(view, i)) || word(view, i) === 'of';
}
