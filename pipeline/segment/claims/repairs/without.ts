import { word } from '../view.js';
import { wordClass } from '../word-classes.js';
import type { Repair } from './repair.js';

const LEAVING_OUT = wordClass('verbs-of-proof');

/** "claimed <that the boat was armed, without giving evidence>": how it was said is no part of what was said. */
export const without: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const last = content[content.length - 1];
  if (last === undefined || source.length === 0 || cue.length === 0) return one;
  if (last.first < cue[0]!.end) return one;
  for (let i = last.first + 2; i + 1 < last.end; i++) {
    if (word(view, i) !== 'without' || word(view, i - 1) !== ',' || view.quoted[i] === 1) continue;
    if (!LEAVING_OUT.has(word(view, i + 1))) continue;
    return { ...one, content: [...content.slice(0, -1), { first: last.first, end: i - 1 }] };
  }
  return one;
};
