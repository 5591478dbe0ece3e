import type { MentionLabel } from '../../../model/article.js';
import { readList } from '../../../model/resources.js';
import type { Candidate } from '../candidate.js';
import { type Context, formAt, lowerAt, type Tagger } from '../context.js';
import { FormTest } from '../forms.js';

const LISTS = new Map(
  readList('tag/entities/data/numbers.txt').map((line): [string, Set<string>] => {
    const [name = '', words = ''] = line.split('|');
    return [name, new Set(words.split(';'))];
  }),
);
const list = (name: string): Set<string> => LISTS.get(name) ?? new Set();
const CARDINALS = list('cardinal');
const SCALES = list('scale');
const ORDINALS = list('ordinal');
const SYMBOLS = list('symbol');
const CURRENCIES = list('currency');
const UNITS = list('unit');
const TIMES = list('time');

/** What a form can be in an amount, as bits. */
const ORDINAL = 1;
const CARDINAL = 2;
const DIGITS = 4;
const SCALE = 8;
const SYMBOL = 16;
/** One to three capitals: the letters of "US $". */
const LETTERS = 32;
const TIME = 64;
const OPENING = ORDINAL | CARDINAL | DIGITS | SYMBOL | LETTERS;

const KIND = new FormTest(
  (form, lower) =>
    (ORDINALS.has(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower) ? ORDINAL : 0) |
    (CARDINALS.has(lower) ? CARDINAL : 0) |
    (/^\d+(?:[.,]\d+)*(?:m|bn|k|mn|tn)?$/.test(lower) ? DIGITS : 0) |
    (SCALES.has(lower) ? SCALE : 0) |
    (SYMBOLS.has(form) ? SYMBOL : 0) |
    (/^\p{Lu}{1,3}$/u.test(form) ? LETTERS : 0) |
    (TIMES.has(lower) ? TIME : 0),
);

/** The document with the kind of each of its forms. */
interface View {
  readonly context: Context;
  readonly kinds: Uint8Array;
}

/** Money, per cent, quantities, ordinals and plain numbers. Years and clock times are dates. */
export const numbers: Tagger = {
  name: 'number',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { count, type, vocabulary } = context.tokens;
    const view = { context, kinds: KIND.of(vocabulary) };
    let i = 0;
    while (i < count) {
      const hit = (view.kinds[type[i]!]! & OPENING) === 0 ? undefined : at(view, i);
      if (hit === undefined) i++;
      else {
        found.push(hit);
        i = hit.end;
      }
    }
    return found;
  },
};

function is({ context, kinds }: View, i: number, kind: number): boolean {
  const { count, type } = context.tokens;
  return i >= 0 && i < count && (kinds[type[i]!]! & kind) !== 0;
}

function at(view: View, i: number): Candidate | undefined {
  const { context } = view;
  if (is(view, i, ORDINAL)) {
    return is(view, i + 1, TIME) ? undefined : make(i, i + 1, 'ORDINAL', 'ordinal');
  }
  const from = symbolEnd(view, i);
  const end = numberEnd(view, from);
  if (end === from) return undefined;
  if (from > i) return make(i, end, 'MONEY', 'currency-symbol');
  const percent = percentEnd(context, end);
  if (percent > end) return make(i, percent, 'PERCENT', 'percent');
  const money = currencyEnd(context, end);
  if (money > end) return make(i, money, 'MONEY', 'currency-word');
  const unit = end + (formAt(context, end) === '-' ? 1 : 0);
  if (UNITS.has(lowerAt(context, unit))) return make(i, unit + 1, 'QUANTITY', 'unit');
  if (is(view, unit, TIME) || isYearOrDate(view, i, end)) return undefined;
  return make(i, end, 'CARDINAL', 'number');
}

/** End of "US$", "$", "€" at `i`. */
function symbolEnd(view: View, i: number): number {
  if (is(view, i, SYMBOL)) return i + 1;
  return is(view, i, LETTERS) && is(view, i + 1, SYMBOL) ? i + 2 : i;
}

/** End of the number at `i`: digits or number words, then scales ("2.5 million"). */
function numberEnd(view: View, i: number): number {
  const { context } = view;
  let end = i;
  if (is(view, i, DIGITS)) end++;
  else {
    while (is(view, end, CARDINAL) || (end > i && is(view, end, SCALE))) {
      end++;
      const joint = lowerAt(context, end);
      if ((joint === '-' || joint === 'and') && is(view, end + 1, CARDINAL)) end++;
    }
    if (end === i + 1 && lowerAt(context, i) === 'one') return i;
    if (end === i) return i;
  }
  while (is(view, end, SCALE)) end++;
  return end;
}

/** End of "%", "percent", "per cent" or "percentage points" at `end`. */
function percentEnd(context: Context, end: number): number {
  const next = lowerAt(context, end);
  if (next === '%' || next === 'percent') return end + 1;
  if (!next.startsWith('per')) return end;
  const second = lowerAt(context, end + 1);
  if (next === 'per' && second === 'cent') return end + 2;
  return next === 'percentage' && (second === 'point' || second === 'points') ? end + 2 : end;
}

function currencyEnd(context: Context, end: number): number {
  if (CURRENCIES.has(lowerAt(context, end)) || CURRENCIES.has(formAt(context, end))) return end + 1;
  if (!CURRENCIES.has(lowerAt(context, end + 1))) return end;
  return /^\p{Lu}/u.test(formAt(context, end)) ? end + 2 : end;
}

/** Whether a bare number reads as a year, a day beside a month, or part of a date or a time. */
function isYearOrDate(view: View, i: number, end: number): boolean {
  const { context } = view;
  if (end - i === 1 && /^(?:1[5-9]|20)\d\d$/.test(formAt(context, i))) return true;
  if (is(view, i - 1, TIME)) return true;
  const around = [formAt(context, i - 1), formAt(context, end)];
  return around.some((near) => near === '/' || near === ':');
}

function make(first: number, end: number, label: MentionLabel, rule: string): Candidate {
  return { first, end, label, form: 'name', rule, weight: 40 };
}
