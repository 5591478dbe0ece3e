import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Attribution } from '../../view/attribution.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';

const AUTHORS = wordClass('first-person-subjects');
const JOINTS = wordClass('predicate-joints');
const BASE = tags('VB', 'VBP');

/**
 * "We note that the fund is empty, and recommend that it be closed": the second verb is that of "we", as
 * its form and its own "that" tell; what is noted ends before it.
 */
export const firstPerson: Repair = ({ view }, one, all) => {
  const and = secondOf(view, one);
  if (and > 0) {
    const [said] = one.content;
    const end = word(view, and - 1) === ',' ? and - 1 : and;
    const first = { ...one, content: [{ first: said!.first, end }] };
    const known = all.some((other) => other.cue.some((part) => part.first === and + 1));
    if (known) return first;
    const cue = [{ first: and + 1, end: and + 2 }];
    return [first, { ...one, cue, content: [{ first: and + 2, end: said!.end }] }];
  }
  const verb = one.cue[0]?.first;
  if (verb === undefined || !isTag(view, verb, BASE)) return one;
  const near = byCue(view, all).get(view.sentenceOf[verb]!) ?? [];
  const outer = near.find((other) => other !== one && secondOf(view, other) === verb - 1);
  return outer === undefined ? one : { ...one, source: outer.source };
};

/** The "and" before the second verb of "I" or "we", -1 for none. */
function secondOf(view: ClaimView, { source, cue, content }: Attribution): number {
  const [who, said] = [source[0], content[0]];
  if (who === undefined || said === undefined || content.length > 1 || cue.length === 0) return -1;
  if (who.end - who.first > 1 || !AUTHORS.has(word(view, who.first))) return -1;
  if (said.first < cue[0]!.end || word(view, said.first) !== 'that') return -1;
  for (let i = said.first + 3; i + 3 < said.end; i++) {
    if (!JOINTS.has(word(view, i)) || view.quoted[i] === 1) continue;
    if (word(view, i + 2) !== 'that' || !isTag(view, i + 1, BASE)) continue;
    if (CUE_VERBS.has(word(view, i + 1))) return i;
  }
  return -1;
}
