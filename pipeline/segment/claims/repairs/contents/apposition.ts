import { isFiniteVerb, sentenceEnd } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { untouched } from '../untouched.js';

const OPENING = tags('DT', 'JJ', 'CD');

/**
 * "said that it had bought Lumen, a maker of lamps, for two million": a clause goes on behind what only
 * explains its last noun, where no verb follows and nobody else speaks.
 */
export const apposition: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const [said] = content;
  if (said === undefined || content.length > 1 || cue.length === 0 || said.first < cue[0]!.end)
    return one;
  if (word(view, said.first) !== 'that' || word(view, said.end) !== ',') return one;
  if (!isTag(view, said.end + 1, OPENING)) return one;
  const end = sentenceEnd(view, said.first);
  for (let i = said.end; i < end; i++) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1 || /^[;:()–—]$/.test(word(view, i)))
      return one;
  }
  const free = untouched(all, one, { first: said.end, end });
  return free && end > said.end + 2 ? { ...one, content: [{ first: said.first, end }] } : one;
};
