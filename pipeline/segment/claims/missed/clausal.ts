import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { TYING } from '../lexicon/form-bits.js';
import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import { absoluteSubject } from '../syntax/absolute-subject.js';
import { tailEnd } from '../syntax/only-when.js';
import { secondVerb } from '../syntax/second-finite.js';
import { subjectAndVerb } from '../syntax/subject-and-verb.js';
import { helpersBefore, subjectBefore } from '../syntax/subject-before.js';
import { isThird } from '../syntax/taken-for-noun.js';
import type { Attribution } from '../view/attribution.js';
import { hasFiniteVerb, isFiniteVerb, isVerb, lemma, sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const PRONOUN = tags('PRP', 'EX');
const DETERMINER = tags('DT', 'PRP$');
const PLURAL = new Set(['NNS', 'NNPS', 'CD']);
const MANY = wordClass('quantifiers');
const WHO = /^W(?:P|DT|P\$)$/;
/** How far behind "that" its verb may stand. */
const REACH = 12;
/** Longest time between a verb and "that", in tokens. */
const LATER = 7;
const ASKING = wordClass('interrogatives');
const QUESTIONING = wordClass('questioning-forms');
const SAYING = wordClass('disclosing-verbs');
const DENIALS = wordClass('verb-denials');
const HEARERS = wordClass('object-pronouns');
const TELLING = wordClass('telling-verbs');
const WAITING = wordClass('clause-subordinators');
const SHOWING = wordClass('showing-things');
/** Forms of verbs that are cues of a clause with "that" only: "held that", "reminded us that". */
const THAT_ONLY = wordClass('that-forms');
const WITH_THAT = { class: 'statement', finite: true } as const;
const FINDING = wordClass('finding-forms');
const GROUPS = wordClass('nouns-for-groups');
const CLASSES = /^(?:statement|belief)$/;

/**
 * "Defenders of the plan will say that …", "…; its authors have since conceded they …", "The
 * researchers, whose paper is out, suspect a fungus": a subject that opens its clause, a verb of saying
 * or holding true, and what is said. For what the models miss; the order of words alone settles it.
 */
export function clausalAttributions(view: ClaimView, sentence: number): Attribution[] {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  const found: Attribution[] = [];
  for (let i = first + 2; i + 1 < end; i++) {
    if (!opens(view, i) || view.quoted[i - 1] === 1) continue;
    const verb = verbBefore(view, first, i, end);
    const one = clausalAt(view, verb, end, i);
    if (one !== undefined) found.push(one);
  }
  return found;
}

/** The verb before what is said at token `i`, behind which "only" or a time may stand. */
function verbBefore(view: ClaimView, first: number, i: number, end = i): number {
  // "could not tell us when"
  if (HEARERS.has(word(view, i - 1)) && word(view, i - 2) === 'tell') return i - 2;
  if (word(view, i) !== 'that') return i - 1;
  // "assure us that"
  if (HEARERS.has(word(view, i - 1)) && TELLING.has(lemma(view, i - 2))) return i - 2;
  if (word(view, i - 1) === 'only') return i - 2;
  // "admitted in October that"
  for (let verb = i - 2; verb > Math.max(first, i - LATER); verb--) {
    if (tailEnd(view, verb + 1, i) !== i) continue;
    if (isFiniteVerb(view, verb)) return verb;
    // A past tense that was taken for a participle, unless another verb follows what is said.
    const past = tagOf(view, verb) === 'VBN' && CUE_VERBS.get(word(view, verb))?.finite === true;
    return past && secondVerb(view, i + 1, end) < 0 ? verb : i - 1;
  }
  return i - 1;
}

/** Whether what is said can begin at token `i`. */
function opens(view: ClaimView, i: number): boolean {
  if (word(view, i) === 'whether' && QUESTIONING.has(word(view, i - 1))) return true;
  if (ASKING.has(word(view, i)) && isDenied(view, verbBefore(view, 0, i))) return true;
  if (hasBit(view, i, TYING)) return word(view, i) === 'that' && !isFiniteVerb(view, i + 1);
  if (isTag(view, i, PRONOUN)) return isFiniteVerb(view, i + (tagOf(view, i + 1) === 'RB' ? 2 : 1));
  return isTag(view, i, DETERMINER) && word(view, i - 2) === ',';
}

/** "would not say how": a verb of saying that leaves a question open. */
function isDenied(view: ClaimView, verb: number): boolean {
  return SAYING.has(word(view, verb)) && DENIALS.has(word(view, verb - 1));
}

/** The same for one verb, with what is said up to token `end`. */
export function clausalAt(
  view: ClaimView,
  verb: number,
  end: number,
  from = verb + 1,
): Attribution | undefined {
  const held = THAT_ONLY.has(word(view, verb)) && word(view, from) === 'that';
  const form = held ? WITH_THAT : CUE_VERBS.get(word(view, verb));
  if (form === undefined) return undefined;
  // "The data show that lending has fallen"
  const shows = FINDING.has(word(view, verb)) && word(view, from) === 'that';
  if (!shows && !CLASSES.test(form.class)) return undefined;
  const heard = HEARERS.has(word(view, verb + 1));
  const cueEnd = heard || from - verb > 2 ? verb + 1 : from;
  const cue = { first: helpersBefore(view, verb), end: cueEnd };
  const absolute = absoluteSubject(view, verb);
  if (!form.finite && cue.first === verb && absolute === undefined) return undefined;
  if (
    !hasFiniteVerb(view, from + 1, Math.min(end, from + REACH)) &&
    (tagOf(view, cue.first) !== 'MD' || word(view, from) !== 'that')
  ) {
    // Only what is held behind a clause of its subject may be a thing.
    if (!isTag(view, from, DETERMINER)) return undefined;
  }
  const source = absolute ?? subjectBefore(view, cue.first);
  if (source === undefined) return undefined;
  // "Viewers of the show that …": the verb is a noun.
  if (source.end - source.first > 1 && isTag(view, source.end - 1, DETERMINER)) return undefined;
  const aside = word(view, source.end - 1) === ',';
  if (isTag(view, from, DETERMINER) && word(view, from) !== 'that') {
    if (!isVerb(view, verb) || !behindWho(view, source.first, source.end)) return undefined;
  }
  if (!isVerb(view, verb) && !aside && !isPlural(view, source.first, source.end)) {
    if (!isThird(view, verb) && !areSpeaking(view, source.first, source.end)) return undefined;
  }
  return {
    source: [source],
    cue: [cue],
    content: [
      { first: from, end: stop(view, from, end, WAITING.has(word(view, source.first - 1))) },
    ],
    rule: 'clausal',
  };
}

function behindWho(view: ClaimView, first: number, end: number): boolean {
  for (let i = first; i + 1 < end; i++) {
    if (word(view, i) === ',') return WHO.test(tagOf(view, i + 1));
  }
  return false;
}

/** "Ministers claim that", "Some fear that", "One in five thought that": a verb that was taken for a noun. */
function isPlural(view: ClaimView, first: number, end: number): boolean {
  if (MANY.has(word(view, end - 1)) || PLURAL.has(tagOf(view, end - 1))) return true;
  // "My colleagues at the Observatory estimate that"
  if (!tagOf(view, end - 1).startsWith('NNP')) return false;
  for (let i = first + 1; i < end; i++) {
    if (tagOf(view, i) === 'IN') return PLURAL.has(tagOf(view, i - 1));
  }
  return false;
}

/** "Supporters of the plan claim that", "Our staff judge that": people with what they belong to. */
function areSpeaking(view: ClaimView, first: number, end: number): boolean {
  if (GROUPS.has(word(view, end - 1))) return true;
  for (let i = first; i < end; i++) {
    if (tagOf(view, i) !== 'IN') continue;
    const noun = word(view, i - 1);
    return SHOWING.has(noun) || (PLURAL.has(tagOf(view, i - 1)) && PEOPLE.has(noun));
  }
  return false;
}

/** The end of what is said; in a clause of "when" or "if" before the main one that a comma parts from it. */
function stop(view: ClaimView, from: number, end: number, waits: boolean): number {
  let verb = false;
  for (let i = from; i < end; i++) {
    if (view.quoted[i] === 1) continue;
    if (word(view, i) === ';') return i;
    if (waits && verb && word(view, i) === ',' && subjectAndVerb(view, i + 1, REACH)) return i;
    if (isFiniteVerb(view, i)) verb = true;
  }
  return end;
}
