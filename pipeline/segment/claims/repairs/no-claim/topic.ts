import { headlineVerb } from '../../missed/headline-verb.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "{Brexit}[:] <May rejects call for vote>": before a headline with a speaker of its own stands a topic. */
export const topic: Repair = ({ view }, one) => {
  const [label] = one.source;
  const colon = one.cue[0];
  if (label === undefined || colon === undefined || word(view, colon.first) !== ':') return one;
  if (label.end !== colon.first) return one;
  const own = headlineVerb(view, view.sentenceOf[colon.first]!);
  return own?.source[0]?.first === colon.end ? own : one;
};
