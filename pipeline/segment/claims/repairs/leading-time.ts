import { tagOf } from '../reading.js';
import { isTag, tags } from '../sets.js';
import { word } from '../view.js';
import { wordClass } from '../word-classes.js';
import type { Repair } from './repair.js';

const UNITS = wordClass('time-units');
const COUNT = tags('CD', 'JJ', 'DT', 'JJR');
const OPENING = tags('DT', 'PRP$', 'NNP', 'NNPS', 'PRP', 'NNS');
/** How much may stand between the preposition and its unit, in tokens. */
const LONGEST = 4;

/** "{For three decades the generals} [have told] …": when it was said is no part of who said it. */
export const leadingTime: Repair = ({ view }, one) => {
  const [only] = one.source;
  if (only === undefined || one.source.length > 1) return one;
  const { first, end } = only;
  if (first !== view.tokens.sentenceFirst[view.sentenceOf[first]!] || tagOf(view, first) !== 'IN')
    return one;
  let i = first + 1;
  while (i < end && i - first < LONGEST && isTag(view, i, COUNT)) i++;
  if (i === first + 1 || !UNITS.has(word(view, i))) return one;
  const start = word(view, i + 1) === ',' ? i + 2 : i + 1;
  if (start >= end || !isTag(view, start, OPENING)) return one;
  return { ...one, source: [{ first: start, end }] };
};
