import { isFiniteVerb } from '../../view/reading.js';
import { isTag, NAMING } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { unattributed } from '../untouched.js';

const MARKS = /^[;:“”"–—]$/;

/**
 * "According to the charge, one of the firms, Hall Works, <was owned by her>": behind the comma that closes who
 * says it, what stands before a verb is its subject.
 */
export const accordingSubject: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [who, said] = [source[0], content[0]];
  if (who === undefined || said === undefined || source.length > 1 || who.end >= said.first)
    return one;
  if (word(view, cue[0]?.first ?? -1) !== 'according' || !isFiniteVerb(view, said.first))
    return one;
  const first = who.end + 1;
  if (word(view, who.end) !== ',' || !isSubject(view, first, said.first)) return one;
  const free = unattributed(all, one, { first, end: said.first });
  return free ? { ...one, content: [{ first, end: said.end }, ...content.slice(1)] } : one;
};

function isSubject(view: ClaimView, first: number, end: number): boolean {
  let named = false;
  for (let i = first; i < end; i++) {
    if (isFiniteVerb(view, i) || MARKS.test(word(view, i))) return false;
    if (isTag(view, i, NAMING)) named = true;
  }
  return named;
}
