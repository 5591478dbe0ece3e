import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "{The delegation, according to two diplomats,} [rejected] …": a source ends before who tells of it. */
export const ownName: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const [only] = source;
  if (only === undefined || source.length > 1 || (cue[0]?.first ?? 0) < only.end) return one;
  for (let i = only.first + 1; i + 2 < only.end; i++) {
    if (word(view, i) !== ',' || word(view, i + 1) !== 'according') continue;
    if (word(view, i + 2) === 'to') return { ...one, source: [{ first: only.first, end: i }] };
  }
  return one;
};
