import { readList } from '../model/resources.js';
import { APOSTROPHE, CLASS, DIGIT, LETTER, MARK, SPACE, SURROGATE, UPPER } from './characters.js';
import { abbreviationClass } from './sentences/abbreviations.js';
import type { TokenBuilder } from './token-builder.js';

const STOP = 46;
const HYPHEN = 45;

/** Offset of the split inside a word that is two tokens ("cannot"), by its lower-case form. */
const SPLITS: ReadonlyMap<string, number> = new Map(
  readList('segment/data/clitics.txt').map((line) => [line.replace('|', ''), line.indexOf('|')]),
);

/** Adds the tokens of `text.slice(from, to)` to `out`. */
export function tokenize(out: TokenBuilder, from: number, to: number): void {
  const { text } = out;
  let at = from;
  while (at < to) {
    const kind = CLASS[text.charCodeAt(at)]!;
    if (kind === SPACE) at++;
    else if (kind === LETTER || kind === DIGIT) at = word(out, at, to);
    else at = mark(out, at, to);
  }
}

/** Adds the word that begins at `from` and returns where it ends. */
function word(out: TokenBuilder, from: number, to: number): number {
  const { text } = out;
  const end = wordEnd(text, from, to);
  const special = specialEnd(text, from, end, to);
  if (special > end) {
    out.push(from, special);
    return special;
  }
  const stop = end < to && text.charCodeAt(end) === STOP && keepsStop(text, from, end, to);
  if (stop) {
    out.push(from, end + 1);
    return end + 1;
  }
  pushSplit(out, from, end);
  return end;
}

/** End of the run of letters, digits and the marks that may stand inside a word. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code]!;
    if (kind === LETTER || kind === DIGIT || kind === MARK) continue;
    if (kind === SPACE || at + 1 >= to) break;
    if (!joins(text, from, at, code)) break;
  }
  return at;
}

/** Whether the mark `code` at `at` is inside a word: "3.5", "U.S", "10:30", "Abe's", "AT&T". */
function joins(text: string, from: number, at: number, code: number): boolean {
  const before = CLASS[text.charCodeAt(at - 1)]!;
  const after = CLASS[text.charCodeAt(at + 1)]!;
  if (CLASS[code] === APOSTROPHE) return before === LETTER && after === LETTER;
  if (code === 44 || code === 58) return before === DIGIT && after === DIGIT; // , :
  if (code === 95) return after === LETTER || after === DIGIT; // _
  if (code === 38)
    return UPPER[text.charCodeAt(at - 1)] === 1 && UPPER[text.charCodeAt(at + 1)] === 1; // &
  if (code === 47) return before === DIGIT && after === DIGIT; // /
  if (code !== STOP) return false;
  if (before === DIGIT && after === DIGIT) return true;
  // Letters with inner stops: each part is one letter.
  return (
    before === LETTER && after === LETTER && (at === from + 1 || text.charCodeAt(at - 2) === STOP)
  );
}

/** End of a web or mail address that begins at `from`, or `end` when there is none. */
function specialEnd(text: string, from: number, end: number, to: number): number {
  const code = text.charCodeAt(end);
  const url =
    (code === 58 && text.startsWith('//', end + 1)) ||
    (code === STOP && end - from === 3 && /^www$/i.test(text.slice(from, end)));
  if (!url && code !== 64) return end;
  let at = end;
  while (at < to && CLASS[text.charCodeAt(at)] !== SPACE && !'<>"”)]'.includes(text[at]!)) at++;
  while (at > end && ".,;:!?'’".includes(text[at - 1]!)) at--;
  return at > end + 1 ? at : end;
}

/** Whether the full stop after the word `from..end` belongs to it. */
function keepsStop(text: string, from: number, end: number, to: number): boolean {
  if (text.charCodeAt(end + 1) === STOP) return false;
  const kind = abbreviationClass(text.slice(from, end + 1));
  if (kind !== 'number') return kind !== undefined;
  let at = end + 1;
  while (at < to && CLASS[text.charCodeAt(at)] === SPACE) at++;
  return at < to && CLASS[text.charCodeAt(at)] === DIGIT;
}

/** Adds a word, its clitics as tokens of their own. */
function pushSplit(out: TokenBuilder, from: number, to: number): void {
  const { text } = out;
  const at = splitAt(text, from, to);
  if (at > from && at < to) {
    out.push(from, at);
    out.push(at, to);
  } else out.push(from, to);
}

/** Where the clitic of the word begins, -1 when it has none. */
function splitAt(text: string, from: number, to: number): number {
  const length = to - from;
  if (length >= 3) {
    const last = text.charCodeAt(to - 1) | 32;
    if (CLASS[text.charCodeAt(to - 2)] === APOSTROPHE) {
      if (last === 116 && (text.charCodeAt(to - 3) | 32) === 110) return to - 3; // n't
      if (last === 115 || last === 100 || last === 109) return to - 2; // 's 'd 'm
    }
    if (length >= 4 && CLASS[text.charCodeAt(to - 3)] === APOSTROPHE) {
      const pair = text.slice(to - 2, to).toLowerCase();
      if (pair === 're' || pair === 've' || pair === 'll') return to - 3;
    }
  }
  if (length < 5 || length > 6) return -1;
  const split = SPLITS.get(text.slice(from, to).toLowerCase());
  return split === undefined ? -1 : from + split;
}

/** Adds the mark or run of the same mark at `from` and returns where it ends. */
function mark(out: TokenBuilder, from: number, to: number): number {
  const { text } = out;
  const code = text.charCodeAt(from);
  let at = from + 1;
  if (code === STOP || code === HYPHEN || code === 33 || code === 63) {
    while (at < to && isSameRun(code, text.charCodeAt(at))) at++;
  } else if (CLASS[code] === SURROGATE) {
    if (at < to && CLASS[text.charCodeAt(at)] === SURROGATE) at++;
  } else if (CLASS[code] === APOSTROPHE && at < to && (text.charCodeAt(at) | 32) === 115) {
    const attached = from > 0 && CLASS[text.charCodeAt(from - 1)] !== SPACE;
    const next = at + 1 < to ? CLASS[text.charCodeAt(at + 1)]! : SPACE;
    if (attached && next !== LETTER && next !== DIGIT) at++;
  }
  out.push(from, at);
  return at;
}

/** Stops and hyphens run with themselves, "!" and "?" with each other. */
function isSameRun(first: number, next: number): boolean {
  return first === next || ((first === 33 || first === 63) && (next === 33 || next === 63));
}
