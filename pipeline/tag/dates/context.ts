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

const FUTURE_MODALS = wordSet("will would shall 'll ’ll wo should may must might can ca");
/** Participles and adjectives that put an event ahead: "is scheduled for Friday", "due Friday". */
const AHEAD = wordSet('scheduled due planned expected slated set effective until till');
/** Words that govern an infinitive which lies ahead: "agreed to meet", "is to meet", "likely to". */
const PLANNING = wordSet(
  `plan plans planned planning agree agrees agreed expect expects expected schedule scheduled due set
  slated going is are was were be want wants wanted hope hopes hoped intend intends intended refuse
  refuses refused ordered asked urged invited called ready likely about continue continues decided
  decide decision vowed vow pledged promised promise threatened prepared preparing have has had need
  needs needed try tries trying seek seeks required supposed bound unlikely due deadline`,
);

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

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

/** What the word at token `i` says; undefined when it settles nothing and the search goes on. */
function verbSide(tokens: Tokens, i: number, first: number): Side | undefined {
  const form = formOf(tokens, i).toLowerCase();
  const tag = PENN_TAGS[tokens.tag[i]!];
  if (AHEAD.has(form) && tag !== 'VBD') return hadBeen(tokens, i) ? 'past' : 'future';
  switch (tag) {
    case 'VBD':
      return 'past';
    case 'VBZ':
    case 'VBP':
      return presentSide(tokens, i);
    case 'MD':
      return FUTURE_MODALS.has(form) || isPossible(tokens, i) ? 'future' : undefined;
    case 'VB':
      return infinitiveSide(tokens, i, first);
    case 'VBN':
      return participleSide(tokens, i, first);
    default:
      return undefined;
  }
}

/** "Could come on Tuesday" looks ahead, "could be seen on Tuesday" and "could have" do not. */
function isPossible(tokens: Tokens, i: number): boolean {
  if (word(tokens, i) !== 'could' || i + 1 >= tokens.count) return false;
  const next = word(tokens, i + 1);
  return PENN_TAGS[tokens.tag[i + 1]!] === 'VB' && next !== 'be' && next !== 'have';
}

/** "Had been due to expire on Friday": what was ahead then lies back now. */
function hadBeen(tokens: Tokens, i: number): boolean {
  return i >= 2 && word(tokens, i - 1) === 'been' && word(tokens, i - 2) === 'had';
}

const word = (tokens: Tokens, i: number): string => formOf(tokens, i).toLowerCase();

/** "Plans to", "is to" look ahead when the infinitive follows; any other present tense is open. */
function presentSide(tokens: Tokens, i: number): Side {
  for (let j = i + 1; j <= i + 3 && j < tokens.count; j++) {
    if (PENN_TAGS[tokens.tag[j]!] === 'TO' && PLANNING.has(word(tokens, j - 1))) return 'future';
  }
  return 'unknown';
}

/** A bare infinitive looks ahead after a modal or a word of planning; after "did" it looks back. */
function infinitiveSide(tokens: Tokens, i: number, first: number): Side | undefined {
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const tag = PENN_TAGS[tokens.tag[j]!];
    if (tag === 'TO') return plannedSide(tokens, j, first);
    if (tag === 'MD') return FUTURE_MODALS.has(word(tokens, j)) ? 'future' : 'past';
    if (tag === 'VBD') return 'past';
  }
  return undefined;
}

/** The word before "to" tells whether the infinitive is a plan; else the search goes on before it. */
function plannedSide(tokens: Tokens, to: number, first: number): Side | undefined {
  if (to <= first || !PLANNING.has(word(tokens, to - 1))) return undefined;
  return hadBeen(tokens, to - 1) ? 'past' : 'future';
}

/** A participle looks back unless a modal governs it ("will be held"). */
function participleSide(tokens: Tokens, i: number, first: number): Side {
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const tag = PENN_TAGS[tokens.tag[j]!];
    if (tag === 'MD') return FUTURE_MODALS.has(word(tokens, j)) ? 'future' : 'past';
    if (tag === 'TO') return plannedSide(tokens, j, first) ?? 'past';
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
