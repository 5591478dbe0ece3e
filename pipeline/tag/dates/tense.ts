import { PENN_TAGS } from '../../learn/penn-tags.js';
import { formOf, type Tokens } from '../../model/tokens.js';
import { AHEAD, BE_NOW, FUTURE_MODALS, PLANNED, PLANNING, TIMETABLE } from './tense-words.js';

/** Where a clause looks from the day of the report. */
export type Side = 'past' | 'future' | 'unknown';

/** The Penn tag of token `i`, empty when untagged. */
export const tagAt = (tokens: Tokens, i: number): string => PENN_TAGS[tokens.tag[i]!] ?? '';
/** The form of token `i` in lower case. */
export const word = (tokens: Tokens, i: number): string =>
  i >= 0 && i < tokens.count ? formOf(tokens, i).toLowerCase() : '';

/**
 * What the verb at token `i` says about a time that it governs; undefined when it settles nothing and
 * the search goes on. `first` is the first token of the sentence; `after` tells that the time stands
 * behind the verb.
 */
export function verbSide(
  tokens: Tokens,
  i: number,
  first: number,
  after: boolean,
): Side | undefined {
  const form = word(tokens, i);
  const tag = tagAt(tokens, i);
  if (AHEAD.has(form) && tag !== 'VBD') {
    return isAhead(tokens, i, first) ? (hadBeen(tokens, i) ? 'past' : 'future') : undefined;
  }
  if (form === 'set' && isSetFor(tokens, i)) return 'future';
  switch (tag) {
    case 'VBD':
      return after && PLANNED.has(form) ? 'future' : 'past';
    case 'VBZ':
    case 'VBP':
      return presentSide(tokens, i);
    case 'MD':
      return modalSide(tokens, i);
    case 'VB':
      return infinitiveSide(tokens, i, first);
    case 'VBN':
      return participleSide(tokens, i, first);
    case 'VBG':
      return progressiveSide(tokens, i, first);
    default:
      return undefined;
  }
}

/** Not so "the planned trip" and the "until" that opens a sentence. */
function isAhead(tokens: Tokens, i: number, first: number): boolean {
  if (tagAt(tokens, i) === 'IN') return i > first;
  return !/^NNS?$/.test(tagAt(tokens, i + 1)) || /^\p{Lu}/u.test(formOf(tokens, i + 1));
}

/** "The hearing is set for Friday", not "a record set on Friday". */
function isSetFor(tokens: Tokens, i: number): boolean {
  if (!/^(?:for|to)$/.test(word(tokens, i + 1))) return false;
  return BE_NOW.has(word(tokens, i - 1)) || BE_NOW.has(word(tokens, i - 2));
}

/** "May meet" looks ahead; "may have met", "could not see" do not. */
function modalSide(tokens: Tokens, i: number): Side | undefined {
  for (let j = i + 1; j <= i + 3 && j < tokens.count; j++) {
    if (word(tokens, j) === 'have') return 'past';
    if (!tagAt(tokens, j).startsWith('RB')) break;
  }
  return FUTURE_MODALS.has(word(tokens, i)) || isPossible(tokens, i) ? 'future' : undefined;
}

/** "Could come on Tuesday" looks ahead, "could be seen on Tuesday" and "could have" do not. */
function isPossible(tokens: Tokens, i: number): boolean {
  if (word(tokens, i) !== 'could' || i + 1 >= tokens.count) return false;
  const next = word(tokens, i + 1);
  return tagAt(tokens, i + 1) === 'VB' && next !== 'be' && next !== 'have';
}

/** "Had been due to expire on Friday": what was ahead then lies back now. */
function hadBeen(tokens: Tokens, i: number): boolean {
  return i >= 2 && word(tokens, i - 1) === 'been' && word(tokens, i - 2) === 'had';
}

/** "Plans to", "is to" look ahead when the infinitive follows, and so does a timetable. */
function presentSide(tokens: Tokens, i: number): Side {
  if (TIMETABLE.has(word(tokens, i))) return 'future';
  if (word(tokens, i) === 'falls' && word(tokens, i + 1) === 'on') return 'future';
  for (let j = i + 1; j <= i + 3 && j < tokens.count; j++) {
    if (tagAt(tokens, j) === 'TO' && PLANNING.has(word(tokens, j - 1))) return 'future';
  }
  return 'unknown';
}

/** A bare infinitive looks ahead after a modal or a word of planning; after "did" it looks back. Alone it may be a present tense. */
function infinitiveSide(tokens: Tokens, i: number, first: number): Side | undefined {
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const tag = tagAt(tokens, j);
    if (tag === 'TO') return plannedSide(tokens, j, first);
    if (tag === 'MD') return FUTURE_MODALS.has(word(tokens, j)) ? 'future' : 'past';
    if (tag === 'VBD') return 'past';
  }
  return TIMETABLE.has(word(tokens, i)) ? 'future' : undefined;
}

/** The word before "to" tells whether the infinitive is a plan; else the search goes on before it. */
function plannedSide(tokens: Tokens, to: number, first: number): Side | undefined {
  if (to <= first || !PLANNING.has(word(tokens, to - 1))) return undefined;
  return hadBeen(tokens, to - 1) ? 'past' : 'future';
}

/** A participle looks back unless a modal governs it ("will be held", not "may have been held"). */
function participleSide(tokens: Tokens, i: number, first: number): Side {
  let perfect = false;
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const tag = tagAt(tokens, j);
    if (word(tokens, j) === 'have') perfect = true;
    if (tag === 'MD') return !perfect && FUTURE_MODALS.has(word(tokens, j)) ? 'future' : 'past';
    if (tag === 'TO') return plannedSide(tokens, j, first) ?? 'past';
    if (tag === 'VBD' || tag === 'VBZ' || tag === 'VBP') return 'past';
  }
  return 'past';
}

/** "Is meeting on Friday" looks ahead, "was meeting" back, a participle alone settles nothing. */
function progressiveSide(tokens: Tokens, i: number, first: number): Side | undefined {
  for (let j = i - 1; j >= Math.max(first, i - 3); j--) {
    const tag = tagAt(tokens, j);
    if (BE_NOW.has(word(tokens, j))) return 'future';
    if (tag === 'MD') return modalSide(tokens, j);
    if (tag === 'VBD' || tag === 'VBN') return 'past';
    if (!tag.startsWith('RB') && tag !== 'VB') return undefined;
  }
  return undefined;
}
