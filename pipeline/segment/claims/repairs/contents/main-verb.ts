import { secondVerb } from '../../syntax/second-finite.js';
import { hasFiniteVerb } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const WHO = tags('WP', 'WDT');
const NAMING = tags('NNS', 'DT', 'PRP', 'NNPS', 'NN');

/**
 * "Critics {who} [argue] <that the deal is bad> forget the past": what they say ends before the verb whose
 * subject they are.
 */
export const mainVerb: Repair = ({ view }, one) => {
  const [who, verb, said] = [one.source[0], one.cue[0], one.content[0]];
  if (who === undefined || verb === undefined || said === undefined) return one;
  if (one.content.length > 1 || said.first < verb.end || who.end - who.first !== 1) return one;
  if (!isTag(view, who.first, WHO) || !isTag(view, who.first - 1, NAMING)) return one;
  const first = view.tokens.sentenceFirst[view.sentenceOf[who.first]!]!;
  if (hasFiniteVerb(view, first, who.first) || word(view, said.first) !== 'that') return one;
  const main = secondVerb(view, said.first + 1, said.end);
  return main < 0 ? one : { ...one, content: [{ first: said.first, end: main }] };
};
