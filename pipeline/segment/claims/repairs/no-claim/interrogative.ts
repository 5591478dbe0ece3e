import { wordClass } from '../../lexicon/word-classes.js';
import { tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const ASKING = wordClass('asking-subjects');

/** "It is unclear who ordered the work": the one who is asked for is no source. */
export const interrogative: Repair = ({ view }, one) => {
  const [only] = one.source;
  if (only === undefined || one.source.length > 1 || only.end - only.first !== 1) return one;
  if (!ASKING.has(word(view, only.first)) || one.cue.length === 0) return one;
  const before = tagOf(view, only.first - 1);
  const form = word(view, only.first - 1);
  return /^(?:JJ|VB[DPZ]?|RB)$/.test(before) && !/^(?:be|is|was|are|were|those)$/.test(form)
    ? undefined
    : one;
};
