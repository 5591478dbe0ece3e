import { hasFiniteVerb } from '../reading.js';
import { word } from '../view.js';
import { wordClass } from '../word-classes.js';
import { byCue } from './by-cue.js';
import type { Repair } from './repair.js';

const JOINING = wordClass('predicate-joints');

/**
 * "According to the data, wages rose, and the bank estimates that …": what the data say is over where
 * another source speaks to the end of the sentence.
 */
export const newSource: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const [said] = content;
  if (said === undefined || content.length > 1 || word(view, cue[0]?.first ?? -1) !== 'according')
    return one;
  const next = byCue(view, all)
    .get(view.sentenceOf[said.first]!)
    ?.find(({ source: [speaker], cue: [verb], content: parts }) => {
      if (speaker === undefined || verb === undefined) return false;
      if (speaker.first <= said.first + 2 || speaker.end > verb.first) return false;
      if (parts.at(-1)?.end !== said.end || parts[0]!.first < verb.end) return false;
      return JOINING.has(word(view, speaker.first - 1)) && word(view, speaker.first - 2) === ',';
    });
  if (next === undefined) return one;
  const end = next.source[0]!.first - 2;
  if (!hasFiniteVerb(view, said.first, end)) return one;
  return { ...one, content: [{ first: said.first, end }] };
};
