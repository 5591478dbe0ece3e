import { CLASS, DIGIT, LETTER, SPACE } from '../characters.js';
import type { TokenBuilder } from '../token-builder.js';

/**
 * Index of the first token from `first` on that does not close the sentence that has just had its
 * stop: quotation marks, brackets and note numbers ("[4]", "¹", "end.12") that touch it.
 */
export function closersEnd(out: TokenBuilder, first: number, end: number): number {
  let i = first;
  while (i < end) {
    const next = closerEnd(out, i, end);
    if (next === i) return i;
    i = next;
  }
  return i;
}

function closerEnd(out: TokenBuilder, i: number, end: number): number {
  const { text } = out;
  const start = out.start[i]!;
  if (start > 0 && CLASS[text.charCodeAt(start - 1)] === SPACE) return i;
  if (out.end[i]! - start <= 2 && ')]}"”’\'»'.includes(text[start]!)) return i + 1;
  if (text[start] === '[') return noteEnd(out, i, end);
  return isNoteNumber(out, i, end) ? i + 1 : i;
}

/** "[4]" or "[4, 5]": a note in brackets. */
function noteEnd(out: TokenBuilder, i: number, end: number): number {
  let at = i + 1;
  while (at < end && at < i + 6) {
    const code = out.text.charCodeAt(out.start[at]!);
    if (code === 93) return at > i + 1 ? at + 1 : i; // ]
    if (CLASS[code] !== DIGIT && code !== 44 && code !== 45 && code !== 0x2013) return i;
    at++;
  }
  return i;
}

/** A raised number, or up to three digits onto the stop of a word that white space follows. */
function isNoteNumber(out: TokenBuilder, i: number, end: number): boolean {
  const { text } = out;
  const start = out.start[i]!;
  const code = text.charCodeAt(start);
  if (CLASS[code] !== DIGIT) return false;
  if (code > 127) return true;
  if (out.end[i]! - start > 3 || i < 2) return false;
  const stop = out.start[i - 1]!;
  const before = CLASS[text.charCodeAt(stop - 1)]!;
  return (before === LETTER || before > DIGIT) && (i + 1 >= end || out.start[i + 1]! > out.end[i]!);
}
