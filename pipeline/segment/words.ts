import { readList } from '../model/resources.js';
import { addressEnd } from './addresses.js';
import { APOSTROPHE, CLASS, DIGIT, LETTER, MARK, SPACE, UPPER } from './characters.js';
import { pushWord } from './clitics.js';
import { keepsStop } from './sentences/abbreviations.js';
import type { TokenBuilder } from './token-builder.js';

const STOP = 46;
const HYPHEN = 45;

const AFFIXES: ReadonlySet<string> = new Set(readList('segment/data/affixes.txt'));
const LONGEST_AFFIX = 7;
const UNITS: ReadonlySet<string> = new Set(readList('segment/data/units.txt'));

/** Adds the tokens of the word that begins at `from` with a letter or a digit; returns its end. */
export function addWord(out: TokenBuilder, from: number, to: number): number {
  const { text } = out;
  const end = wordEnd(text, from, to);
  if (end === to) return finish(out, from, end);
  const code = text.charCodeAt(end);
  if (CLASS[code] === SPACE || code === 44) return finish(out, from, end); // ,
  const address = addressEnd(text, from, end, to);
  if (address > end) {
    out.push(from, address);
    return address;
  }
  if (code === STOP) {
    if (!keepsStop(text, from, end, to)) return finish(out, from, end);
    return finishWhole(out, from, end + 1);
  }
  if (code === HYPHEN) return finish(out, from, hyphenatedEnd(text, from, end, to));
  // "US$5": the letters belong to the sign.
  if (code === 36 && end - from <= 2 && UPPER[text.charCodeAt(end - 1)] === 1) {
    if (CLASS[text.charCodeAt(end + 1)] === DIGIT) return finishWhole(out, from, end + 1);
  }
  return finish(out, from, end);
}

function finishWhole(out: TokenBuilder, from: number, end: number): number {
  out.push(from, end);
  return end;
}

function finish(out: TokenBuilder, from: number, end: number): number {
  if (CLASS[out.text.charCodeAt(from)] === DIGIT) pushNumber(out, from, end);
  else pushWord(out, from, end);
  return end;
}

/** End of the run of letters, digits and the marks that may stand inside a word. */
function wordEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  for (; at < to; at++) {
    const code = text.charCodeAt(at);
    const kind = CLASS[code]!;
    if (kind === LETTER || kind === DIGIT || kind === MARK) continue;
    if (kind === SPACE || at + 1 >= to || !joins(text, from, at, code)) break;
  }
  return at;
}

/** Whether the mark `code` at `at` is inside a word: "3.5", "U.S", "10:30", "Abe's", "AT&T". */
function joins(text: string, from: number, at: number, code: number): boolean {
  const before = CLASS[text.charCodeAt(at - 1)]!;
  const after = CLASS[text.charCodeAt(at + 1)]!;
  if (CLASS[code] === APOSTROPHE) return after === LETTER;
  switch (code) {
    case 44: // , 1,000
    case 58: // : 10:30
      return before === DIGIT && after === DIGIT;
    case 47: // / 9/11, w/o
      return before === after && (before === DIGIT || isShortPair(text, from, at));
    case 95: // _
      return after === LETTER || after === DIGIT;
    case 38: // & AT&T
      return UPPER[text.charCodeAt(at - 1)] === 1 && UPPER[text.charCodeAt(at + 1)] === 1;
    case STOP:
      if (before === DIGIT) return after === DIGIT;
      return before === LETTER && after === LETTER && isInitialPair(text, from, at);
    default:
      return false;
  }
}

/** Whether the stop stands between single letters: "U.S", not "S.Korea". */
function isInitialPair(text: string, from: number, at: number): boolean {
  if (at !== from + 1 && text.charCodeAt(at - 2) !== STOP) return false;
  return CLASS[text.charCodeAt(at + 2)] !== LETTER;
}

/** Whether the slash stands in an abbreviation like "c/o" or "b/c". */
function isShortPair(text: string, from: number, at: number): boolean {
  return at === from + 1 && !isWordUnit(text.charCodeAt(at + 2));
}

function isWordUnit(code: number): boolean {
  const kind = CLASS[code]!;
  return kind === LETTER || kind === DIGIT;
}

/** End of a word that goes on after its hyphen: "non-commercial", "713-555-0123"; else `end`. */
function hyphenatedEnd(text: string, from: number, end: number, to: number): number {
  const next = end + 1 < to ? CLASS[text.charCodeAt(end + 1)]! : SPACE;
  if (next !== LETTER && next !== DIGIT) return end;
  if (CLASS[text.charCodeAt(from)] === DIGIT) return phoneEnd(text, from, end, to);
  if (end - from > LONGEST_AFFIX || !AFFIXES.has(text.slice(from, end).toLowerCase())) return end;
  if (end - from === 1 && UPPER[text.charCodeAt(end + 1)] === 1) return end;
  return wordEnd(text, end + 1, to);
}

/** A number with the code of its country and hyphens between is shorter. */
const LONGEST_PHONE = 24;

/** End of a telephone number: groups of digits, the last of four and one before of three. */
function phoneEnd(text: string, from: number, end: number, to: number): number {
  let at = from;
  let group = 0;
  let last = 0;
  let three = false;
  for (; at < to; at++) {
    if (at - from > LONGEST_PHONE) return end;
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) group++;
    else if (code === HYPHEN && group > 0) {
      three ||= group === 3;
      last = group;
      group = 0;
    } else break;
  }
  return group === 4 && last === 3 && three ? at : end;
}

/** Adds a word that begins with a digit, the unit written onto it as a token of its own. */
function pushNumber(out: TokenBuilder, from: number, to: number): void {
  const { text } = out;
  let at = to;
  while (at > from && CLASS[text.charCodeAt(at - 1)] !== DIGIT) at--;
  if (at < to && isUnit(text.slice(at, to))) {
    out.push(from, at);
    out.push(at, to);
  } else pushWord(out, from, to);
}

/** One letter has to be in the right case: "5k" and "5K" are amounts, "4G" is a name. */
function isUnit(form: string): boolean {
  return UNITS.has(form.length === 1 ? form : form.toLowerCase());
}
