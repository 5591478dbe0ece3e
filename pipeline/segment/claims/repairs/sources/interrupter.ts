import { hasFiniteVerb } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/**
 * "{She} hoped, {she} [said], <that it would hold>": who stands beside the verb says it, and the clause that
 * they interrupt is of what is said.
 */
export const interrupter: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [acting, speaker] = source;
  const [verb, said] = [cue[0], content[0]];
  if (acting === undefined || speaker === undefined || source.length > 2) return one;
  if (verb === undefined || said === undefined || cue.length > 1) return one;
  const comma = speaker.first - 1;
  if (speaker.end !== verb.first || word(view, comma) !== ',' || acting.end >= comma) return one;
  if (said.first !== verb.end + 1 || word(view, verb.end) !== ',') return one;
  if (acting.first !== view.tokens.sentenceFirst[view.sentenceOf[verb.first]!]) return one;
  if (!hasFiniteVerb(view, acting.end, comma)) return one;
  return { ...one, source: [speaker], content: [{ first: acting.first, end: comma }, ...content] };
};
