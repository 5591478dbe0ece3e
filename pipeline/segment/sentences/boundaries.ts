import { CLASS, DIGIT, LETTER, UPPER } from '../characters.js';
import type { TokenBuilder } from '../token-builder.js';
import { abbreviationClass, STARTERS, TIME_WORDS } from './abbreviations.js';
import { closersEnd } from './closers.js';
import { datelineEnd } from './dateline.js';
import { bounded } from './longest.js';
import { numberingEnd } from './numbering.js';
import { reportsSpeech } from './reporting.js';

/** ")" */
const BRACKET = 41;

/** How a token can end a sentence; `mark` is "?" or "!". */
type Stop = 'stop' | 'mark' | 'ellipsis' | 'either' | 'time' | 'end';

/**
 * Calls `emit(first, end)` for each sentence among the tokens `first..end` of one paragraph. A sentence
 * ends after a stop and the closing quotation marks, brackets and note numbers that touch it, when what
 * follows can begin a sentence. A rest without any word stays with the last sentence. A dateline or the
 * number of the paragraph at the beginning is a sentence of its own, so that nobody takes it for a part of
 * the one behind it.
 */
export function splitSentences(
  out: TokenBuilder,
  first: number,
  end: number,
  emit: (first: number, end: number, isLabel: boolean) => void,
  counted = false,
): void {
  const { text } = out;
  const lastWord = lastWordOf(out, first, end);
  const add = bounded(out, (a, b) => emit(a, b, false));
  const uncased = first < end && isLower(text.charCodeAt(out.start[first]!));
  let from = Math.max(datelineEnd(out, first, end), numberingEnd(out, first, end, counted));
  if (from > first) emit(first, from, true);
  for (let i = from + labelTokens(out, from, end); i < lastWord; i++) {
    const kind = stopKind(out, i);
    if (kind === undefined) continue;
    const after = closersEnd(out, i + 1, end);
    if (after > lastWord) break;
    if (isBoundary(out, kind, i + 1, after, end, uncased)) {
      add(from, after);
      from = after;
      i = after - 1 + labelTokens(out, after, end);
    } else i = Math.max(i, after - 1);
  }
  if (from < end) add(from, end);
}

/**
 * How many tokens the label of the sentence that begins at `first` takes up, which is no sentence of its
 * own: a number of one or two digits and its stop ("1." "The …"), a Roman one, "P.S.", "Q." or an ellipsis.
 */
function labelTokens(out: TokenBuilder, first: number, end: number): number {
  if (end - first < 3) return 0;
  const { text } = out;
  const start = out.start[first]!;
  const length = out.end[first]! - start;
  if (text[start] === '…' || (text[start] === '.' && length > 1)) return 1;
  if (length > 4) return 0;
  const form = text.slice(start, out.end[first]!);
  if (form === 'P.S.' || form === 'Q.' || form === 'A.') return 1;
  const stop = text[out.start[first + 1]!] === '.' && out.start[first + 1] === out.end[first];
  return stop && /^(?:\d{1,2}|[IVX]+|P\.?S|[QA])$/.test(form) ? 2 : 0;
}

/** Index of the last token with a letter or a digit at its start; `first` when there is none. */
function lastWordOf(out: TokenBuilder, first: number, end: number): number {
  for (let i = end - 1; i > first; i--) {
    const kind = CLASS[out.text.charCodeAt(out.start[i]!)]!;
    if (kind === LETTER || kind === DIGIT) return i;
  }
  return first;
}

function stopKind(out: TokenBuilder, i: number): Stop | undefined {
  const { text } = out;
  const start = out.start[i]!;
  const end = out.end[i]!;
  const last = text.charCodeAt(end - 1);
  if (last === 33 || last === 63) return 'mark';
  if (last === 0x3002) return 'stop';
  if (last !== 46) return last === 0x2026 ? 'ellipsis' : undefined;
  if (end - start === 1) return 'stop';
  const first = text.charCodeAt(start);
  if (first === 46 || first === 0x2026) return 'ellipsis';
  const kind = abbreviationClass(text.slice(start, end));
  if (kind === 'state') return 'either';
  return kind === 'either' || kind === 'time' || kind === 'end' ? kind : undefined;
}

/** Whether a sentence ends between its closing marks `closers..next` and the token `next`. */
function isBoundary(
  out: TokenBuilder,
  kind: Stop,
  closers: number,
  next: number,
  end: number,
  uncased: boolean,
): boolean {
  const { text } = out;
  let at = next;
  while (at + 1 < end && opens(text, out.start[at]!, out.end[at]!)) at++;
  const start = out.start[at]!;
  const code = text.charCodeAt(start);
  const closed = next > closers;
  if (!closed && isInside(out, next)) return false;
  if (UPPER[code] === 1) {
    if (closed && at === next && reportsSpeech(out, next, end, kind === 'mark')) return false;
    if (kind === 'stop' || kind === 'mark' || kind === 'ellipsis') return true;
    if (closed && text.charCodeAt(out.start[next - 1]!) !== BRACKET) return true;
    if (at > next && text[out.start[next]!] === '(') return false;
    return afterAbbreviation(out, kind, at);
  }
  if (CLASS[code] === LETTER) {
    if (closed || (kind !== 'stop' && kind !== 'mark')) return false;
    return uncased || !isCased(code) || UPPER[text.charCodeAt(start + 1)] === 1;
  }
  if (kind !== 'stop' && kind !== 'mark') return false;
  return CLASS[code] === DIGIT || (at === next && !',;:.!?…)]}-–—'.includes(text[start]!));
}

/** Whether the stop before `next` is inside of a number, a date or a code: "12.iv.2017", "12.IV.2017", "v.2". */
function isInside(out: TokenBuilder, next: number): boolean {
  const { text } = out;
  const start = out.start[next]!;
  if (out.end[next - 1] !== start) return false;
  if (CLASS[text.charCodeAt(start)] === DIGIT) return true;
  if (out.start[next + 1] !== out.end[next] || text[out.end[next]!] !== '.') return false;
  return /^[IVX]+$/.test(text.slice(start, out.end[next]!));
}

/** Whether the capitalised token `at` begins a sentence after a stop that can be an abbreviation's. */
function afterAbbreviation(out: TokenBuilder, kind: Stop, at: number): boolean {
  const word = out.text.slice(out.start[at]!, out.end[at]!).toLowerCase();
  if (kind === 'either') return STARTERS.has(word) || isSentenceAdverb(out, at, word);
  if (kind === 'time') return !TIME_WORDS.has(word.replace('.', ''));
  return true;
}

/** "… in the U.S. Initially, …" */
function isSentenceAdverb(out: TokenBuilder, at: number, word: string): boolean {
  return word.endsWith('ly') && at + 1 < out.count && out.text[out.start[at + 1]!] === ',';
}

function opens(text: string, start: number, end: number): boolean {
  return end - start <= 2 && '"“„«\'‘`([¿¡'.includes(text[start]!);
}

function isLower(code: number): boolean {
  return CLASS[code] === LETTER && UPPER[code] === 0 && isCased(code);
}

/** Whether the letter has case at all: scripts without capitals show no sentence start. */
function isCased(code: number): boolean {
  return code < 0x2000;
}
