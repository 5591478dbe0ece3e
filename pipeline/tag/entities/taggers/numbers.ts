import type { MentionLabel } from '../../../model/article.js';
import { readList } from '../../../model/resources.js';
import type { Candidate } from '../candidate.js';
import { type Context, formAt, lowerAt, type Tagger } from '../context.js';

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

const DIGITS = /^\d+(?:[.,]\d+)*$/;
const ORDINAL = /^\d+(?:st|nd|rd|th)$/;
const SCALED = /^\d+(?:[.,]\d+)*(?:m|bn|k|mn|tn)$/i;

/** Money, per cent, quantities, ordinals and plain numbers. Years and clock times are dates. */
export const numbers: Tagger = {
  name: 'number',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    let i = 0;
    while (i < context.tokens.count) {
      const hit = at(context, i);
      if (hit === undefined) i++;
      else {
        found.push(hit);
        i = hit.end;
      }
    }
    return found;
  },
};

function at(context: Context, i: number): Candidate | undefined {
  const word = lowerAt(context, i);
  if (ORDINALS.has(word) || ORDINAL.test(word)) {
    return TIMES.has(lowerAt(context, i + 1)) ? undefined : make(i, i + 1, 'ORDINAL', 'ordinal');
  }
  const symbol = symbolEnd(context, i);
  const from = Math.max(symbol, i);
  const end = numberEnd(context, from);
  if (end === from) return undefined;
  if (symbol > i) return make(i, end, 'MONEY', 'currency-symbol');
  const next = lowerAt(context, end);
  if (next === '%' || next === 'percent') return make(i, end + 1, 'PERCENT', 'percent');
  if (next === 'per' && lowerAt(context, end + 1) === 'cent')
    return make(i, end + 2, 'PERCENT', 'percent');
  if (next === 'percentage' && /^points?$/.test(lowerAt(context, end + 1))) {
    return make(i, end + 2, 'PERCENT', 'percent');
  }
  const money = currencyEnd(context, end);
  if (money > end) return make(i, money, 'MONEY', 'currency-word');
  const unit = end + (formAt(context, end) === '-' ? 1 : 0);
  if (UNITS.has(lowerAt(context, unit))) return make(i, unit + 1, 'QUANTITY', 'unit');
  if (TIMES.has(lowerAt(context, unit)) || isYearOrDate(context, i, end)) return undefined;
  return make(i, end, 'CARDINAL', 'number');
}

/** End of "US$", "$", "€" at `i`. */
function symbolEnd(context: Context, i: number): number {
  const form = formAt(context, i);
  if (SYMBOLS.has(form)) return i + 1;
  if (/^\p{Lu}{1,3}$/u.test(form) && SYMBOLS.has(formAt(context, i + 1))) return i + 2;
  return i;
}

/** End of the number at `i`: digits or number words, then scales ("2.5 million"). */
function numberEnd(context: Context, i: number): number {
  let end = i;
  const first = lowerAt(context, i);
  if (DIGITS.test(first) || SCALED.test(first)) end++;
  else {
    while (CARDINALS.has(lowerAt(context, end)) || (end > i && SCALES.has(lowerAt(context, end)))) {
      end++;
      const joint = lowerAt(context, end);
      if ((joint === '-' || joint === 'and') && CARDINALS.has(lowerAt(context, end + 1))) end++;
    }
    if (end === i + 1 && first === 'one') return i;
    if (end === i) return i;
  }
  while (SCALES.has(lowerAt(context, end))) end++;
  return end;
}

function currencyEnd(context: Context, end: number): number {
  if (CURRENCIES.has(lowerAt(context, end)) || CURRENCIES.has(formAt(context, end))) return end + 1;
  if (/^\p{Lu}/u.test(formAt(context, end)) && CURRENCIES.has(lowerAt(context, end + 1)))
    return end + 2;
  return end;
}

/** Whether a bare number reads as a year, a day beside a month, or part of a date or a time. */
function isYearOrDate(context: Context, i: number, end: number): boolean {
  const form = formAt(context, i);
  if (end - i === 1 && /^(?:1[5-9]|20)\d\d$/.test(form)) return true;
  if (TIMES.has(lowerAt(context, i - 1))) return true;
  const around = [formAt(context, i - 1), formAt(context, end)];
  return around.some((near) => near === '/' || near === ':');
}

function make(first: number, end: number, label: MentionLabel, rule: string): Candidate {
  return { first, end, label, form: 'name', rule, weight: 40 };
}
