import { SUBORDINATING } from '../../lexicon/form-bits.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { headOf } from '../../syntax/scope.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { isFiniteVerb, isPassive, lemma, type Reading } from '../../view/reading.js';
import { isTag, NAMING, tags } from '../../view/sets.js';
import { type ClaimView, hasBit, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { unattributed } from '../untouched.js';

const AUXILIARY = wordClass('finite-auxiliaries');
const TOLD = wordClass('telling-verbs');
const VERBAL = tags('VBN', 'VB', 'MD', 'VBD', 'VBZ', 'VBP', 'TO');
const PAST = tags('VBD');
/** Longest clause before the main one, in tokens. */
const REACH = 12;
const MARKS = /^[,;:()“”"„«»–—]$/;

/**
 * "The owner of a ship that sank [had been warned], prosecutors said", "According to the charge, one of the firms,
 * Hall Works, [was owned by her]", "The court was told the phone [was his]", "An audit ordered after [the fire]
 * was said to have found": what stands between the start of a clause and the verb that a content opens with, or
 * between it and a passive without a source, is the whole subject. So is a clause of "before" behind "according to".
 */
export const wholeSubject: Repair = (reading, one, all) => {
  const { view } = reading;
  const { source, cue, content } = one;
  const [said] = content;
  const verb = cue[0];
  if (said === undefined || verb === undefined) return one;
  const behind = verb.first < said.end;
  const ownVerb = isFiniteVerb(view, said.first);
  const passive = said.end === verb.first && source.length === 0 && isFiniteVerb(view, verb.first);
  const clause = behind && word(view, said.first - 1) === ',';
  if (!ownVerb && !passive && !clause) return one;
  const first = behind ? startBehind(reading, one) : clauseStart(view, said.first);
  if (first < 0 || first >= said.first) return one;
  const opened = clause && said.first - first < REACH && hasBit(view, first, SUBORDINATING);
  const phrase =
    (ownVerb || passive) && isPhrase(view, { first, end: said.first }, behind || passive);
  if (!opened && !phrase) return one;
  const free = unattributed(all, one, { first, end: said.first });
  return free ? { ...one, content: [{ first, end: said.end }, ...content.slice(1)] } : one;
};

/** The start of what is said behind "according to the memo," and "was told", -1 for other cues. */
function startBehind(reading: Reading, { source, cue }: Attribution): number {
  const { view } = reading;
  const [who] = source;
  const verb = cue[0]!;
  if (who === undefined) {
    const told = cue.length === 1 && TOLD.has(lemma(view, verb.end - 1));
    return told && isPassive(reading, headOf(reading, cue)) ? verb.end : -1;
  }
  const closed = word(view, verb.first) === 'according' && word(view, who.end) === ',';
  return closed && source.length === 1 ? who.end + 1 : -1;
}

/** The start of the sentence or of what stands behind a colon or semicolon before token `i`. */
function clauseStart(view: ClaimView, i: number): number {
  const first = view.tokens.sentenceFirst[view.sentenceOf[i]!]!;
  let at = i;
  while (at > first && !MARKS.test(word(view, at - 1)) && view.quoted[at - 1] === 0) at--;
  if (at === first) return at;
  return word(view, at - 1) === ':' || word(view, at - 1) === ';' ? at : i;
}

/** A phrase with a noun and no mark but commas; where it is `verbless`, it has no verb of its own clause. */
function isPhrase(view: ClaimView, { first, end }: Range, verbless: boolean): boolean {
  let named = false;
  for (let i = first; i < end; i++) {
    if (word(view, i) !== ',' && MARKS.test(word(view, i))) return false;
    if (isTag(view, i, NAMING)) named = true;
    // "An audit commissioned in May was said …": with another verb behind it, a participle.
    const participle = isTag(view, i, PAST) && !AUXILIARY.has(word(view, i));
    if (verbless && isFiniteVerb(view, i) && !participle) return false;
  }
  return named && !isTag(view, first, VERBAL);
}
