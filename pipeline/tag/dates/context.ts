import { PENN_TAGS } from '../../learn/penn-tags.js';
import type { Article } from '../../model/article.js';
import { formOf, type Tokens, tokenAt } from '../../model/tokens.js';
import { type Granule, parseGranule } from './granule.js';

/** The document's date, as far as it is known; nothing else (above all no clock) stands in for it. */
export function documentDate(article: Article): Granule | undefined {
  const published = article.metadata.published?.value ?? '';
  return parseGranule(published.slice(0, 10));
}

export type Side = 'past' | 'future' | 'unknown';

const FUTURE_MODALS = new Set([
  'will',
  'would',
  'shall',
  "'ll",
  '’ll',
  'wo',
  'should',
  'may',
  'can',
  'must',
  'might',
  'could',
]);
const AHEAD = new Set(['until', 'till', 'scheduled', 'due', 'planned', 'expected', 'upcoming']);

/**
 * Whether the clause around a place looks back or ahead: by the tense of the nearest verb before it in
 * the sentence, or else the first one after it. Needs part-of-speech tags; without them it is unknown.
 */
export function clauseSide(tokens: Tokens, start: number, end: number): Side {
  const at = tokenAt(tokens, start);
  const sentence = sentenceOf(tokens, at);
  const first = tokens.sentenceFirst[sentence] ?? 0;
  const last = tokens.sentenceFirst[sentence + 1] ?? tokens.count;
  for (let i = at - 1; i >= first; i--) {
    const side = verbSide(tokens, i, first);
    if (side) return side;
  }
  for (let i = tokenAt(tokens, end); i < last; i++) {
    const side = verbSide(tokens, i, first);
    if (side) return side;
  }
  return 'unknown';
}

/** What the verb at token `i` says; undefined when it is none or says nothing. */
function verbSide(tokens: Tokens, i: number, first: number): Side | undefined {
  const form = formOf(tokens, i).toLowerCase();
  if (AHEAD.has(form)) return 'future';
  switch (PENN_TAGS[tokens.tag[i]!]) {
    case 'VBD':
      return 'past';
    case 'VBZ':
    case 'VBP':
      return presentSide(tokens, i);
    case 'MD':
      return FUTURE_MODALS.has(form) ? 'future' : undefined;
    case 'VB':
      return infinitiveSide(tokens, i, first);
    case 'VBN':
      return participleSide(tokens, i, first);
    default:
      return undefined;
  }
}

/** "Plans to", "is to" look ahead when the infinitive follows; any other present tense settles nothing. */
function presentSide(tokens: Tokens, i: number): Side {
  for (let j = i + 1; j <= i + 3 && j < tokens.count; j++) {
    if (PENN_TAGS[tokens.tag[j]!] === 'TO') return 'future';
  }
  return 'unknown';
}

/** A bare infinitive looks ahead after "to" or a modal; after "did" it looks back. */
function infinitiveSide(tokens: Tokens, i: number, first: number): Side | undefined {
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const tag = PENN_TAGS[tokens.tag[j]!];
    if (tag === 'TO' || tag === 'MD') return 'future';
    if (tag === 'VBD') return 'past';
  }
  return undefined;
}

/** A participle looks back unless a modal governs it ("will be held"). */
function participleSide(tokens: Tokens, i: number, first: number): Side {
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const tag = PENN_TAGS[tokens.tag[j]!];
    if (tag === 'MD' || tag === 'TO') return 'future';
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') return 'past';
  }
  return 'past';
}

/** Index of the sentence that holds a token, by binary search. */
function sentenceOf({ sentenceFirst }: Tokens, token: number): number {
  let low = 0;
  let high = Math.max(0, sentenceFirst.length - 2);
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentenceFirst[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}
