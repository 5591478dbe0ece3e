import type { Range } from '../../view/attribution.js';
import { isFiniteVerb } from '../../view/reading.js';
import { isTag, NAMING, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { unattributed } from '../untouched.js';

const VERBAL = tags('VBN', 'VB', 'MD', 'VBD', 'VBZ', 'VBP', 'TO');
const PAST = tags('VBD');
const MARKS = /^[,;:()“”"„«»–—]$/;

/**
 * "The owner of a ship that sank [had been warned], prosecutors said", "An audit ordered after [the fire]
 * was said to have found": what stands between the start of a clause and the verb that a content opens
 * with, or between it and a passive without a source, is the whole subject.
 */
export const wholeSubject: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [said] = content;
  const verb = cue[0];
  if (said === undefined || verb === undefined || verb.first < said.end) return one;
  const ownVerb = isFiniteVerb(view, said.first);
  const passive = said.end === verb.first && source.length === 0 && isFiniteVerb(view, verb.first);
  if (!ownVerb && !passive) return one;
  const first = clauseStart(view, said.first);
  if (first === said.first || !isPhrase(view, { first, end: said.first }, passive)) return one;
  const free = unattributed(all, one, { first, end: said.first });
  return free ? { ...one, content: [{ first, end: said.end }, ...content.slice(1)] } : one;
};

/** The start of the sentence or of what stands behind a colon or semicolon before token `i`. */
function clauseStart(view: ClaimView, i: number): number {
  const first = view.tokens.sentenceFirst[view.sentenceOf[i]!]!;
  let at = i;
  while (at > first && !MARKS.test(word(view, at - 1)) && view.quoted[at - 1] === 0) at--;
  if (at === first) return at;
  return word(view, at - 1) === ':' || word(view, at - 1) === ';' ? at : i;
}

/** A phrase with a noun; where a passive ends it, it has no verb of its own clause. */
function isPhrase(view: ClaimView, { first, end }: Range, verbless: boolean): boolean {
  let named = false;
  for (let i = first; i < end; i++) {
    if (isTag(view, i, NAMING)) named = true;
    // "An audit commissioned in May was said …": with another verb behind it, a participle.
    if (verbless && isFiniteVerb(view, i) && !isTag(view, i, PAST)) return false;
  }
  return named && !isTag(view, first, VERBAL);
}
