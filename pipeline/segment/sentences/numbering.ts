import { UPPER } from '../characters.js';
import type { TokenBuilder } from '../token-builder.js';

/** "3.1", "2.4.12" */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}$/;
/** What stands in the brackets of "[12]". */
const PLAIN = /^\d{1,4}$/;

/** The number of a paragraph without a mark, before a capital. */
const COUNTED = /^(\d{1,3})[ \t]+(?=["“‘']?\p{Lu})/u;
const DIGITS = '123456789';
/** Paragraphs that count up, at the least. */
const FEWEST = 3;

/**
 * Where the paragraphs begin that count up without a mark ("1 Before turning …", "2 Inflation had …"); each
 * of `starts` begins a paragraph of `text`. A number that stands alone so is a part of its sentence.
 */
export function countedParagraphs(text: string, starts: readonly number[]): ReadonlySet<number> {
  const counted: number[] = [];
  let last = 0;
  for (const start of starts) {
    if (!DIGITS.includes(text[start]!)) continue;
    const number = Number(COUNTED.exec(text.slice(start, start + 12))?.[1] ?? 0);
    if (number !== last + 1) continue;
    counted.push(start);
    last = number;
  }
  return new Set(counted.length >= FEWEST ? counted : []);
}

/**
 * The token behind the number of a paragraph that opens it ("3.1 The Panel heard …", "[4] The Panel …";
 * "2 The Panel …" if it is `counted`), `first` where none does: a sentence follows, with its capital.
 */
export function numberingEnd(
  builder: TokenBuilder,
  first: number,
  end: number,
  counted = false,
): number {
  if (end - first < 4) return first;
  const { text, start, end: ends } = builder;
  const next = counted ? first + 1 : behindNumber(builder, first);
  const opens = UPPER[text.charCodeAt(start[next]!)] === 1 || '“"‘'.includes(text[start[next]!]!);
  return opens && next > first && start[next]! > ends[next - 1]! ? next : first;
}

function behindNumber({ text, start, end }: TokenBuilder, first: number): number {
  const from = start[first]!;
  if (text[from] === '[') {
    const closed = text[start[first + 2]!] === ']';
    return closed && PLAIN.test(text.slice(start[first + 1], end[first + 1])) ? first + 3 : first;
  }
  const length = end[first]! - from;
  if (length < 3 || length > 11 || !NUMBER.test(text.slice(from, end[first]!))) return first;
  return text[start[first + 1]!] === '.' ? first + 2 : first + 1;
}
