import { hasFiniteVerb, isFiniteVerb, sentenceEnd } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { untouched } from '../untouched.js';

/** How far behind "that" its verb may stand, in tokens. */
const REACH = 12;

/** "wanted to dispel <the fear>, that the dam is old": the clause says what the noun before it is. */
export const thatBehind: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const last = content[content.length - 1];
  const verb = cue[cue.length - 1];
  if (last === undefined || verb === undefined || last.first < verb.end) return one;
  if (word(view, last.end) !== ',' || word(view, last.end + 1) !== 'that') return one;
  for (let i = last.first; i < last.end; i++) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1) return one;
  }
  const end = clauseEnd(view, last.end + 1);
  if (end < 0) return one;
  const free = untouched(all, one, { first: last.end, end });
  if (!free) return one;
  return { ...one, content: [...content.slice(0, -1), { first: last.first, end }] };
};

/** The end of the sentence, when the clause of "that" has a subject and a verb; else -1. */
function clauseEnd(view: ClaimView, that: number): number {
  const end = sentenceEnd(view, that);
  if (isFiniteVerb(view, that + 1)) return -1;
  return hasFiniteVerb(view, that + 2, Math.min(end, that + REACH)) ? end : -1;
}
