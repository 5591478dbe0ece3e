import { TYING } from '../lexicon/form-bits.js';
import { isFiniteVerb, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, hasBit } from '../view/view.js';

const NAMING = tags('NNS', 'DT', 'PRP', 'NNPS', 'NN');
const GROUP = /^(?:RB|VB[GN]?)$/;
const STOPS = tags(',', ':', 'CC', 'WP', 'WDT', 'WRB');
const SUBJECT = tags('PRP', 'DT', 'NNP', 'NNPS', 'EX', 'PRP$');

/** The second finite verb in `first..end` with no subject of its own before it, -1 for none. */
export function secondVerb(view: ClaimView, first: number, end: number): number {
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
