import { isFiniteVerb, sentenceEnd } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { untouched } from '../untouched.js';

/** "said that …, that … and that …": the later complements belong to what is said. */
export const complements: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const last = content[content.length - 1];
  if (last === undefined || cue.length === 0 || last.first < cue[0]!.end) return one;
  if (word(view, last.first) !== 'that') return one;
  const that = nextComplement(view, last.end);
  if (that < 0) return one;
  const end = sentenceEnd(view, last.first);
  const free = untouched(all, one, { first: that, end });
  if (!free || end - that < 3) return one;
  return { ...one, content: [...content.slice(0, -1), { first: last.first, end }] };
};

/** The "that" of a further complement that begins at `i` behind a comma or conjunction, -1 for none. */
function nextComplement(view: ClaimView, i: number): number {
  let at = i;
  if (word(view, at) === ',') at++;
  if (word(view, at) === 'and' || word(view, at) === 'but' || word(view, at) === 'or') at++;
  if (at === i || word(view, at) !== 'that') return -1;
  // "and that is a mistake", "and that night": a pronoun or a determiner.
  if (isFiniteVerb(view, at + 1)) return -1;
  let verb = at + 1;
  while (verb < at + 12 && !isFiniteVerb(view, verb)) verb++;
  return isFiniteVerb(view, verb) ? at : -1;
}
