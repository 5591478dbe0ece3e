import { wordClass } from '../../lexicon/word-classes.js';
import { isTag, tags } from '../../view/sets.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const REFLEXIVE = wordClass('reflexive-pronouns');
const PHRASE = tags('DT', 'JJ', 'NN', 'NNS', 'NNP', 'NNPS', 'CD', 'POS', 'PRP$', 'HYPH', 'PRP');

/** "The driver himself said": the noun phrase before belongs to it. */
export const reflexive: Repair = ({ view }, one) => {
  const [only] = one.source;
  if (only === undefined || one.source.length > 1 || only.end - only.first !== 1) return one;
  if (!REFLEXIVE.has(word(view, only.first))) return one;
  const least = view.tokens.sentenceFirst[view.sentenceOf[only.first]!]!;
  let { first } = only;
  while (first > least && isTag(view, first - 1, PHRASE)) first--;
  return first === only.first ? one : { ...one, source: [{ first, end: only.end }] };
};
