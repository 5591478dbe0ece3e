import type { Context } from '../context.js';
import { FormTest } from '../forms.js';
import { amountWords } from './words.js';

const CARDINALS = amountWords('cardinal');
const SCALES = amountWords('scale');
const ORDINALS = amountWords('ordinal');
const SYMBOLS = amountWords('symbol');
const TIMES = amountWords('time');
const SEVERAL = amountWords('several');
const MANY = amountWords('many');
const CODES = amountWords('code');
const GLUED = amountWords('glued');

/** What a form can be in an amount, as bits. */
export const ORDINAL = 1;
export const CARDINAL = 2;
export const DIGITS = 4;
export const SCALE = 8;
/** Also the codes of currencies. */
export const SYMBOL = 16;
/** One to three capitals: the letters of "US $". */
export const LETTERS = 32;
export const TIME = 64;
/** What amounts without a number begin with, and numbers in one token with a currency or a degree. */
export const OTHER = 128;
export const OPENING = ORDINAL | CARDINAL | DIGITS | SYMBOL | LETTERS | OTHER;

const KIND = new FormTest(
  (form, lower) =>
    (ORDINALS.has(lower) || /^\d+(?:st|nd|rd|th)$/.test(lower) ? ORDINAL : 0) |
    (CARDINALS.has(lower) ? CARDINAL : 0) |
    (/^\d+(?:[.,]\d+)*(?:m|bn|k|mn|tn)?$/.test(lower) ? DIGITS : 0) |
    (SCALES.has(lower) ? SCALE : 0) |
    (SYMBOLS.has(form) || CODES.has(form) || SIGN.test(form) ? SYMBOL : 0) |
    (/^\p{Lu}{1,3}$/u.test(form) ? LETTERS : 0) |
    (TIMES.has(lower) ? TIME : 0) |
    (opensOther(form, lower) ? OTHER : 0),
);

/** A sign of a currency, with the letters of its country or without ("NT$"). */
const SIGN = /^\p{Lu}{0,3}\p{Sc}$/u;

/** A currency in one token with the number ("Sh82", "Ksh3m"). */
const GLUED_MONEY =
  /^(\p{Lu}\p{L}{0,4}\.?)\d+(?:[.,]\d+)*(m|bn|tn|b|k|mn|mil|bil|million|billion|trillion)?$/u;
/** Degrees in one token with the number ("1.2C"). */
export const GLUED_DEGREES = /^\d+(?:\.\d+)?[CF]$/;
/** Letters that mean many things before a number: only an amount when a scale follows. */
const SHORT = 1;

function opensOther(form: string, lower: string): boolean {
  if (lower === 'a' || lower === 'half' || lower === 'tens' || lower === 'magnitude') return true;
  if (SEVERAL.has(lower) || MANY.has(lower)) return true;
  return GLUED_DEGREES.test(form) || gluedCurrency(form) !== '';
}

/** The currency that a form such as "Sh82" opens with, empty for none. */
function gluedCurrency(form: string): string {
  const [, currency = ''] = GLUED_MONEY.exec(form) ?? [];
  return GLUED.has(currency) ? currency : '';
}

/** Whether a form is a currency with a number; `scaled` when a scale follows. */
export function isGluedMoney(form: string, scaled: boolean): boolean {
  const currency = gluedCurrency(form);
  return (
    currency !== '' &&
    (currency.length > SHORT || scaled || /(?:bn|mn?|mil|bil|illion)$/.test(form))
  );
}

/** The document with the kind of each of its forms. */
export interface View {
  readonly context: Context;
  readonly kinds: Uint8Array;
}

/** Prepares a document for the search of amounts. */
export function viewOf(context: Context): View {
  return { context, kinds: KIND.of(context.tokens.vocabulary) };
}

/** Whether token `i` can be one of the kinds. */
export function is({ context, kinds }: View, i: number, kind: number): boolean {
  const { count, type } = context.tokens;
  return i >= 0 && i < count && (kinds[type[i]!]! & kind) !== 0;
}

/** Whether no white space stands between token `i` and the one before it. */
export function touches({ context }: View, i: number): boolean {
  const { count, start, end } = context.tokens;
  return i > 0 && i < count && end[i - 1] === start[i];
}

/** Whether a hyphen or dash at `i` touches what stands around it. */
export function isTied(view: View, i: number): boolean {
  const { type, vocabulary, count } = view.context.tokens;
  if (i >= count || !/^[-‐‑–]$/.test(vocabulary[type[i]!]!)) return false;
  return touches(view, i) && touches(view, i + 1);
}
