import type { Tokens } from '../../../model/tokens.js';
import { hadBeen, isAhead, isCalendar, isSetFor } from './arranged.js';
import { isConditional, looksAhead, modalSide } from './modal.js';
import { type Side, tagAt, word } from './tense-token.js';
import {
  AHEAD,
  ARRANGED,
  BE_NOW,
  EXPECTING,
  PLANNED,
  PLANNING,
  PREDICTED,
  TIMETABLE,
} from './tense-words.js';

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
  if (isCompound(tokens, i)) return undefined;
  if (AHEAD.has(form) && tag !== 'VBD') {
    return isAhead(tokens, i, first) ? (hadBeen(tokens, i) ? 'past' : 'future') : undefined;
  }
  if (ARRANGED.has(form) && isSetFor(tokens, i)) return hadBeen(tokens, i) ? 'past' : 'future';
  // "26 February – closed": a lone participle of a list.
  if (/^VB[DN]$/.test(tag) && /^[–—-]$/.test(word(tokens, i - 1))) return undefined;
  switch (tag) {
    case 'VBD':
      return after && PLANNED.has(form) ? 'future' : 'past';
    case 'VBZ':
    case 'VBP':
      return isConditional(tokens, i, first) ? 'future' : presentSide(tokens, i);
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

/** "Pay-to-play": no verb of the sentence. */
const isCompound = (tokens: Tokens, i: number): boolean =>
  tagAt(tokens, i - 1) === 'HYPH' || tagAt(tokens, i + 1) === 'HYPH';

/** Whether the present tense of a verb tells of what comes. */
const isTold = (form: string): boolean => TIMETABLE.has(form) || EXPECTING.has(form);

/** "Plans to", "is to" look ahead when the infinitive follows, and so does a timetable. */
function presentSide(tokens: Tokens, i: number): Side {
  if (BE_NOW.has(word(tokens, i)) && PREDICTED.has(word(tokens, i + 1))) return 'future';
  if (isTold(word(tokens, i)) && tagAt(tokens, i + 2) !== 'VB') return 'future';
  if (/^ha(?:s|ve)$/.test(word(tokens, i)) && hasAhead(tokens, i)) return 'future';
  if (/^(?:falls on|comes? (?:out|on|up))$/.test(`${word(tokens, i)} ${word(tokens, i + 1)}`))
    return 'future';
  for (let j = i + 1; j <= i + 3 && j < tokens.count; j++) {
    if (tagAt(tokens, j) === 'TO' && PLANNING.has(word(tokens, j - 1))) return 'future';
  }
  return 'unknown';
}

/** "He has a speech scheduled", "they have nothing planned". */
function hasAhead(tokens: Tokens, has: number): boolean {
  for (let i = has + 2; i <= has + 5 && i < tokens.count; i++) {
    if (AHEAD.has(word(tokens, i)) && tagAt(tokens, i) === 'VBN') return true;
    if (!/^(?:DT|JJ|NN|CD)/.test(tagAt(tokens, i))) return false;
  }
  return false;
}

/**
 * A bare infinitive looks ahead after a modal or a word of planning; after "did" it looks back. Alone it may
 * be a present tense.
 */
function infinitiveSide(tokens: Tokens, i: number, first: number): Side | undefined {
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const tag = tagAt(tokens, j);
    if (tag === 'TO') return plannedSide(tokens, j, first);
    if (tag === 'MD') return modalSide(tokens, j) ?? 'past';
    if (tag === 'VBD') return 'past';
    if (word(tokens, j) === 'let') return 'future';
  }
  return isTold(word(tokens, i)) || isImperative(tokens, i, first) ? 'future' : undefined;
}

/** "Please reply by Friday", "on Saturday allow more time": no subject stands before the verb. */
function isImperative(tokens: Tokens, i: number, first: number): boolean {
  for (let j = first; j < i; j++) {
    if (!/^(?:RB|UH|IN|CC|CD|NNP|,)$/.test(tagAt(tokens, j))) return false;
    if (tagAt(tokens, j) === 'NNP' && !isCalendar(word(tokens, j))) return false;
  }
  return true;
}

/**
 * The word before "to", or the one that the infinitive goes with ("they agreed on Monday to meet on Friday"),
 * tells whether it is a plan; else the search goes on before it.
 */
function plannedSide(tokens: Tokens, to: number, first: number): Side | undefined {
  if (to <= first) return undefined;
  if (word(tokens, to - 1) === 'had') return 'past';
  if (PLANNING.has(word(tokens, to - 1))) return hadBeen(tokens, to - 1) ? 'past' : 'future';
  const planner = tokens.head[tokens.head[to] ?? -1] ?? -1;
  if (planner < first || planner >= to || AUXILIARY.test(word(tokens, planner))) return undefined;
  return PLANNING.has(word(tokens, planner)) ? 'future' : undefined;
}

/** Forms that plan only right before "to". */
const AUXILIARY = /^(?:is|are|was|were|be|have|has|had|going|set|due|about|continues?)$/;

/** A participle looks back unless a modal governs it ("will be held", not "may have been held"). */
function participleSide(tokens: Tokens, i: number, first: number): Side {
  let perfect = false;
  let passive = false;
  for (let j = i - 1; j >= Math.max(first, i - 4); j--) {
    const tag = tagAt(tokens, j);
    if (word(tokens, j) === 'have') perfect = true;
    if (word(tokens, j) === 'be') passive = true;
    if (tag === 'MD') return !perfect && looksAhead(tokens, j) ? 'future' : 'past';
    if (tag === 'TO') return plannedSide(tokens, j, first) ?? toBeSide(tokens, j, first);
    if (tag === 'VBD') return 'past';
    if (tag === 'VBZ' || tag === 'VBP') return isConditional(tokens, j, first) ? 'future' : 'past';
  }
  return passive ? 'future' : 'past'; // "they ask that he be freed"
}

/** "The report, to be released Friday": after a noun it is still to come. */
const toBeSide = (tokens: Tokens, to: number, first: number): Side =>
  to > first && word(tokens, to + 1) === 'be' && /^(?:NNP?S?|,)$/.test(tagAt(tokens, to - 1))
    ? 'future'
    : 'past';

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
