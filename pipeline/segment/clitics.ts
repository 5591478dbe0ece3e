import { readList } from '../model/resources.js';
import { APOSTROPHE, CLASS, DIGIT, UPPER } from './characters.js';
import type { TokenBuilder } from './token-builder.js';

/** Lengths of the parts of words that are several tokens ("can|not"), by their lower-case form. */
const SPLITS: ReadonlyMap<string, readonly number[]> = new Map(
  readList('segment/data/clitics.txt').map((line) => [
    line.replaceAll('|', ''),
    line.split('|').map((part) => part.length),
  ]),
);

/** Which pairs of first letter and length occur in `SPLITS`, so that most words need no look-up. */
const CANDIDATE: Uint8Array = candidates();

const LONGEST = 8;

function candidates(): Uint8Array {
  const table = new Uint8Array(32 * 16);
  for (const form of SPLITS.keys()) table[((form.charCodeAt(0) & 31) << 4) | form.length] = 1;
  return table;
}

/** Adds the word `from..to`, its clitics as tokens of their own. */
export function pushWord(out: TokenBuilder, from: number, to: number): void {
  const { text } = out;
  const length = to - from;
  if (length >= 3 && hasApostrophe(text, from, to)) {
    const at = cliticAt(text, from, to);
    if (at > from) {
      pushWord(out, from, at);
      out.push(at, to);
      return;
    }
  } else if (
    length <= LONGEST &&
    CANDIDATE[((text.charCodeAt(from) & 31) << 4) | length] === 1 &&
    pushParts(out, from, to)
  ) {
    return;
  }
  out.push(from, to);
}

function hasApostrophe(text: string, from: number, to: number): boolean {
  return (
    CLASS[text.charCodeAt(to - 2)] === APOSTROPHE ||
    CLASS[text.charCodeAt(to - 3)] === APOSTROPHE ||
    CLASS[text.charCodeAt(from + 1)] === APOSTROPHE
  );
}

function pushParts(out: TokenBuilder, from: number, to: number): boolean {
  const parts = SPLITS.get(out.text.slice(from, to).toLowerCase());
  if (parts === undefined) return false;
  let at = from;
  for (const length of parts) {
    out.push(at, at + length);
    at += length;
  }
  return true;
}

/** Where the clitic of the word begins ("do|n't", "Abe|'s", "d'|Orsay"), -1 when it has none. */
function cliticAt(text: string, from: number, to: number): number {
  const last = text.charCodeAt(to - 1) | 32;
  if (CLASS[text.charCodeAt(to - 2)] === APOSTROPHE) {
    if (last === 116 && (text.charCodeAt(to - 3) | 32) === 110) return to - 3; // n't
    if (last === 115) return isDecade(text, from, to - 2) ? -1 : to - 2; // 's
    if (last === 100 || last === 109) return to - 2; // 'd 'm
  }
  if (to - from >= 4 && CLASS[text.charCodeAt(to - 3)] === APOSTROPHE) {
    const first = text.charCodeAt(to - 2) | 32;
    if ((first === 114 || first === 118) && last === 101) return to - 3; // 're 've
    if (first === 108 && last === 108) return to - 3; // 'll
  }
  return isElision(text, from) ? from + 2 : -1;
}

/** "1980's", "80's": the plural of a decade, no possessive. */
function isDecade(text: string, from: number, to: number): boolean {
  return (
    (to - from === 2 || to - from === 4) &&
    text.charCodeAt(to - 1) === 48 &&
    CLASS[text.charCodeAt(from)] === DIGIT
  );
}

/** "d'Orsay", "l'Oréal": an elided French article in lower case before a name. */
function isElision(text: string, from: number): boolean {
  const code = text.charCodeAt(from);
  return (
    (code === 100 || code === 108) &&
    CLASS[text.charCodeAt(from + 1)] === APOSTROPHE &&
    UPPER[text.charCodeAt(from + 2)] === 1
  );
}
