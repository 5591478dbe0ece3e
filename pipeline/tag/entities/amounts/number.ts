import { formAt, lowerAt } from '../context.js';
import { CARDINAL, DIGITS, is, isTied, SCALE, touches, type View } from './kinds.js';
import { amountWords } from './words.js';

const FRACTIONS = amountWords('fraction');
const MANY = amountWords('many');
const SEVERAL = amountWords('several');
const MAGNITUDES = amountWords('magnitude');

/** End of the number at `i`: digits or number words, then scales ("2.5 million"); `i` for none. */
export function numberEnd(view: View, i: number): number {
  const { context } = view;
  let end = i;
  if (is(view, i, DIGITS)) end++;
  else {
    while (is(view, end, CARDINAL) || (end > i && is(view, end, SCALE))) {
      end++;
      const joint = lowerAt(context, end);
      if ((joint === '-' || joint === 'and') && is(view, end + 1, CARDINAL)) end++;
    }
    if (end === i) return i;
  }
  if (isTied(view, end) && is(view, end + 1, SCALE)) end++;
  while (is(view, end, SCALE)) end++;
  return end;
}

/** End of the letters for a scale that touch a number ("188m"), where they cannot be a unit. */
export function magnitudeEnd(view: View, end: number): number {
  return touches(view, end) && MAGNITUDES.has(lowerAt(view.context, end)) ? end + 1 : end;
}

/**
 * End of the second number of a range or a result that begins at `i` and whose first number ends at `end`
 * ("15-20", "15 to 20", "2-1"); `end` for none, 0 for a longer row of numbers ("555-12-99").
 */
export function rangeEnd(view: View, i: number, end: number, joint: 'tied' | 'to'): number {
  const isJoint = (k: number) =>
    joint === 'to' ? lowerAt(view.context, k) === 'to' : isTied(view, k);
  if (!isJoint(end)) return end;
  const second = numberEnd(view, end + 1);
  if (second === end + 1) return end;
  return isTied(view, second) && is(view, second + 1, DIGITS) && is(view, i, DIGITS) ? 0 : second;
}

/** End of "two-thirds", "one in five", "six out of ten" whose first number ends at `end`; `end` for none. */
export function shareEnd(view: View, i: number, end: number): number {
  const { context } = view;
  const hyphen = isTied(view, end) ? 1 : 0;
  if (FRACTIONS.has(lowerAt(context, end + hyphen)) && !is(view, i, DIGITS)) {
    if (hyphen === 1 || lowerAt(context, end).endsWith('s')) return end + hyphen + 1;
  }
  const link = lowerAt(context, end);
  if (link === 'out' && lowerAt(context, end + 1) === 'of') return ofNumber(view, end, end + 2);
  const isOne = end === i + 1 && /^(?:one|1)$/.test(lowerAt(context, i));
  if (link !== 'in') return end;
  const whole = lowerAt(context, end + 1);
  return isOne || /^(?:10|ten|100)$/.test(whole) ? ofNumber(view, end, end + 1) : end;
}

function ofNumber(view: View, end: number, at: number): number {
  if (/^(?:1[5-9]|20)\d\d$/.test(formAt(view.context, at))) return end;
  const whole = numberEnd(view, at);
  return whole === at ? end : whole;
}

/** End of "a dozen", "half a million", "tens of thousands", "hundreds", "a third" at `i`; `i` for none. */
export function roundEnd(view: View, i: number): number {
  const { context } = view;
  const lower = lowerAt(context, i);
  const next = lowerAt(context, i + 1);
  if (MANY.has(lower) || lower === 'tens') return manyEnd(view, i);
  if (lower === 'half' && (next === 'a' || next === 'an')) {
    return is(view, i + 2, SCALE) ? scalesEnd(view, i + 2) : i;
  }
  if (lower !== 'a' && !SEVERAL.has(lower)) return i;
  if (is(view, i + 1, SCALE)) return scalesEnd(view, i + 1);
  return lower === 'a' && FRACTIONS.has(next) && isShare(view, i) ? i + 2 : i;
}

/** Whether "a" at `i` can open such an amount. */
export function opensRound(view: View, i: number): boolean {
  return is(view, i + 1, SCALE) || FRACTIONS.has(lowerAt(view.context, i + 1));
}

function scalesEnd(view: View, i: number): number {
  let end = i;
  while (is(view, end, SCALE)) end++;
  return end;
}

/** "tens of thousands", "hundreds of thousands", "dozens"; "tens" alone is none. */
function manyEnd(view: View, i: number): number {
  const { context } = view;
  const ofMany = lowerAt(context, i + 1) === 'of' && MANY.has(lowerAt(context, i + 2));
  if (ofMany) return i + 3;
  return lowerAt(context, i) === 'tens' ? i : i + 1;
}

/** "a third of them", "by a fifth", but not "a third term", "a quarter later". */
function isShare(view: View, i: number): boolean {
  const { context } = view;
  return lowerAt(context, i + 2) === 'of' || lowerAt(context, i - 1) === 'by';
}
