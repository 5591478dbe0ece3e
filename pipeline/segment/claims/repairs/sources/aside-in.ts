import { wordClass } from '../../lexicon/word-classes.js';
import { isFiniteVerb } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "in a statement", "after the talks", "for his part": what they open is of the verb. */
const OPENING = wordClass('aside-openers');
/** "in her 60s": what somebody is. */
const AGE = /^(?:his|her|their)$/;

/**
 * "{The justices, in a ruling of May,} [found] …", "{The owner, according to two tenants,} [rejected] …": in
 * what or when it was said and who tells of it is no part of who said it.
 */
export const asideIn: Repair = ({ view }, one) => {
  const [only] = one.source;
  if (only === undefined || one.source.length > 1 || one.cue[0]?.first !== only.end) return one;
  const closed = word(view, only.end - 1) === ',';
  const comma = commaBefore(view, only.first, only.end - 1);
  const opening = word(view, comma + 1);
  if (comma <= only.first || !((closed && OPENING.has(opening)) || opening === 'according'))
    return one;
  if (AGE.test(word(view, comma + 2)) && /^\d/.test(word(view, comma + 3))) return one;
  for (let i = comma; i < only.end; i++) if (isFiniteVerb(view, i)) return one;
  return { ...one, source: [{ first: only.first, end: comma }] };
};

/** The one comma before the last, -1 where there are more or none. */
function commaBefore(view: ClaimView, first: number, last: number): number {
  let found = -1;
  for (let i = first; i < last; i++) {
    if (word(view, i) !== ',') continue;
    if (found >= 0) return -1;
    found = i;
  }
  return found;
}
