import { wordClass } from '../lexicon/word-classes.js';
import { subjectAndVerb } from '../syntax/subject-and-verb.js';
import type { Attribution, Range } from '../view/attribution.js';
import { lemma, tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';

const TALK = wordClass('nouns-of-hearsay');

const SAID = wordClass('verbs-of-hearsay');
const AGAINST = wordClass('setting-against');
/** How far behind its conjunction the verb of a clause may stand. */
const REACH = 10;
const NEGATIONS = wordClass('hearsay-negations');

/** Rule of the attributions that it makes. */
export const HEARSAY = 'pattern-hearsay';

/** "Rumour has it that …", "The word in the shops is that …": said by nobody in particular. */
export function hearsay(view: ClaimView, { first, end }: Range): Attribution | undefined {
  const told = itIsSaid(view, first, end);
  if (told !== undefined) return told;
  const noun = word(view, first) === 'the' ? first + 1 : first;
  if (!TALK.has(word(view, noun))) return undefined;
  let verb = noun + 1;
  while (
    verb < Math.min(end, noun + 6) &&
    lemma(view, verb) !== 'have' &&
    lemma(view, verb) !== 'be'
  ) {
    verb++;
  }
  const has = lemma(view, verb) === 'have' && word(view, verb + 1) === 'it';
  const that = has ? verb + 2 : verb + 1;
  if (!has && (lemma(view, verb) !== 'be' || word(view, that) !== 'that')) return undefined;
  if (end - that < 3) return undefined;
  const cue = { first, end: that };
  return {
    source: [],
    cue: [cue],
    content: [{ first: that, end: stop(view, that, end) }],
    rule: HEARSAY,
  };
}

/** "It is often said that …", "It has been suggested that …" */
function itIsSaid(view: ClaimView, first: number, end: number): Attribution | undefined {
  if (word(view, first) !== 'it') return undefined;
  let verb = first + 1;
  while (verb < end && leadsOn(view, verb)) verb++;
  if (lemma(view, verb - 1) !== 'be' && tagOf(view, verb - 1) !== 'RB') return undefined;
  if (!SAID.has(word(view, verb)) || word(view, verb + 1) !== 'that' || end - verb < 4)
    return undefined;
  const cue = { first: first + 1, end: verb + 1 };
  return {
    source: [],
    cue: [cue],
    content: [{ first: verb + 1, end: stop(view, verb + 1, end) }],
    rule: HEARSAY,
  };
}

/** The end of what is said: before a clause in which the author sets something against it. */
function stop(view: ClaimView, first: number, end: number): number {
  for (let i = first + 2; i + 2 < end; i++) {
    if (word(view, i) !== ',' || !AGAINST.has(word(view, i + 1))) continue;
    if (subjectAndVerb(view, i + 2, REACH)) return i;
  }
  return end;
}

/** A helper of a passive, or an adverb that does not deny it. */
function leadsOn(view: ClaimView, i: number): boolean {
  const tag = tagOf(view, i);
  if (tag === 'RB') return !NEGATIONS.has(word(view, i));
  return tag === 'MD' || lemma(view, i) === 'be' || lemma(view, i) === 'have';
}
