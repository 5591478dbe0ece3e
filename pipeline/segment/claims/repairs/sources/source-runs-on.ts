import { wordClass } from '../../lexicon/word-classes.js';
import { isFiniteVerb, tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const JOINING = wordClass('clause-joints');

/**
 * "…, according to a poll, and tourism fell": a source behind its cue ends before the next clause of the
 * sentence.
 */
export const sourceRunsOn: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const [only] = source;
  if (only === undefined || source.length > 1 || cue.length !== 1) return one;
  if (only.first < cue[0]!.end) return one;
  for (let i = only.first + 1; i + 2 < only.end; i++) {
    if (word(view, i) !== ',' || !JOINING.has(word(view, i + 1))) continue;
    // "…, and who": still the clause of the source.
    if (/^W/.test(tagOf(view, i + 2)) || isFiniteVerb(view, i + 2)) return one;
    for (let at = i + 2; at < only.end; at++) {
      if (isFiniteVerb(view, at) || /^(?:VB|NNS$)/.test(tagOf(view, at))) {
        return { ...one, source: [{ first: only.first, end: i }] };
      }
    }
  }
  return one;
};
