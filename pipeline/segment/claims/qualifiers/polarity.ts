import { wordClass } from '../lexicon/word-classes.js';
import type { Scope } from '../syntax/scope.js';
import {
  COMPLEMENT,
  hasRelation,
  infoOf,
  isFiniteVerb,
  isVerb,
  lemma,
  type Reading,
  tagOf,
} from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, isQuote, word } from '../view/view.js';

const JOINING = wordClass('phrase-joints');
/** How far apart two coordinated determiners may stand, in tokens. */
const COORDINATED = 8;

/** The words that negate something, in order; an even number of them cancel out. */
export type Negations = readonly string[];

/** "lacks a budget" */
const LACKING = wordClass('lacking-verbs');
const REPEATED = wordClass('verb-denials');
const PENDING = wordClass('pending-auxiliaries');
const AUXILIARIES = wordClass('auxiliaries');
/** "not only", "not just": what follows is asserted. */
const ADDING = wordClass('additive-focus');
/** "not all", "not a single": the quantity is denied, and with it the clause. */
const QUANTITIES = wordClass('denied-quantities');
/** "no doubt", "no matter": no denial of the clause. */
const IDIOMS = wordClass('no-idioms');
/** "under no circumstances", "at no point": a denial behind a preposition. */
const DENIALS = wordClass('no-adverbials');

/** Words before "few" and "little" that make them some, and behind them that make them a measure. */
const SOME = wordClass('some-before-few');
const NOT_SCARCE = wordClass('measures-behind-little');
const DETERMINING = tags('DT', 'PRP$', 'POS', 'CD', 'JJ', 'HYPH');
const DEGREES = wordClass('degrees-of-few');
const PLURAL = tags('NNS');
const NAMES = tags('NNP', 'NNPS');

/** The negations among the `tokens` that carry the polarity of a content. */
export function negationsIn(
  reading: Reading,
  tokens: readonly number[],
  { head, raised }: Scope,
): Negations {
  return tokens
    .filter((i) => negates(reading, i, i === head || i === raised) && !isRepeated(reading.view, i))
    .map((i) => word(reading.view, i));
}

/** "does not and will not accept": one denial. */
function isRepeated(view: ClaimView, i: number): boolean {
  const helper = i - 1;
  if (!REPEATED.has(word(view, i)) || !AUXILIARIES.has(lemma(view, helper))) return false;
  return JOINING.has(word(view, helper - 1)) && REPEATED.has(word(view, helper - 2));
}

/** Whether the negation `i` denies its clause; `isHead` says that it is the predicate itself. */
export function negates(reading: Reading, i: number, isHead: boolean): boolean {
  const { view } = reading;
  const next = word(view, i + 1);
  switch (infoOf(reading, i)?.negation) {
    case 'adverb':
      return word(view, i) === 'not' ? denies(reading, i) : true;
    case 'determiner':
      if (IDIOMS.has(next) || goesOn(reading, i)) return false;
      return !hasRelation(view, i - 1, 'case') || DENIALS.has(next);
    case 'quantity':
      return isScarce(reading, i);
    case 'pronoun':
      return !hasRelation(view, i - 1, 'case') && next !== 'but';
    case 'conjunction':
      if (i === view.tokens.sentenceFirst[view.sentenceOf[i]!]) return true;
      // "…, nor does it say when"
      return word(view, i - 1) === ',' && isFiniteVerb(view, i + 1);
    case 'predicate':
      if (isVerb(view, i)) {
        if (LACKING.has(lemma(view, i))) return isHead;
        return refuses(view, i) && (next === 'comment' || (reading.traits[i]! & COMPLEMENT) > 0);
      }
      return tagOf(view, i).startsWith('JJ') && (isHead || !hasRelation(view, i, 'amod'));
    case 'pending':
      return isPending(reading, i);
    case 'opinion':
      if (tagOf(view, i) === 'JJ') return isHead;
      return isHead && isVerb(view, i) && (reading.traits[i]! & COMPLEMENT) > 0;
    case undefined:
      return false;
  }
}

/** "declined to say", "declined comment", but not "declined by half". */
export function refuses(view: ClaimView, i: number): boolean {
  const next = word(view, i + 1);
  return next === 'to' || next === 'comment';
}

/** "has yet to reply", "is yet to be found": not so far. */
function isPending({ view }: Reading, i: number): boolean {
  return PENDING.has(lemma(view, i - 1)) && word(view, i + 1) === 'to';
}

/** "few farmers came", "there is little hope"; not "a few", "too few", "the little bridge". */
function isScarce({ view }: Reading, i: number): boolean {
  const next = word(view, i + 1);
  const before = DEGREES.has(word(view, i - 1)) ? i - 2 : i - 1;
  // "nothing or very little"
  if (word(view, before) === 'or' || tagOf(view, before) === '-LRB-') return false;
  if (isTag(view, before, DETERMINING) || SOME.has(word(view, before))) return false;
  if (hasRelation(view, before, 'case') || IDIOMS.has(next) || NOT_SCARCE.has(next)) return false;
  if (word(view, i) === 'few') return true;
  // "Little children sang"
  return !isTag(view, i + 1, PLURAL) && !isTag(view, i + 1, NAMES);
}

/** "no budget and no staff" denies once. */
function goesOn({ view }: Reading, i: number): boolean {
  if (!JOINING.has(word(view, i - 1))) return false;
  for (let at = i - 2; at >= Math.max(0, i - COORDINATED); at--) {
    if (word(view, at) === 'no') return true;
    if (isVerb(view, at)) return false;
  }
  return false;
}

/** "not" with the verb of its clause or with a quantity; elsewhere it denies a constituent only. */
function denies({ view }: Reading, i: number): boolean {
  const next = word(view, i + 1);
  // "was “not acceptable”"
  let last = isQuote(view, i - 1) ? i - 2 : i - 1;
  // "is therefore not the dam"
  if (tagOf(view, last) === 'RB' && isFiniteVerb(view, last - 1)) last--;
  const before = word(view, last);
  if (before === ',' && !isVerb(view, i + 1)) return false;
  // "cannot simply leave"
  const barred = (before === 'can' || before === 'could') && next !== 'only' && isVerb(view, i + 2);
  if ((ADDING.has(next) && !barred) || before === 'or' || before === 'if' || before === 'whether')
    return false;
  if (QUANTITIES.has(next) || isVerb(view, i + 1) || tagOf(view, i + 1) === 'TO') return true;
  if (AUXILIARIES.has(before) || AUXILIARIES.has(lemma(view, last))) return true;
  return tagOf(view, i + 1) === 'RB' && isVerb(view, i + 2);
}
