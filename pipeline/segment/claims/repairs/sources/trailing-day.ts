import { wordClass } from '../../lexicon/word-classes.js';
import { isVerb, tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const DAYS = wordClass('weekdays');

/** "{The ministry on Friday} [said] …": the day is that of the verb, not of who speaks. */
export const trailingDay: Repair = ({ view }, one) => {
  const [only] = one.source;
  if (only === undefined || one.source.length > 1) return one;
  const on = only.end - 2;
  if (on <= only.first || word(view, on) !== 'on' || !DAYS.has(word(view, on + 1))) return one;
  if (one.cue[0]?.first !== only.end) return one;
  // "the report released on Friday", "the voters who came on Friday"
  for (let i = only.first; i < on; i++) {
    if (isVerb(view, i) || tagOf(view, i).startsWith('W')) return one;
  }
  return { ...one, source: [{ first: only.first, end: on }] };
};
