import { wordClass } from '../../lexicon/word-classes.js';
import type { Range } from '../../view/attribution.js';
import { isVerb } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const LEAVING_OUT = wordClass('verbs-of-proof');

/**
 * "claimed <that the boat was armed, without giving evidence>": how it was said is no part of what was said;
 * without the comma where nothing in it acts ("described <the offer as late without denying it>").
 */
export const without: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const last = content[content.length - 1];
  if (last === undefined || source.length === 0 || cue.length === 0) return one;
  if (last.first < cue[0]!.end) return one;
  for (let i = last.first + 2; i + 1 < last.end; i++) {
    if (word(view, i) !== 'without' || view.quoted[i] === 1) continue;
    if (!LEAVING_OUT.has(word(view, i + 1))) continue;
    const comma = word(view, i - 1) === ',';
    if (!comma && acts(view, { first: last.first, end: i })) continue;
    const end = comma ? i - 1 : i;
    return { ...one, content: [...content.slice(0, -1), { first: last.first, end }] };
  }
  return one;
};

function acts(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (isVerb(view, i)) return true;
  return false;
}
