import { RELATIONS } from '../../learn/treebank/relations.js';
import type { Candidate } from './candidate.js';
import { type Context, lowerAt, tagAt } from './context.js';
import { governmentWords, isOf, lemmaAt } from './government-words.js';
import { reportsBy } from './reporting.js';

const ACTS = governmentWords('act');
const NOUNS = governmentWords('noun');
const WEAK = governmentWords('weak-act');
const OF_PLACES = governmentWords('of-places');
const ALONE = governmentWords('of-places-alone');
const REACHING = governmentWords('reaching');
/** "gave in", "hit back" */
const ACTS_OF_TWO = governmentWords('act-of-two');
const BE = governmentWords('auxiliary');
/** "stays neutral" */
const SEEMING = governmentWords('seeming');
const STATES = governmentWords('state');
const STATES_OF_TWO = governmentWords('state-of-two');
const DEGREES = governmentWords('degree');
/** What may stand between a subject and its verb. */
const BETWEEN = governmentWords('between');
/** "easy to reach": it is not the subject that reaches. */
const TOUGH = governmentWords('tough');
const QUOTE = /^["“”'‘’]$/;
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/;
const PLURAL = /^(?:are|were)$/;
const FURTHEST = 6;
const LONGEST_ASIDE = 14;

/** What a name is in its sentence as parsed, and of which word. */
interface Role {
  readonly relation: string;
  readonly of: number;
}

const NONE: Role = { relation: '', of: -1 };

/** The role of a name, of one that is joined to another ("Rome and Paris") that of the other. */
function roleOf(one: Candidate, context: Context): Role {
  if (isModifier(one, context)) return NONE;
  const { head, relation } = context.tokens;
  let i = one.first;
  while (i < one.end && head[i]! >= one.first && head[i]! < one.end) i++;
  if (i === one.end) return NONE;
  let depth = 0;
  while (RELATIONS[relation[i]!] === 'conj' && head[i]! >= 0 && depth++ < FURTHEST) i = head[i]!;
  return { relation: RELATIONS[relation[i]!] ?? '', of: head[i]! };
}

/** "told Tokyo residents", "Tokyo-based": whether a name only says more of what follows it. */
export function isModifier({ end }: Candidate, context: Context): boolean {
  return /^(?:NN|JJ|HYPH)/.test(tagAt(context, end));
}

/** "TOKYO: …", "Tokyo, 3 May", "TOKYO, July 3" */
function isDateline({ first, end }: Candidate, context: Context): boolean {
  if (context.opens[first] === 0) return false;
  const next = lowerAt(context, end);
  const isDay = tagAt(context, end + 1) === 'CD' || tagAt(context, end + 2) === 'CD';
  return /^(?:[:/(–—]|-{1,2})$/.test(next) || (next === ',' && isDay);
}

/** Whether the name is the subject of an act or of a state of mind; in sports, of a clear one. */
export function acts(one: Candidate, inSports: boolean, context: Context): boolean {
  if (isDateline(one, context)) return false;
  const { relation, of } = roleOf(one, context);
  if (relation === 'nsubj' && (isAct(of, inSports, context) || isMinded(of, context))) return true;
  if (relation === 'nsubj:pass' && isOf(STATES, context, of)) return true;
  return actsNext(one, inSports, context);
}

/** Whether token `i` is a verb for what governments do and think. */
export function isAct(i: number, inSports: boolean, context: Context): boolean {
  if (inSports && isOf(WEAK, context, i)) return false;
  if (isOf(ACTS, context, i)) return true;
  if (!/^VB/.test(tagAt(context, i)) || isOf(OF_PLACES, context, i)) return false;
  const lemma = lemmaAt(context, i);
  return reportsBy(lemma) || ACTS_OF_TWO.has(`${lemma} ${lowerAt(context, i + 1)}`);
}

/** "is furious", "stays neutral", "was quick to act", but not "is easy to reach". */
function isMinded(i: number, context: Context): boolean {
  if (isOf(SEEMING, context, i)) {
    return STATES.has(lowerAt(context, i + (isDegree(i + 1, context) ? 2 : 1)));
  }
  if (tagAt(context, i) !== 'JJ') return false;
  if (STATES.has(lowerAt(context, i))) return true;
  return tagAt(context, i + 2) === 'VB' && !TOUGH.has(lowerAt(context, i));
}

function isDegree(i: number, context: Context): boolean {
  return DEGREES.has(lowerAt(context, i));
}

/** The same where the words stand in a row, whatever the parse says. */
function actsNext(one: Candidate, inSports: boolean, context: Context): boolean {
  let i = behindDay(behindAside(one, context), context);
  const from = i;
  let being = false;
  // "Tokyo and Seoul were silent": of one, the plural is rather a team.
  const areTwo = lowerAt(context, one.first - 1) === 'and';
  while (i - from < FURTHEST && isBetween(lowerAt(context, i), being, areTwo)) {
    being ||= BE.has(lowerAt(context, i)) || (areTwo && PLURAL.test(lowerAt(context, i)));
    i++;
  }
  // "after Tokyo protests"
  if (i === one.end && tagAt(context, i) === 'NNS') return false;
  if (being && isState(i, context)) return true;
  // "has no plans"
  if (/^(?:ha[sd]|have|no)$/.test(lowerAt(context, i - 1)) && isOf(NOUNS, context, i)) return true;
  // "is to ask"
  return (!being || lowerAt(context, i - 1) === 'to') && isAct(i, inSports, context);
}

/** "furious", "at odds" */
function isState(i: number, context: Context): boolean {
  const word = lowerAt(context, i);
  return STATES.has(word) || STATES_OF_TWO.has(`${word} ${lowerAt(context, i + 1)}`);
}

/** Behind ", which" or, where the name opens a sentence, behind what commas set off: "Tokyo, however, said". */
function behindAside({ first, end }: Candidate, context: Context): number {
  if (lowerAt(context, end) !== ',') return end;
  if (lowerAt(context, end + 1) === 'which') return end + 2;
  if (context.opens[first] === 0) return end;
  for (let i = end + 1; i <= end + LONGEST_ASIDE; i++) {
    if (lowerAt(context, i) === ',') return i + 1;
  }
  return end;
}

/** Behind "on Monday" at `i`, else `i`. */
function behindDay(i: number, context: Context): number {
  return lowerAt(context, i) === 'on' && DAY.test(lowerAt(context, i + 1)) ? i + 2 : i;
}

function isBetween(word: string, being: boolean, areTwo: boolean): boolean {
  if (areTwo && PLURAL.test(word)) return true;
  return BETWEEN.has(word) || QUOTE.test(word) || (being && DEGREES.has(word));
}

/**
 * Whether the name does something, or something is done to it, that a city does not and nobody does to a city:
 * enough where the text speaks of governments.
 */
export function mayAct(one: Candidate, context: Context): boolean {
  const { relation, of } = roleOf(one, context);
  if (isDateline(one, context) || !/^VB/.test(tagAt(context, of))) return false;
  if (relation === 'nsubj') return !isOfPlace(of, context) && !isPassive(of, context);
  return (relation === 'obj' || relation === 'iobj') && !isOf(REACHING, context, of);
}

/** Whether a city does what the verb at `i` says: it "closed lower", and has not "closed its border". */
function isOfPlace(i: number, context: Context): boolean {
  if (!isOf(ALONE, context, i)) return isOf(OF_PLACES, context, i);
  const { count, head, relation } = context.tokens;
  for (let k = i + 1; k <= i + FURTHEST && k < count; k++) {
    if (head[k] === i && RELATIONS[relation[k]!] === 'obj') return false;
  }
  return true;
}

/** Whether the verb has "be" before it: "was shelled". */
function isPassive(verb: number, context: Context): boolean {
  return tagAt(context, verb) === 'VBN' && BE.has(lowerAt(context, verb - 1));
}
