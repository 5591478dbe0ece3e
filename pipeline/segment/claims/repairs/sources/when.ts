import { formOf } from '../../../../model/tokens.js';
import { wordClass } from '../../lexicon/word-classes.js';
import { subjectBefore } from '../../syntax/subject-before.js';
import type { Range } from '../../view/attribution.js';
import { isVerb, tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const TODAY = wordClass('days-near');
const MONTHS = wordClass('months');
const LEADING = wordClass('day-openers');
const WEEKDAY = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/**
 * "The ministry on Friday said", "The ministry today welcomed …", "The agency currently recommends …": when is
 * not of the source.
 */
export const when: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const last = source[source.length - 1];
  if (last !== undefined && last.end === cue[0]?.first && isMonth(view, last)) {
    const whole = subjectBefore(view, last.end);
    return whole === undefined || source.length > 1 ? one : { ...one, source: [whole] };
  }
  if (last === undefined || cue.length === 0 || last.end - last.first < 2) return one;
  const form = formOf(view.tokens, last.end - 1);
  // "The ministry today left it, saying …", but not "the women of today"
  if (last.end !== cue[0]!.first && !TODAY.has(form)) return one;
  if (word(view, last.end - 2) === 'of' || tagOf(view, last.end - 2) === 'DT') return one;
  const adverb = tagOf(view, last.end - 1) === 'RB' && form.endsWith('ly');
  if (!adverb && !TODAY.has(form) && !WEEKDAY.test(form)) return one;
  let end = last.end - 1;
  while (end > last.first + 1 && LEADING.has(word(view, end - 1))) end--;
  const rest: Range = { first: last.first, end };
  if (word(view, end) === 'on' && isDated(view, rest)) return one;
  return { ...one, source: [...source.slice(0, -1), rest] };
};

/** "Your letter of 3 {May} [says]": a date for the whole phrase. */
function isMonth(view: ClaimView, { first, end }: Range): boolean {
  return end - first === 1 && MONTHS.has(word(view, first)) && tagOf(view, first - 1) === 'CD';
}

/** "the report released [on Friday]", "the voters who came [on Friday]" */
function isDated(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    if (isVerb(view, i) || tagOf(view, i).startsWith('W')) return true;
  }
  return false;
}
