import { COMMA } from '../../lexicon/form-bits.js';
import { hasBit, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "He, however, admitted": a comma that closes nothing in the source is none of it. */
export const loneComma: Repair = ({ view }, one) => {
  const [only] = one.source;
  if (only === undefined || one.source.length > 1) return one;
  const last = only.end - 1;
  if (last <= only.first || !hasBit(view, last, COMMA)) return one;
  for (let i = only.first; i < last; i++) {
    if (hasBit(view, i, COMMA) || word(view, i) === '(') return one;
  }
  return { ...one, source: [{ first: only.first, end: last }] };
};
