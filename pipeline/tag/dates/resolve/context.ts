import type { Article } from '../../../model/article.js';
import { type Tokens, tokenAt } from '../../../model/tokens.js';
import { edtfGranule } from '../calendar/edtf.js';
import type { Granule } from '../calendar/granule.js';
import { adjacentSide } from '../clause/adjacent.js';
import { nounLinkSide } from '../clause/links.js';
import { timetableSide } from '../clause/spoken.js';
import { verbSide } from '../clause/tense.js';
import { type Place, type Side, tagAt, word } from '../clause/tense-token.js';
import { words } from '../notation/words.js';

export type { Side } from '../clause/tense-token.js';

/** The document's date, as far as it is known; nothing else (above all no clock) stands in for it. */
export function documentDate(article: Article): Granule | undefined {
  return edtfGranule(article.metadata.published?.value ?? '');
}

/** Events that are only spoken of once they have happened. */
const OUTCOMES = words('outcomes');
/** Tokens up to which a time opens its sentence: "On Friday", "Late on Friday". */
const OPENING = 2;
/** Steps up the tree after which the search for a verb is given up. */
const HEIGHT = 12;

/**
 * Whether the clause around a place looks back or ahead: by the tense of the verb that governs it in
 * the parse, else of the nearest verb before it in the sentence, else of the first one after it. Needs
 * part-of-speech tags; without them it is unknown.
 */
export function clauseSide(tokens: Tokens, start: number, end: number): Side {
  const at = tokenAt(tokens, start);
  const sentence = sentenceOf(tokens, at);
  const place = {
    first: tokens.sentenceFirst[sentence] ?? 0,
    last: tokens.sentenceFirst[sentence + 1] ?? tokens.count,
    at,
    end: tokenAt(tokens, end),
  };
  const side =
    eventSide(tokens, place) ??
    adjacentSide(tokens, place) ??
    governedSide(tokens, place) ??
    nearestSide(tokens, place) ??
    timetableSide(tokens, place) ??
    'unknown';
  return isOpen(tokens, place) ? openSide(tokens, place, side) : side;
}

/**
 * "After Monday's attack", "under a June agreement": what has a result has happened, whatever the
 * verb of the sentence is.
 */
function eventSide(tokens: Tokens, { last, end }: Place): Side | undefined {
  let i = end;
  if (i < last && /^['’]s?$/.test(word(tokens, i))) i++;
  while (i < last && /^(?:JJ|NN)$/.test(tagAt(tokens, i)) && !OUTCOMES.has(word(tokens, i))) i++;
  return i < last && i < end + 4 && OUTCOMES.has(word(tokens, i)) ? 'past' : undefined;
}

/** "They extended the loan through January": the end of what began can lie ahead. */
const isOpen = (tokens: Tokens, { first, at }: Place): boolean =>
  at > first && word(tokens, at - 1) === 'through';

/** The end of what goes on lies ahead: "it pays the rent through January". */
function openSide(tokens: Tokens, { first, at }: Place, side: Side): Side {
  if (side === 'past') return 'unknown';
  for (let i = first; i < at; i++) if (tagAt(tokens, i) === 'VBD') return side;
  return 'future';
}

/** The nearest ancestor in the parse that settles it; a time that opens the sentence is parsed badly. */
function governedSide(tokens: Tokens, place: Place): Side | undefined {
  const { first, at } = place;
  if (at - first <= OPENING) return undefined;
  let i = tokens.head[at]!;
  for (let steps = 0; i >= 0 && steps < HEIGHT; steps++) {
    const side = verbSide(tokens, i, first, i < at) ?? nounSide(tokens, i, place);
    if (side) return side;
    i = tokens.head[i]!;
  }
  return undefined;
}

/** Tokens from a noun to a time that goes with it. */
const SHORT = 4;

/** What a noun says that a time goes with. */
function nounSide(tokens: Tokens, noun: number, place: Place): Side | undefined {
  const away = place.at - noun;
  if (away <= 0 || away > SHORT || !tagAt(tokens, noun).startsWith('NN')) return undefined;
  return nounLinkSide(tokens, noun, place);
}

/** The nearest verb before, or else the first one after. */
function nearestSide(tokens: Tokens, { first, last, at, end }: Place): Side | undefined {
  for (let i = at - 1; i >= first; i--) {
    const side = verbSide(tokens, i, first, true);
    if (side) return side;
  }
  for (let i = end; i < last; i++) {
    const side = verbSide(tokens, i, first, false);
    if (side) return side;
  }
  return undefined;
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
