import { wordClass } from '../../lexicon/word-classes.js';
import { tagOf } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const UNITS = wordClass('time-units');
const DAYS = wordClass('weekdays');
const MONTHS = wordClass('months');
const JOINTS = wordClass('attribution-joints');
/** "as a farmer", "as many as forty" */
const OTHERS = wordClass('behind-other-as');
const NEAR = new Set(['last', 'this', 'next', 'earlier', 'later']);
const COUNT = tags('CD', 'JJ', 'DT', 'JJR');
const OPENING = tags('DT', 'PRP$', 'NNP', 'NNPS', 'PRP', 'NNS');
/** How much may stand between the preposition and its unit, in tokens. */
const LONGEST = 4;

/**
 * "{For three decades the generals} [have told] …", "On {Monday Smith} [said] …": when it was said is no part
 * of who said it.
 */
export const leadingTime: Repair = ({ view }, one) => {
  const [only] = one.source;
  if (only === undefined || one.source.length > 1) return one;
  const { first, end } = only;
  const opens = first === view.tokens.sentenceFirst[view.sentenceOf[first]!];
  // "{Yet few of them} [expected] …", "<It will fail>, {as the auditors} [warned]"
  const joins = opens && JOINTS.has(word(view, first));
  const as = word(view, first) === 'as' && word(view, first - 1) === ',';
  if ((joins || (as && !OTHERS.has(word(view, first + 1)))) && end - first > 1)
    return { ...one, source: [{ first: first + 1, end }] };
  if (isDay(view, first) && isTag(view, first + 1, OPENING) && first + 1 < end) {
    return { ...one, source: [{ first: first + 1, end }] };
  }
  if (!opens) return one;
  // "{Last month the minister} [said] …"
  const near = NEAR.has(word(view, first)) && UNITS.has(word(view, first + 1));
  if (!near && tagOf(view, first) !== 'IN') return one;
  let i = first + 1;
  while (i < end && i - first < LONGEST && isTag(view, i, COUNT)) i++;
  if ((!near && i === first + 1) || !UNITS.has(word(view, i))) return one;
  const start = word(view, i + 1) === ',' ? i + 2 : i + 1;
  if (start >= end || !isTag(view, start, OPENING)) return one;
  return { ...one, source: [{ first: start, end }] };
};

/** "[Monday] Smith" behind the "On" that opens a sentence, "[May] Smith" behind "In". */
function isDay(view: ClaimView, i: number): boolean {
  if (i - 1 !== view.tokens.sentenceFirst[view.sentenceOf[i]!]) return false;
  const before = word(view, i - 1);
  return before === 'on' ? DAYS.has(word(view, i)) : before === 'in' && MONTHS.has(word(view, i));
}
