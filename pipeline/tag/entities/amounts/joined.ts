import { formAt, lowerAt } from '../context.js';
import { GLUED_DEGREES, is, isGluedMoney, SCALE, type View } from './kinds.js';
import { unitEnd } from './measure.js';
import { numberEnd } from './number.js';

/** What says that "30C" are degrees. */
const BEFORE_DEGREES =
  /^(?:to|at|by|of|above|below|over|under|than|reached|hit|reaching|between|and)$/;

/** End of a currency and a number in one token ("Sh82 billion", "Ksh3m") at `i`; `i` for none. */
export function gluedEnd(view: View, i: number): number {
  const scaled = is(view, i + 1, SCALE);
  if (!isGluedMoney(formAt(view.context, i), scaled)) return i;
  return scaled ? i + 2 : i + 1;
}

/** End of "1.2C", "half a metre", "magnitude 6.2" at `i`; `i` for none. */
export function bareUnitEnd(view: View, i: number): number {
  const { context } = view;
  const form = formAt(context, i);
  if (GLUED_DEGREES.test(form)) {
    return form.includes('.') || BEFORE_DEGREES.test(lowerAt(context, i - 1)) ? i + 1 : i;
  }
  const lower = lowerAt(context, i);
  if (lower === 'magnitude') {
    const number = formAt(context, i + 1) === '-' ? i + 2 : i + 1;
    const end = numberEnd(view, number);
    return end > number ? end : i;
  }
  if (lower !== 'half' || !/^an?$/.test(lowerAt(context, i + 1))) return i;
  const end = unitEnd(view, i + 2);
  return end > i + 2 ? end : i;
}
