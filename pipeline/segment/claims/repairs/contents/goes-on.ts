import { SUBORDINATING } from '../../lexicon/form-bits.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { subjectAndVerb } from '../../syntax/subject-and-verb.js';
import type { Attribution, Range } from '../../view/attribution.js';
import {
  hasFiniteVerb,
  isFiniteVerb,
  lemma,
  type Reading,
  sentenceEnd,
  tagOf,
} from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, hasBit, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { unattributed, untouched } from '../untouched.js';

const CHARGING = wordClass('charging-verbs');
/** Verbs behind which a clause stands and no bare noun. */
const CLAUSAL = wordClass('clausal-verbs');
const JOINTS = /^(?:and|but|or)$/;
const MARKS = /^[;:()“”"–—]$/;
const WHO = /^W(?:P|DT)$/;
const OPENING = tags('DT', 'JJ', 'CD');
const NAMES = tags('NNP', 'NNPS', 'NN', 'NNS');
const ITEM = tags('NNP', 'NNPS', 'NN', 'NNS', 'DT', 'JJ', 'CD', 'PRP$', 'POS', 'HYPH');
/** Longest item of a list and longest aside, and how far behind a comma a new verb may stand, in tokens. */
const LONGEST_ITEM = 5;
const LONGEST = 14;
const REACH = 12;

/** Where what is said by `one` really ends; its end where it goes on no further. */
type Continuation = (view: ClaimView, said: Range, one: Attribution) => number;

/** What is said does not end at the first comma where more of the same construction follows. */
export const goesOn: Repair = (reading, one, all) => extended(reading, one, all, CONTINUATIONS);

/** The same for a noun; behind the rule that ends a noun's clause where a new one begins. */
export const nounGoesOn: Repair = (reading, one, all) =>
  extended(reading, one, all, [[nounsThat, untouched]]);

function extended(
  { view }: Reading,
  one: Attribution,
  all: readonly Attribution[],
  continuations: typeof CONTINUATIONS,
): Attribution {
  const last = one.content[one.content.length - 1];
  const verb = one.cue[one.cue.length - 1];
  if (last === undefined || verb === undefined || last.first < verb.end) return one;
  let { end } = last;
  for (const [continuation, free] of continuations) {
    const further = continuation(view, { first: last.first, end }, one);
    if (further > end && free(all, one, { first: end, end: further })) end = further;
  }
  if (end === last.end) return one;
  return { ...one, content: [...one.content.slice(0, -1), { first: last.first, end }] };
}

/** "They say the storm, which had gone east, is weakening", "accused the owner, Hall Ltd, of neglect" */
function behindAside(
  view: ClaimView,
  { first, end }: Range,
  { cue, content }: Attribution,
): number {
  const verb = cue[cue.length - 1]!;
  if (content.length > 1 || first !== verb.end || word(view, end) !== ',') return end;
  const clausal = CLAUSAL.has(lemma(view, verb.end - 1)) && WHO.test(tagOf(view, end + 1));
  if (!clausal && !CHARGING.has(lemma(view, verb.end - 1))) return end;
  for (let i = first; i < end; i++) {
    if (clausal ? isFiniteVerb(view, i) : word(view, i) === 'of') return end;
  }
  const stop = sentenceEnd(view, end);
  for (let i = end + 2; i + 1 < stop; i++) {
    if (!clausal && (i >= end + LONGEST || isFiniteVerb(view, i) || MARKS.test(word(view, i))))
      return end;
    if (word(view, i) !== ',') continue;
    const next = tagOf(view, i + 1) === 'RB' ? i + 2 : i + 1;
    if (clausal && isFiniteVerb(view, next)) return stop;
    if (clausal || word(view, i + 1) !== 'of') continue;
    let charge = i + 2;
    while (charge < stop && !MARKS.test(word(view, charge)) && word(view, charge) !== ',') charge++;
    return charge > i + 2 ? charge : end;
  }
  return end;
}

/**
 * "said that it had bought Lumen, a maker of lamps, for two million": a clause goes on behind what only
 * explains its last noun, where no verb follows and nobody else speaks.
 */
function behindApposition(
  view: ClaimView,
  { first, end }: Range,
  { content }: Attribution,
): number {
  if (content.length > 1 || word(view, first) !== 'that' || word(view, end) !== ',') return end;
  if (!isTag(view, end + 1, OPENING)) return end;
  const stop = sentenceEnd(view, first);
  for (let i = end; i < stop; i++) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1 || MARKS.test(word(view, i))) return end;
  }
  return stop > end + 2 ? stop : end;
}

/** "said that …, that … and that …" */
function nextThat(view: ClaimView, { first, end }: Range): number {
  if (word(view, first) !== 'that') return end;
  const comma = word(view, end) === ',' ? end + 1 : end;
  const that = JOINTS.test(word(view, comma)) ? comma + 1 : comma;
  return that === end ? end : endOfThat(view, that, end);
}

/** "wanted to dispel <the fear>, that the dam is old": what the fear is. */
function nounsThat(view: ClaimView, { first, end }: Range): number {
  if (word(view, first) === 'that' || word(view, end) !== ',') return end;
  for (let i = first; i < end; i++) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1) return end;
  }
  return endOfThat(view, end + 1, end);
}

/** The end of the sentence where "that" opens a clause at `that`, else `end`. */
function endOfThat(view: ClaimView, that: number, end: number): number {
  // "and that is a mistake", "and that night": a pronoun or a determiner.
  if (word(view, that) !== 'that' || isFiniteVerb(view, that + 1)) return end;
  const stop = sentenceEnd(view, that);
  return hasFiniteVerb(view, that + 2, Math.min(stop, that + REACH)) ? stop : end;
}

/** "between Norway, Sweden and the EU": a content does not end at the first item of a list of names. */
function listed(view: ClaimView, { end }: Range): number {
  if (!isTag(view, end - 1, NAMES) || word(view, end) !== ',') return end;
  if (subjectAndVerb(view, end + 1, REACH)) return end;
  let i = end + 1;
  while (i < end + LONGEST_ITEM && isTag(view, i, ITEM)) i++;
  if (i === end + 1) return end;
  if (word(view, i) === ',') i++;
  if (word(view, i) !== 'and' || !isTag(view, i + 1, ITEM)) return end;
  if (subjectAndVerb(view, i + 1, REACH)) return end;
  // Before a comma with a new subject and verb, or with the sentence.
  const stop = sentenceEnd(view, end + 1);
  for (let at = end + 1; at < stop; at++) {
    if (word(view, at) === ';') return at;
    if (word(view, at) === ',' && subjectAndVerb(view, at + 1, REACH)) return at;
  }
  return stop;
}

/** "According to Norway, <before talks begin>, it must pay" */
function mainClause(view: ClaimView, { first, end }: Range, { cue, content }: Attribution): number {
  if (content.length > 1 || word(view, cue[0]!.first) !== 'according') return end;
  if (!hasBit(view, first, SUBORDINATING) || word(view, end) !== ',') return end;
  return subjectAndVerb(view, end + 1, REACH) ? sentenceEnd(view, first) : end;
}

const CONTINUATIONS: readonly (readonly [Continuation, typeof untouched])[] = [
  [behindAside, unattributed],
  [mainClause, unattributed],
  [behindApposition, untouched],
  [nextThat, untouched],
  [listed, unattributed],
];
