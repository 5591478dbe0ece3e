import type { MentionLabel } from '../../../model/article.js';
import { bareUnitEnd, gluedEnd } from '../amounts/joined.js';
import {
  CARDINAL,
  DIGITS,
  is,
  isTied,
  OPENING,
  ORDINAL,
  OTHER,
  TIME,
  type View,
  viewOf,
} from '../amounts/kinds.js';
import { currencyEnd, isPlural, percentEnd, symbolEnd, unitEnd } from '../amounts/measure.js';
import {
  magnitudeEnd,
  numberEnd,
  opensRound,
  rangeEnd,
  roundEnd,
  shareEnd,
} from '../amounts/number.js';
import type { Candidate } from '../candidate.js';
import { type Context, formAt, lowerAt, type Tagger, textOf } from '../context.js';

/** Above the trained tagger. */
const OVER_NAMES = 75;
const YEAR = /^(?:1[5-9]|20)\d\d$/;

/** Money, per cent, quantities, ordinals and plain numbers. Years and clock times are dates. */
export const numbers: Tagger = {
  name: 'number',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { count, type } = context.tokens;
    const view = viewOf(context);
    let i = 0;
    while (i < count) {
      const hit = (view.kinds[type[i]!]! & OPENING) === 0 ? undefined : at(view, i);
      if (hit === undefined) i++;
      else {
        if (hit.rule !== 'none') found.push(hit);
        i = hit.end;
      }
    }
    return found;
  },
};

function at(view: View, i: number): Candidate | undefined {
  if (is(view, i, ORDINAL)) {
    return is(view, i + 1, TIME) ? undefined : make(i, i + 1, 'ORDINAL', 'ordinal');
  }
  // "twenty-first"
  if (is(view, i, CARDINAL) && isTied(view, i + 1) && is(view, i + 2, ORDINAL)) {
    return make(i, i + 3, 'ORDINAL', 'ordinal');
  }
  const from = symbolEnd(view, i);
  const end = numberEnd(view, from);
  if (end === from) return is(view, i, OTHER) ? other(view, i) : undefined;
  return from > i ? money(view, i, end) : counted(view, i, end);
}

/** "$188m", "£1.5–2 billion". */
function money(view: View, i: number, end: number): Candidate {
  const first = magnitudeEnd(view, thousandsEnd(view, end));
  const range = rangeEnd(view, i, first, 'tied');
  const last = range > first ? magnitudeEnd(view, range) : first;
  const found = make(i, last, 'MONEY', 'currency-symbol');
  // The trained tagger takes "Ksh" for a name; "COP 27" is one.
  const isLetters = /^\p{L}+$/u.test(formAt(view.context, i));
  const isSum = last - i > 2 || /^\d{3,}$|[.,]/.test(formAt(view.context, i + 1));
  return isLetters && isSum ? { ...found, weight: OVER_NAMES } : found;
}

/** End of "100 000" whose first part ends at `end`. */
function thousandsEnd({ context }: View, end: number): number {
  if (!/^\d{1,3}$/.test(formAt(context, end - 1))) return end;
  let last = end;
  while (/^\d{3}$/.test(formAt(context, last))) last++;
  return last;
}

/** A number, or two that are a range, with what is counted where that is money, a share or a measure. */
function counted(view: View, i: number, end: number): Candidate | undefined {
  const tied = rangeEnd(view, i, end, 'tied');
  if (tied === 0) return rowOfNumbers(view, i, end);
  const to = tied > end ? end : rangeEnd(view, i, end, 'to');
  const measured = measure(view, i, Math.max(tied, to, end));
  if (measured !== undefined) return measured;
  if (to > end && isTime(view, to)) return make(i, to, 'CARDINAL', 'none');
  const last = Math.max(tied, end);
  return last > end ? range(view, i, last) : plain(view, i, end);
}

function measure(view: View, i: number, end: number): Candidate | undefined {
  const percent = percentEnd(view, end);
  if (percent > end) return make(i, percent, 'PERCENT', 'percent');
  const currency = currencyEnd(view, end);
  if (currency > end) {
    const found = make(i, currency, 'MONEY', 'currency-word');
    // "US dollars": the country is a part of the currency.
    if (currency - end < 2) return found;
    const owner = textOf(view.context, end, currency - 1);
    const known = view.context.gazetteer.get(owner);
    const isOwner =
      known?.kind === 'country' || known?.kind === 'demonym' || known?.label === 'GPE';
    return isOwner ? { ...found, weight: OVER_NAMES } : found;
  }
  const unit = unitEnd(view, end);
  return unit > end ? make(i, unit, 'QUANTITY', 'unit') : undefined;
}

/** "2-1", "50-50"; years and days of a month are dates. */
function range(view: View, i: number, end: number): Candidate | undefined {
  const { context } = view;
  const isDate = YEAR.test(formAt(context, i)) || isTime(view, end) || is(view, i - 1, TIME);
  return isDate ? make(i, end, 'CARDINAL', 'none') : make(i, end, 'CARDINAL', 'number-range');
}

function plain(view: View, i: number, end: number): Candidate | undefined {
  const { context } = view;
  const share = shareEnd(view, i, end);
  if (share > end) return make(i, share, 'CARDINAL', 'share');
  const millions = magnitudeEnd(view, end);
  if (millions > end && isPlural(view, millions)) return make(i, millions, 'CARDINAL', 'number');
  if (end === i + 1 && lowerAt(context, i) === 'one') return undefined;
  if (isTime(view, end) || isYearOrDate(view, i, end) || isEnumerator(view, i)) return undefined;
  return make(i, end, 'CARDINAL', 'number');
}

/** Whether a time follows ("35-year-old"). */
function isTime(view: View, end: number): boolean {
  return is(view, end + (formAt(view.context, end) === '-' ? 1 : 0), TIME);
}

/** Whether a bare number reads as a year, a day beside a month, or part of a date or a time. */
function isYearOrDate(view: View, i: number, end: number): boolean {
  const { context } = view;
  if (end - i === 1 && YEAR.test(formAt(context, i))) return true;
  if (is(view, i - 1, TIME)) return true;
  const around = [formAt(context, i - 1), formAt(context, end)];
  return around.some((near) => near === '/' || near === ':');
}

/** "3." before a paragraph. */
function isEnumerator({ context }: View, i: number): boolean {
  if (!/^[.)]$/.test(formAt(context, i + 1)) || !/^\d{1,3}$/.test(formAt(context, i))) return false;
  return breaksBefore(context, i) && !breaksBefore(context, i + 2);
}

/** Whether a line begins with token `i`. */
function breaksBefore({ tokens }: Context, i: number): boolean {
  if (i === 0 || i >= tokens.count) return true;
  return tokens.text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n');
}

/** Telephone numbers and the like name nothing. */
function rowOfNumbers(view: View, i: number, end: number): Candidate {
  let last = end;
  while (/^[-‐‑–]$/.test(formAt(view.context, last)) && is(view, last + 1, DIGITS | CARDINAL)) {
    last += 2;
  }
  return make(i, last, 'CARDINAL', 'none');
}

/** "a dozen", "half a metre", "Sh82 billion", "1.2C", "magnitude 6.2". */
function other(view: View, i: number): Candidate | undefined {
  // By far the most frequent word here.
  if (lowerAt(view.context, i) === 'a' && !opensRound(view, i)) return undefined;
  const glued = gluedEnd(view, i);
  // The trained tagger takes "Ksh3m" for a name.
  if (glued > i) return { ...make(i, glued, 'MONEY', 'currency-symbol'), weight: OVER_NAMES };
  const bare = bareUnitEnd(view, i);
  // It takes "1.2C" for one as well.
  if (bare > i) return { ...make(i, bare, 'QUANTITY', 'unit'), weight: OVER_NAMES };
  const end = roundEnd(view, i);
  if (end === i) return undefined;
  const of = lowerAt(view.context, end) === 'of' ? currencyEnd(view, end + 1) : 0;
  if (of > end + 1) return make(i, of, 'MONEY', 'currency-word');
  if (isTime(view, end)) return undefined;
  return measure(view, i, end) ?? make(i, end, 'CARDINAL', 'number-round');
}

function make(first: number, end: number, label: MentionLabel, rule: string): Candidate {
  return { first, end, label, form: 'name', rule, weight: 40 };
}
