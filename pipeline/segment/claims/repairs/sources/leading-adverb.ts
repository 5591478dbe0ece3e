import { wordClass } from '../../lexicon/word-classes.js';
import { tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const ADVERBS = wordClass('leading-adverbs');

/** "{The maker of lamps now} [expects] …", "{The mayor no longer} [believes] …": it goes with the verb. */
export const leadingAdverb: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const [who, verb] = [source[source.length - 1], cue[0]];
  if (who === undefined || verb === undefined) return one;
  const first = adverbBefore(view, verb.first);
  // "no longer" may have been left out of both.
  const adjoins = who.end === verb.first || (who.end === first && verb.first - first === 2);
  if (first === verb.first || first <= who.first || !adjoins) return one;
  if (!tagOf(view, verb.end - 1).startsWith('VB') && verb.first - first === 2) return one;
  return {
    ...one,
    source: [...source.slice(0, -1), { first: who.first, end: first }],
    cue: [{ first, end: verb.end }, ...cue.slice(1)],
  };
};

/** Where an adverb or "no longer" before the token begins; the token itself where there is none. */
function adverbBefore(view: ClaimView, i: number): number {
  if (word(view, i - 1) === 'longer' && word(view, i - 2) === 'no') return i - 2;
  return ADVERBS.has(word(view, i - 1)) && tagOf(view, i - 1) === 'RB' ? i - 1 : i;
}
