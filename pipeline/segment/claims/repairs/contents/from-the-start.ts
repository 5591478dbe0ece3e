import { SUBORDINATING } from '../../lexicon/form-bits.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { hasFiniteVerb, isFiniteVerb, tagOf } from '../../view/reading.js';
import { type ClaimView, hasBit, word } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';
import { unattributed } from '../untouched.js';

/** Longest phrase that is taken for a torn one, in tokens. */
const SHORT = 4;

/**
 * "Two people died after a tree fell, police said": what stands before the comma is said as a whole, not
 * only its last clause. So is what another attribution acts in ("Norway agreed <to buy it>, officials said").
 */
export const fromTheStart: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [said, speaker, verb] = [content[0], source[0], cue[0]];
  if (said === undefined || speaker === undefined || verb === undefined) return one;
  if (content.length > 1 || said.end + 1 !== speaker.first || speaker.end !== verb.first)
    return one;
  const torn = isTorn(view, said);
  const inOther = isOf(view, said, all);
  if (word(view, said.end) !== ',' || !(torn || inOther || isPartOfClause(view, said))) return one;
  const sentence = view.sentenceOf[said.first]!;
  const first = behindLabel(view, view.tokens.sentenceFirst[sentence]!, said.first);
  if (first < 0) return one;
  if (!torn && !inOther && verb.end + 4 < view.tokens.sentenceFirst[sentence + 1]!) return one;
  const free = inOther || unattributed(all, one, { first, end: said.first });
  return free ? { ...one, content: [{ first, end: said.end }] } : one;
};

/** "It is losing a ton <an hour>, a study said": a phrase of a few words in the middle of a clause. */
function isTorn(view: ClaimView, { first, end }: Range): boolean {
  if (end - first > SHORT || hasFiniteVerb(view, first, end)) return false;
  if (view.quoted[first - 1] !== 0 || first === view.tokens.sentenceFirst[view.sentenceOf[first]!])
    return false;
  return /^(?:NN|JJ|VB|RB|IN|CD)/.test(tagOf(view, first - 1));
}

/** Whether it is an infinitive behind the cue of another attribution, the subject of its sentence. */
function isOf(view: ClaimView, { first }: Range, all: readonly Attribution[]): boolean {
  if (tagOf(view, first) !== 'TO') return false;
  const sentence = view.sentenceOf[first]!;
  const near = byCue(view, all).get(sentence) ?? [];
  return near.some(({ source: [subject], cue: acting }) => {
    if (subject?.first !== view.tokens.sentenceFirst[sentence]) return false;
    return acting[acting.length - 1]!.end === first;
  });
}

/** Whether "after" or "because" stands before the content, and a clause without commas before that. */
function isPartOfClause(view: ClaimView, { first }: Range): boolean {
  return hasBit(view, first - 1, SUBORDINATING) && view.quoted[first - 1] === 0;
}

/** Where the clause before `end` begins in its sentence, behind "BREAKING:"; -1 when it has no verb. */
function behindLabel(view: ClaimView, first: number, end: number): number {
  let start = first;
  let verb = false;
  for (let i = first; i < end; i++) {
    if (/^[,;“”"]$/.test(word(view, i))) return -1;
    if (word(view, i) === ':') start = i + 1;
    if (isFiniteVerb(view, i)) verb = true;
  }
  return verb && start < end - 1 ? start : -1;
}
