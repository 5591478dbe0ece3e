import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { headOf } from '../../syntax/scope.js';
import { subjectBefore } from '../../syntax/subject-before.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { isFiniteVerb, isPassive, lemma, type Reading } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, isQuote, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const PREPOSITION = tags('IN', 'TO');
const NOUNS = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'WP', 'WDT');
/** Verbs whose subject is what seems so, not whom it seems to. */
const SEEMING = wordClass('seeming-verbs');
/** Longest source that is looked for, in tokens. */
const LONGEST = 16;

/** Sources that were taken for (a part of) what is said. */
export const misplaced: Repair = (reading, one) => {
  if (one.source.length > 0 || one.cue.length !== 1 || one.content.length === 0) return one;
  return beforeCue(reading, one) ?? accordingTo(reading, one) ?? behindCue(reading, one) ?? one;
};

/** "Hall's family [has called on] the police to act": a noun phrase directly before an active verb. */
function beforeCue(reading: Reading, one: Attribution): Attribution | undefined {
  const { view } = reading;
  const [before, ...rest] = one.content;
  const [verb] = one.cue;
  if (before === undefined || verb === undefined || rest.length === 0) return undefined;
  const gap = word(view, before.end) === ',' ? 1 : 0;
  if (before.end + gap !== verb.first || rest[0]!.first < verb.end) return undefined;
  if (SEEMING.has(lemma(view, verb.end - 1)) || SEEMING.has(lemma(view, verb.first)))
    return undefined;
  if (!isActive(reading, verb) || !isPhrase(view, before)) return undefined;
  return { ...one, source: [{ first: before.first, end: verb.first }], content: rest };
}

/** "According to the data, Christians …": up to the first comma it is the source. */
function accordingTo({ view }: Reading, one: Attribution): Attribution | undefined {
  const [said, ...rest] = one.content;
  const [cue] = one.cue;
  if (said === undefined || cue === undefined || said.first !== cue.end) return undefined;
  if (word(view, cue.first) !== 'according' || word(view, cue.end - 1) !== 'to') return undefined;
  let comma = said.first;
  while (comma < said.end && word(view, comma) !== ',') comma++;
  const source = { first: said.first, end: comma };
  if (comma + 2 >= said.end || !isPhrase(view, source)) return undefined;
  return { ...one, source: [source], content: [{ first: comma + 1, end: said.end }, ...rest] };
}

/** "The dam is old, noted the paper's Ann Hall": what stands behind the verb, to the end, says it. */
function behindCue({ view }: Reading, one: Attribution): Attribution | undefined {
  const [said] = one.content;
  const [cue] = one.cue;
  if (said === undefined || cue === undefined || one.content.length > 1) return undefined;
  if (said.first !== cue.end || cue.end - cue.first !== 1 || !isPhrase(view, said))
    return undefined;
  const first = view.tokens.sentenceFirst[view.sentenceOf[cue.first]!]!;
  const stop = view.tokens.sentenceFirst[view.sentenceOf[cue.first]! + 1]!;
  const before = word(view, cue.first - 1);
  if (stop - said.end > 1 || !(before === ',' || isQuote(view, cue.first - 1))) return undefined;
  const verb = CUE_VERBS.get(word(view, cue.first));
  if (verb?.class !== 'statement' || !verb.finite || word(view, said.first) === 'that') {
    return undefined;
  }
  // "The driver, of no fixed address, denies the charge": the verb has its subject before it.
  if (before === ',' && subjectBefore(view, cue.first) !== undefined) return undefined;
  const end = before === ',' ? cue.first - 1 : cue.first;
  for (let i = first; i < end; i++) {
    if (isFiniteVerb(view, i)) return { ...one, source: [said], content: [{ first, end }] };
  }
  // "Not yet, say scientists": no more is said.
  const short = end - first > 1 && !isTag(view, first, PREPOSITION);
  return short ? { ...one, source: [said], content: [{ first, end }] } : undefined;
}

function isActive(reading: Reading, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    if (isFiniteVerb(reading.view, i))
      return !isPassive(reading, headOf(reading, [{ first, end }]));
  }
  return false;
}

/** A noun phrase: short, with a noun at its end and no verb that says something. */
function isPhrase(view: ClaimView, { first, end }: Range): boolean {
  if (end <= first || end - first > LONGEST || !isTag(view, end - 1, NOUNS)) return false;
  for (let i = first; i < end; i++) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1) return false;
  }
  return true;
}
