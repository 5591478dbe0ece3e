import { UPPER } from '../characters.js';
import type { TokenBuilder } from '../token-builder.js';

/** "3.1", "2.4.12" */
const NUMBER = /^\d{1,2}(?:\.\d{1,2}){1,3}$/;

/**
 * The token behind the number of a paragraph that opens it ("3.1 The Panel heard …"), `first` where none
 * does: a sentence follows, with its capital.
 */
export function numberingEnd(
  { text, start, end: ends }: TokenBuilder,
  first: number,
  end: number,
): number {
  if (end - first < 4) return first;
  const from = start[first]!;
  const length = ends[first]! - from;
  if (length < 3 || length > 11 || !NUMBER.test(text.slice(from, ends[first]!))) return first;
  const next = text[start[first + 1]!] === '.' ? first + 2 : first + 1;
  const opens = UPPER[text.charCodeAt(start[next]!)] === 1 || '“"‘'.includes(text[start[next]!]!);
  return opens && start[next]! > ends[next - 1]! ? next : first;
}
