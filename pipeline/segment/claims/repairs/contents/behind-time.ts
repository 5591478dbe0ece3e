import { wordClass } from '../../lexicon/word-classes.js';
import { subjectAndVerb } from '../../syntax/subject-and-verb.js';
import { tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** Not "tonight", which mostly is when something happens. */
const NEAR = wordClass('days-told');
const DAYS = wordClass('weekdays');
const UNITS = wordClass('time-units');
const PARTS = wordClass('parts-of-days');
const EARLY = wordClass('day-openers');
/** How far behind what it is opened by the verb of what is said may stand, in tokens. */
const REACH = 8;

/** "The bank [said] <last month it would close>": when it was said is no part of what was said. */
export const behindTime: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [said] = content;
  if (said === undefined || content.length > 1 || said.first !== cue[0]?.end) return one;
  if (source.length === 0 || source[0]!.first > said.first) return one;
  const first = timeEnd(view, said.first);
  if (first === said.first || first + 2 >= said.end) return one;
  const clause = word(view, first) === 'that' || tagOf(view, first) === 'PRP';
  if (!clause || !subjectAndVerb(view, first + (tagOf(view, first) === 'PRP' ? 0 : 1), REACH))
    return one;
  return { ...one, content: [{ first, end: said.end }] };
};

/** The end of "last month", "earlier this week", "late on Monday" from `first` on; `first` for none. */
function timeEnd(view: ClaimView, first: number): number {
  let i = first;
  if (EARLY.has(word(view, i)) && word(view, i) !== 'on') i++;
  if (word(view, i) === 'on') i++;
  if (NEAR.has(word(view, i)) || DAYS.has(word(view, i)))
    return PARTS.has(word(view, i + 1)) ? i + 2 : i + 1;
  const which = word(view, i) === 'last' || word(view, i) === 'this';
  return which && (UNITS.has(word(view, i + 1)) || PARTS.has(word(view, i + 1))) ? i + 2 : first;
}
