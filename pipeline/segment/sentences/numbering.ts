import { UPPER } from '../characters.js';
import type { TokenBuilder } from '../token-builder.js';

/** "3.1", "2.4.12" */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}$/;
/** What stands in the brackets of "[12]". */
const PLAIN = /^\d{1,4}$/;

/**
 * The token behind the number of a paragraph that opens it ("3.1 The Panel heard …", "[4] The Panel …"),
 * `first` where none does: a sentence follows, with its capital.
 */
export function numberingEnd(builder: TokenBuilder, first: number, end: number): number {
  if (end - first < 4) return first;
  const { text, start, end: ends } = builder;
  const next = behindNumber(builder, first);
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
