import { TYING } from '../form-bits.js';
import { hasFiniteVerb, isFiniteVerb, tagOf } from '../reading.js';
import { isTag, tags } from '../sets.js';
import { type ClaimView, hasBit, word } from '../view.js';
import type { Repair } from './repair.js';

const WHO = tags('WP', 'WDT');
const NAMING = tags('NNS', 'DT', 'PRP', 'NNPS', 'NN');
const GROUP = /^(?:RB|VB[GN]?)$/;
const STOPS = tags(',', ':', 'CC', 'WP', 'WDT', 'WRB');
const SUBJECT = tags('PRP', 'DT', 'NNP', 'NNPS', 'EX', 'PRP$');

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

/** The second finite verb in `first..end` with no subject of its own before it, -1 for none. */
function secondVerb(view: ClaimView, first: number, end: number): number {
  let verb = first;
  while (verb < end && !isFiniteVerb(view, verb)) {
    if (isTag(view, verb, STOPS) || hasBit(view, verb, TYING)) return -1;
    verb++;
  }
  // "the deal he made is bad"
  if (tagOf(view, verb - 1) === 'PRP' && isTag(view, verb - 2, NAMING)) return -1;
  let i = verb + 1;
  while (i < end && GROUP.test(tagOf(view, i))) i++;
  for (; i < end; i++) {
    if (isTag(view, i, STOPS) || hasBit(view, i, TYING)) return -1;
    if (isFiniteVerb(view, i)) return isTag(view, i - 1, SUBJECT) ? -1 : i;
  }
  return -1;
}
