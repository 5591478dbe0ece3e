import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { HEARSAY } from '../../patterns/hearsay.js';
import { tailEnd } from '../../syntax/only-when.js';
import { headOf } from '../../syntax/scope.js';
import { subjectBefore } from '../../syntax/subject-before.js';
import type { Attribution, Range } from '../../view/attribution.js';
import {
  hasFiniteVerb,
  isFiniteVerb,
  isPassive,
  isVerb,
  type Reading,
  sentenceEnd,
  tagOf,
} from '../../view/reading.js';
import { isRelation, isTag, relations, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const SUBJECT = relations('nsubj');
const BEFORE_PARTICIPLE = tags('DT', 'CD', 'JJ', 'NN', 'NNS');
const PAST = tags('VBD', 'VBN');

/** "One man, who gave his name only as Agus, recalled": the subject of an active verb says it. */
export const subject: Repair = (reading, one) => {
  if (one.source.length > 0 || one.cue.length === 0 || one.rule === HEARSAY) return one;
  const verb = headOf(reading, one.cue);
  const active = one.cue.some(({ first, end }) => {
    return hasFiniteVerb(reading.view, first, end);
  });
  if (!active) return regularPast(reading.view, one);
  if (isPassive(reading, verb)) return one;
  const source =
    subjectOf(reading, verb) ??
    overComma(reading.view, one.cue[0]!.first) ??
    overParticiple(reading.view, one.cue[0]!.first);
  if (source === undefined) return one;
  const apart = [...one.cue, ...one.content].every(
    (part) => part.end <= source.first || part.first >= source.end,
  );
  return apart ? { ...one, source: [source] } : one;
};

/**
 * "The council, which met, announced that", "The bishop, no man for haste, called for patience": a past tense
 * that was taken for a participle.
 */
function regularPast(view: ClaimView, one: Attribution): Attribution {
  const verb = one.cue[0]!.first;
  if (CUE_VERBS.get(word(view, verb))?.finite !== true) return one;
  const single = one.cue[0]!.end - verb === 1;
  const that = one.content[0]?.first ?? -1;
  const told =
    single && that > verb && tailEnd(view, verb + 1, that) === that && word(view, that) === 'that';
  if (!told && (that < verb || !isOnlyVerb(view, verb))) return one;
  const source = overComma(view, verb);
  return source === undefined ? one : { ...one, source: [source] };
}

/** Whether a sentence outside of quotation marks has no other verb than the participle at `i`. */
function isOnlyVerb(view: ClaimView, i: number): boolean {
  if (tagOf(view, i) !== 'VBN') return false;
  const first = view.tokens.sentenceFirst[view.sentenceOf[i]!]!;
  const end = sentenceEnd(view, first);
  if (tagOf(view, end) !== '.') return false;
  for (let at = first; at < end; at++) {
    if (view.quoted[at] === 0 && isFiniteVerb(view, at)) return false;
  }
  return true;
}

/** "Farmers interviewed for the paper said": a participle that was taken for the verb of the sentence. */
function overParticiple(view: ClaimView, cue: number): Range | undefined {
  const first = view.tokens.sentenceFirst[view.sentenceOf[cue]!]!;
  let participle = first;
  while (participle < cue && isTag(view, participle, BEFORE_PARTICIPLE)) participle++;
  if (participle === first || tagOf(view, participle - 1) !== 'NNS') return undefined;
  if (!isTag(view, participle, PAST) || tagOf(view, participle + 1) !== 'IN') return undefined;
  for (let i = participle + 1; i < cue; i++) {
    if (isVerb(view, i) || word(view, i) === ',' || tagOf(view, i) === 'CC') return undefined;
  }
  return { first, end: cue };
}

/** "The memo, dated 2 May, warns": a subject that the parse lost behind what commas set off. */
function overComma(view: ClaimView, cue: number): Range | undefined {
  return word(view, cue - 1) === ',' ? subjectBefore(view, cue) : undefined;
}

/** What the parse has as the subject of a verb, with all that belongs to it; not "it" and "there". */
export function subjectOf({ view, left, right }: Reading, verb: number): Range | undefined {
  for (let i = left[verb]!; i < verb; i++) {
    if (view.tokens.head[i] !== verb || !isRelation(view, i, SUBJECT)) continue;
    if (word(view, i) === 'it' || word(view, i) === 'there') return undefined;
    let first = left[i]!;
    while (first < i && word(view, first) === ',') first++;
    return { first, end: right[i]! + 1 };
  }
  return undefined;
}
