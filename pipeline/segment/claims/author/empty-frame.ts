import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution, Range } from '../view/attribution.js';
import { isVerb, lemma, tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';

const EXPLETIVES = wordClass('expletives');
/** Words that only say when or how something is ("It is now clear"). */
const ADVERB = /^RB/;
/** Most words behind the verb. */
const MOST = 2;
/** "The move comes as …" */
const COMING = /^(?:come|comes|came)$/;
const AS = /^(?:as|after|amid)$/;

/**
 * "There are those [who say …]", "It's easy [to criticize …]", "The move comes [as officials warned …]": a
 * frame that says nothing without what others say right behind it.
 */
export function isEmptyFrame(
  view: ClaimView,
  { first, end }: Range,
  attributions: readonly Attribution[],
): boolean {
  const next = attributions.map(startOf);
  if (COMING.test(word(view, end - 1)) && AS.test(word(view, end))) return next.includes(end + 1);
  if (!next.includes(end)) return false;
  let at = first;
  while (at < end && /^(?:CC|,)$/.test(tagOf(view, at))) at++;
  if (!EXPLETIVES.has(word(view, at))) return false;
  at++;
  if (tagOf(view, at) === 'MD') at++;
  if (lemma(view, at) !== 'be') return false;
  let words = 0;
  for (at++; at < end; at++) if (!ADVERB.test(tagOf(view, at))) words++;
  return words <= MOST;
}

/** "It is no accident [that the largest firms favour licences]": a judgement that is nothing without its clause. */
export function judgesClause(view: ClaimView, { first, end }: Range): boolean {
  let at = first;
  while (at < end && /^(?:CC|RB|,)$/.test(tagOf(view, at))) at++;
  if (word(view, at) !== 'it' || lemma(view, at + 1) !== 'be') return false;
  // "It was said that" judges nothing.
  return word(view, end) === 'that' && !isVerb(view, end - 1);
}

function startOf({ source, cue, content }: Attribution): number {
  return Math.min(...[...source, ...cue, ...content].map(({ first }) => first));
}
