import { wordClass } from '../../lexicon/word-classes.js';
import { isFiniteVerb, tagOf } from '../../view/reading.js';
import { isTag, NAMING, tags } from '../../view/sets.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const OPENERS = wordClass('inverting-openers');
const HELPERS = wordClass('auxiliaries');
const PHRASE = tags('DT', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'JJ', 'CD', 'POS');

/** "{Nor} [does anyone doubt] <that …>": the subject stands between the helper and the verb. */
export const afterNor: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const [only] = source;
  const verb = cue[0];
  if (verb === undefined || cue.length > 1 || source.length > 1) return one;
  if (only !== undefined && (only.end - only.first > 1 || only.end !== verb.first)) return one;
  if (!OPENERS.has(word(view, verb.first - 1)) || verb.end - verb.first < 3) return one;
  if (!isFiniteVerb(view, verb.first) && tagOf(view, verb.first) !== 'MD') return one;
  if (HELPERS.has(word(view, verb.end - 1))) return one;
  const first = verb.first + 1;
  let end = first;
  let named = false;
  while (end < verb.end - 1 && isTag(view, end, PHRASE)) {
    if (isTag(view, end, NAMING)) named = true;
    end++;
  }
  if (!named) return one;
  return {
    ...one,
    source: [{ first, end }],
    cue: [
      { first: verb.first, end: first },
      { first: end, end: verb.end },
    ],
  };
};
