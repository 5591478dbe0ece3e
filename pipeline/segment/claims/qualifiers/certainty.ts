import type { Certainty } from '../../../model/article.js';
import { formOf } from '../../../model/tokens.js';
import { CONDITION } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Hedge } from '../lexicon/words.js';
import type { Scope } from '../syntax/scope.js';
import type { Range } from '../view/attribution.js';
import {
  COMPLEMENT,
  EXPLETIVE,
  hasFiniteVerb,
  hasRelation,
  infoOf,
  isPassive,
  isVerb,
  lemma,
  type Reading,
  tagOf,
} from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';
import { conditionAt } from './conditions.js';
import { expects, judges } from './expectation.js';
import { negates } from './polarity.js';

/** A value and the words that made it so; `words` is empty when nothing did. */
export interface Sure {
  readonly certainty: Certainty;
  readonly words: string;
}

const ORDER: readonly Certainty[] = ['certain', 'probable', 'possible', 'unknown'];
const SENSED = wordClass('sensed');
/** Subjects that deny what is said of them, and how far before their modal they begin. */
const DENYING = wordClass('denying-subjects');
const REACH = 6;
const IDIOMS = wordClass('no-idioms');
const EXPLANATIONS = wordClass('nouns-of-outlook');
const WISHES = wordClass('wishes');
/** "I would say that": said all the same. */
const SOFTENED = wordClass('softened-verbs');
const NOMINAL = tags('DT', 'PDT', 'PRP', 'PRP$', 'NNP', 'NNPS', 'CD');
const INSERTED = wordClass('inserted-hedges');
const FIRST_PERSON_OR_IT = wordClass('inserted-subjects');
const FIRST_PERSON = wordClass('first-person-subjects');

/** The weaker of two. */
export function weaker(a: Sure, b: Sure): Sure {
  return ORDER.indexOf(b.certainty) > ORDER.indexOf(a.certainty) ? b : a;
}

/**
 * How sure the content is put, by the modals, hedges and conditions that reach its main clause.
 * `reported` says that the content is put in the words of who reports it, where "would" is the past of "will".
 */
export function certaintyOf(
  reading: Reading,
  content: readonly Range[],
  tokens: readonly number[],
  scope: Scope,
  reported: boolean,
): Sure {
  let sure: Sure = { certainty: 'certain', words: '' };
  let condition = '';
  const says = content.some(({ first, end }) => hasFiniteVerb(reading.view, first, end));
  for (const i of tokens) {
    const hedge = infoOf(reading, i)?.hedge;
    if (hedge !== undefined && reaches(reading, scope, i, hedge, reported, says)) {
      sure = weaker(sure, { certainty: hedge.certainty, words: word(reading.view, i) });
    }
  }
  for (const part of content) {
    for (let i = part.first; i < part.end && condition === ''; i++) {
      if (hasBit(reading.view, i, CONDITION)) condition = conditionAt(reading, scope, i, part);
    }
  }
  for (const part of content) sure = weaker(sure, inserted(reading, part));
  if (isOpen(reading, scope.head))
    sure = weaker(sure, { certainty: 'unknown', words: word(reading.view, scope.head) });
  // A modal says how sure the consequence is; without one it is not asserted (FactBank's "Uu").
  if (condition && sure.certainty === 'certain') return { certainty: 'unknown', words: condition };
  return sure;
}

/** "Time, it seems, is short": a hedge between commas with a subject of its own. */
function inserted(reading: Reading, { first, end }: Range): Sure {
  const { view } = reading;
  for (let i = first + 1; i < end; i++) {
    if (!INSERTED.has(word(view, i)) || !FIRST_PERSON_OR_IT.has(word(view, i - 1))) continue;
    const opens = i - 1 === first || word(view, i - 2) === ',';
    const closes = i + 1 >= end || word(view, i + 1) === ',';
    if (!opens || !closes || (i - 1 === first && i + 1 >= end)) continue;
    return { certainty: 'probable', words: word(view, i) };
  }
  return { certainty: 'certain', words: '' };
}

/** "Time will tell whether" and "it remains to be seen whether" leave all open. */
function isOpen({ view, left, right }: Reading, head: number): boolean {
  if (head < 0) return false;
  const name = lemma(view, head);
  if (name === 'tell' || name === 'show') {
    for (let i = left[head]!; i < head; i++)
      if (word(view, i) === 'time') return word(view, i + 1) === 'will';
  }
  if (name !== 'remain') return false;
  for (let i = head + 1; i <= Math.min(head + 3, right[head]!); i++)
    if (word(view, i) === 'seen') return true;
  return false;
}

function reaches(
  reading: Reading,
  scope: Scope,
  i: number,
  { kind }: Hedge,
  reported: boolean,
  says: boolean,
): boolean {
  const { view, traits } = reading;
  const isHead = i === scope.head || i === scope.raised;
  switch (kind) {
    case 'modal':
      return modalReaches(reading, i, reported);
    case 'adverb':
      return !hasRelation(view, i, 'amod') || isPredicated(reading, scope, i);
    case 'noun':
      return (isHead || (traits[scope.head]! & EXPLETIVE) > 0) && isOutlook(reading, i);
    case 'passive':
      return isHead && (traits[i]! & COMPLEMENT) > 0 && isPassive(reading, i);
    case 'predicate':
      if (isVerb(view, i))
        return isHead && ((traits[i]! & COMPLEMENT) > 0 || isInfinitive(view, i + 1));
      // "There is no doubt that" leaves none, "at risk" is a state.
      if (tagOf(view, i) === 'NN' && /^(?:no|at)$/.test(word(view, i - 1))) return false;
      if (tagOf(view, i) === 'NN') {
        // "I understand the fear": nothing is said that it would make unsure.
        return (
          (isHead && (says || word(view, i + 1) === 'that')) ||
          (traits[scope.head]! & EXPLETIVE) > 0
        );
      }
      return isHead || hasRelation(view, i, 'xcomp');
  }
}

/** "tend to age badly", not "tend to the farm". */
function isInfinitive(view: ClaimView, to: number): boolean {
  return word(view, to) === 'to' && !isTag(view, to + 1, NOMINAL);
}

/** "is likely due to rain", "The likely cause is rain"; not "a likely candidate". */
function isPredicated({ view }: Reading, scope: Scope, i: number): boolean {
  if (lemma(view, i - 1) === 'be') return true;
  const noun = view.tokens.head[i]!;
  if (!EXPLANATIONS.has(lemma(view, noun))) return false;
  if (noun === scope.head) return lemma(view, noun + 1) === 'be';
  return view.tokens.head[noun] === scope.head && hasRelation(view, noun, 'nsubj', 'nsubj:outer');
}

/** "a chance that it breaks", "the danger of a flood"; not "a chance to speak" and not "no chance that". */
function isOutlook({ view }: Reading, i: number): boolean {
  const next = word(view, i + 1);
  return (next === 'that' || next === 'of') && word(view, i - 1) !== 'no';
}

/** "May" the month, "would like" the wish, "cannot" the certain denial and "would" the past do not. */
function modalReaches(reading: Reading, i: number, reported: boolean): boolean {
  const { view } = reading;
  const form = word(view, i);
  if (form === 'ought') return expects(reading, i);
  if (tagOf(view, i) !== 'MD') return false;
  if (form === 'can' || form === 'could') {
    const lost = word(view, i + 1) === 'no' && word(view, i + 2) === 'longer';
    // "Smoke could be seen"
    const sensed = word(view, i + 1) === 'be' && SENSED.has(word(view, i + 2));
    const denied = infoOf(reading, i + 1)?.negation === 'adverb' || nothingCan(reading, i);
    return !lost && !sensed && !denied;
  }
  if (form === 'may') {
    const sentenceFirst = view.tokens.sentenceFirst[view.sentenceOf[i]!]!;
    return formOf(view.tokens, i) !== 'May' || i === sentenceFirst;
  }
  if (form === 'must') return concludes(reading, i);
  if (form === 'should') return expects(reading, i);
  if (form !== 'would') return true;
  // "would probably fail": the adverb says how sure.
  if (infoOf(reading, i + 1)?.hedge?.kind === 'adverb') return false;
  if (SOFTENED.has(word(view, i + 1)) && FIRST_PERSON.has(word(view, i - 1))) return false;
  return !reported && !WISHES.has(word(view, i + 1)) && !judges(view, i);
}

/** "No cause could be found", "None of the men can be reached": as certain as "cannot". */
function nothingCan(reading: Reading, modal: number): boolean {
  const { view } = reading;
  const first = Math.max(view.tokens.sentenceFirst[view.sentenceOf[modal]!]!, modal - REACH);
  for (let i = modal - 1; i >= first; i--) {
    if (isVerb(view, i) || word(view, i) === ',') return false;
    // "No doubt it could break"
    if (word(view, i) === 'no' && IDIOMS.has(word(view, i + 1))) return false;
    // "a few weeks ago"
    if (word(view, i) === 'few' && !negates(reading, i, false)) continue;
    if (DENYING.has(word(view, i))) return true;
    // "Not even the mayor could"
    if (word(view, i) === 'not' && word(view, i + 1) === 'even') return true;
  }
  return false;
}

/** "must have known" is a conclusion, "must know" an obligation. */
function concludes({ view }: Reading, i: number): boolean {
  return word(view, i) === 'must' && lemma(view, i + 1) === 'have' && tagOf(view, i + 2) === 'VBN';
}
