import type { Item } from '../notation/lexicon.js';

/** The readings of token `i` alone, from the lexicon. */
export type Lookup = (i: number) => readonly Item[];

const valueAt = (at: Lookup, i: number, symbol: string): number => {
  const found = at(i).find((item) => item.symbol === symbol);
  return found ? Number(found.value) : 0;
};
const wordAt = (at: Lookup, i: number): string => at(i)[0]?.symbol ?? '';

/**
 * Numbers of more than one token that start at `i`: "twenty-five", "two hundred", "two and a half",
 * "5 1/2", and years in words ("nineteen ninety-seven", "two thousand"). Each is one pass to the right.
 */
export function numberItems(at: Lookup, i: number): Item[] {
  const out: Item[] = [];
  const small = below100(at, i);
  const digits = small ? 0 : valueAt(at, i, 'NUM');
  if (digits > 0) pushLarge(at, i, { value: digits, length: 1 }, out);
  if (small) {
    out.push({ symbol: 'NUM', value: String(small.value), length: small.length });
    pushYear(at, i, small, out);
    pushLarge(at, i, small, out);
    const ordinal = tensOrdinal(at, i);
    if (ordinal) out.push(...ordinal);
  } else {
    const tens = tensOrdinal(at, i);
    if (tens) out.push(...tens);
  }
  const ord = valueAt(at, i, 'ORD');
  if (ord > 0 && ord <= 31) out.push({ symbol: 'DAYORD', value: String(ord), length: 1 });
  pushHalf(at, i, out);
  return out;
}

interface Count {
  readonly value: number;
  readonly length: number;
}

function below100(at: Lookup, i: number): Count | undefined {
  const tens = valueAt(at, i, 'TENS');
  if (tens > 0) {
    const next = wordAt(at, i + 1) === '-' ? i + 2 : i + 1;
    const ones = valueAt(at, next, 'SMALL');
    return ones > 0 && ones < 10
      ? { value: tens + ones, length: next - i + 1 }
      : { value: tens, length: 1 };
  }
  const small = valueAt(at, i, 'SMALL');
  return small > 0 ? { value: small, length: 1 } : undefined;
}

function tensOrdinal(at: Lookup, i: number): Item[] | undefined {
  const tens = valueAt(at, i, 'TENS');
  if (tens === 0) return undefined;
  const next = wordAt(at, i + 1) === '-' ? i + 2 : i + 1;
  const ones = valueAt(at, next, 'ORD');
  if (ones < 1 || ones > 9) return undefined;
  const value = String(tens + ones);
  const length = next - i + 1;
  const ordinal = { symbol: 'ORD', value, length };
  return tens + ones <= 31 ? [ordinal, { symbol: 'DAYORD', value, length }] : [ordinal];
}

function pushYear(at: Lookup, i: number, first: Count, out: Item[]): void {
  if (first.value < 11 || first.value > 20) return;
  let next = i + first.length;
  if (wordAt(at, next) === '-') next++;
  if (wordAt(at, next) === 'hundred') {
    const year = String(first.value * 100);
    out.push({ symbol: 'YEAR', value: year, length: next - i + 1 });
    return;
  }
  const rest = below100(at, next);
  if (!rest || rest.value < 10) return;
  const year = String(first.value * 100 + rest.value);
  out.push({ symbol: 'YEAR', value: year, length: next - i + rest.length });
}

function pushLarge(at: Lookup, i: number, first: Count, out: Item[]): void {
  const next = i + first.length;
  const scale = valueAt(at, next, 'SCALE');
  if (scale === 0) return;
  let value = first.value * scale;
  let length = first.length + 1;
  const and = wordAt(at, i + length) === 'and' ? 1 : 0;
  const rest = below100(at, i + length + and);
  if (rest) {
    value += rest.value;
    length += and + rest.length;
  }
  out.push({ symbol: 'NUM', value: String(value), length });
  if (scale === 1000 && first.value === 2 && value < 2100) {
    out.push({ symbol: 'YEARWORDS', value: String(value), length });
  }
}

/** "two and a half", "two-and-a-half", "5 1/2", "3½": adds a half to a number. */
function pushHalf(at: Lookup, i: number, out: Item[]): void {
  const numbers = out.filter((item) => item.symbol === 'NUM');
  const digits = valueAt(at, i, 'NUM');
  if (digits > 0) numbers.push({ symbol: 'NUM', value: String(digits), length: 1 });
  for (const { value, length } of numbers) {
    const half = halfAt(at, i + length);
    if (half > 0) {
      out.push({ symbol: 'NUM', value: String(Number(value) + 0.5), length: length + half });
    }
  }
}

/** Words that are a part of a number and have no reading of their own. */
export const NUMBER_WORDS: readonly string[] = ['and', 'a', 'half'];

const HALVES = [['and', 'a', 'half'], ['-', 'and', '-', 'a', '-', 'half'], ['1', '/', '2'], ['½']];

/** The length of what says a half at `i`, 0 where nothing does. */
function halfAt(at: Lookup, i: number): number {
  const words = HALVES.find((half) => half.every((word, n) => wordAt(at, i + n) === word));
  return words ? words.length : 0;
}
