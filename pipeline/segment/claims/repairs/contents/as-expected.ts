import { wordClass } from '../../lexicon/word-classes.js';
import { hasFiniteVerb } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const FORESEEN = wordClass('foreseen');

/** "The bank kept its rate, as expected, and hinted that …": what was expected is the clause before. */
export const asExpected: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [only] = cue;
  const [said] = content;
  if (only === undefined || said === undefined || source.length > 0 || cue.length > 1) return one;
  if (word(view, only.first) !== 'as' || !FORESEEN.has(word(view, only.end - 1))) return one;
  if (word(view, only.first - 1) !== ',' || said.first < only.end) return one;
  const first = view.tokens.sentenceFirst[view.sentenceOf[only.first]!]!;
  const before = { first, end: only.first - 1 };
  return hasFiniteVerb(view, before.first, before.end) ? { ...one, content: [before] } : one;
};
