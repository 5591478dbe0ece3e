import { wordClass } from '../../lexicon/word-classes.js';
import { tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const ADVERBS = wordClass('leading-adverbs');

/** "{The maker of lamps now} [expects] …": an adverb before the verb goes with the verb. */
export const leadingAdverb: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const [who, verb] = [source[0], cue[0]];
  if (who === undefined || verb === undefined || source.length > 1) return one;
  if (who.end !== verb.first || who.end - who.first < 2) return one;
  if (!ADVERBS.has(word(view, who.end - 1)) || tagOf(view, who.end - 1) !== 'RB') return one;
  return {
    ...one,
    source: [{ first: who.first, end: who.end - 1 }],
    cue: [{ first: who.end - 1, end: verb.end }, ...cue.slice(1)],
  };
};
