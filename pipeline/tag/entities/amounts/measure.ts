import { PENN_TAGS } from '../../../learn/treebank/penn-tags.js';
import { formAt, lowerAt } from '../context.js';
import { is, isTied, LETTERS, SYMBOL, touches, type View } from './kinds.js';
import { amountWords } from './words.js';

const CURRENCIES = amountWords('currency');
const UNITS = amountWords('unit');
const LIMITING = amountWords('limit');
const DEGREES = amountWords('degree');
/** Weight as well as money behind a hyphen. */
const WEIGHT = 'pound';

/** End of "US$", "$", "€", "CHF" at `i`. */
export function symbolEnd(view: View, i: number): number {
  if (is(view, i, SYMBOL)) return i + 1;
  return is(view, i, LETTERS) && is(view, i + 1, SYMBOL) ? i + 2 : i;
}

/** End of "%", "percent", "per cent", "percentage points" or "basis points" at `end`. */
export function percentEnd(view: View, end: number): number {
  const { context } = view;
  const next = lowerAt(context, end);
  if (next === '%' || next === 'percent' || next === 'pct') return end + 1;
  const second = lowerAt(context, end + 1);
  if (next === 'pc' && touches(view, end)) return end + 1;
  if (next === 'per' && second === 'cent') return end + 2;
  const isPoint = second === 'point' || second === 'points';
  return isPoint && (next === 'percentage' || next === 'basis') ? end + 2 : end;
}

/** End of "dollars", "CFA francs", "Hong Kong dollars", "-cent" at `end`. */
export function currencyEnd(view: View, end: number): number {
  const { context } = view;
  const at = isTied(view, end) && lowerAt(context, end + 1) !== WEIGHT ? end + 1 : end;
  const form = formAt(context, at);
  if (form === 'p') return touches(view, at) && at === end ? at + 1 : end;
  if (CURRENCIES.has(form) || CURRENCIES.has(lowerAt(context, at))) return at + 1;
  if (!/^\p{Lu}/u.test(form)) return end;
  if (CURRENCIES.has(lowerAt(context, at + 1))) return at + 2;
  const isTwo = /^\p{Lu}\p{Ll}/u.test(formAt(context, at + 1));
  return isTwo && CURRENCIES.has(lowerAt(context, at + 2)) ? at + 3 : end;
}

/** End of a unit at `end` ("square kilometres", "-mile", "light-years", "degrees Celsius"). */
export function unitEnd(view: View, end: number): number {
  const { context } = view;
  let at = isTied(view, end) ? end + 1 : end;
  if (lowerAt(context, at) === '°') return DEGREES.has(lowerAt(context, at + 1)) ? at + 2 : at + 1;
  if (lowerAt(context, at) === 'magnitude') return at + 1;
  if (lowerAt(context, at) === 'light' && isTied(view, at + 1)) {
    return /^years?$/.test(lowerAt(context, at + 2)) ? at + 3 : end;
  }
  if (LIMITING.has(lowerAt(context, at))) at++;
  if (!UNITS.has(lowerAt(context, at))) return metresEnd(view, end);
  const scale = /^degrees?$/.test(lowerAt(context, at)) && DEGREES.has(lowerAt(context, at + 1));
  return scale ? at + 2 : perEnd(view, at + 1);
}

const PER = /^(?:h|hr|hour|s|sec|second|day|d|year|min|ha|kg|l|km)$/;

/** "185 km/h" */
function perEnd(view: View, end: number): number {
  if (formAt(view.context, end) !== '/' || !touches(view, end) || !touches(view, end + 1))
    return end;
  return PER.test(lowerAt(view.context, end + 1)) ? end + 2 : end;
}

/** "4,000 m", "50m from the shore", but not the millions of "3m copies". */
function metresEnd(view: View, end: number): number {
  const { context } = view;
  if (formAt(context, end) !== 'm') return end;
  return touches(view, end) && isPlural(view, end + 1) ? end : end + 1;
}

/** Whether token `i` is a noun in the plural. */
export function isPlural({ context }: View, i: number): boolean {
  const { count, tag } = context.tokens;
  return i < count && PENN_TAGS[tag[i]!] === 'NNS';
}
