import { readList } from '../model/resources.js';
import { APOSTROPHE, CLASS, DIGIT, LETTER, MARK, SPACE, SURROGATE } from './characters.js';
import type { TokenBuilder } from './token-builder.js';

// How marks run together into one token; the others (0) never do.
/** Ends of sentences: "?!", "...", "!!". */
const FINAL = 1;
/** Drawn lines: "---", "=====", "*~*~*"; two of them only when they are the same. */
const DRAWN = 2;
/** Marks that run with themselves only: "$$", "``". */
const SAME = 3;

const RUN = new Uint8Array(128);
for (const character of '.!?') RUN[character.charCodeAt(0)] = FINAL;
for (const character of '-=*_~+<>|') RUN[character.charCodeAt(0)] = DRAWN;
for (const character of '#$&^@/\\%`,;') RUN[character.charCodeAt(0)] = SAME;

const STOP = 46;
const ELLIPSIS = 0x2026;
const EMOTICONS: readonly string[] = readList('segment/data/emoticons.txt').sort(
  (a, b) => b.length - a.length || (a < b ? -1 : 1),
);
const EMOTICON_START = new Uint8Array(128);
for (const emoticon of EMOTICONS) EMOTICON_START[emoticon.charCodeAt(0)] = 1;

/** Adds the mark or run of marks at `from`, which is no letter, digit or space; returns its end. */
export function addMark(out: TokenBuilder, from: number, to: number): number {
  const end = markEnd(out.text, from, to);
  out.push(from, end);
  return end;
}

function markEnd(text: string, from: number, to: number): number {
  const code = text.charCodeAt(from);
  const kind = CLASS[code]!;
  if (kind === SURROGATE) return pictureEnd(text, from, to);
  if (kind === APOSTROPHE) return apostropheEnd(text, from, to);
  if (code >= 128)
    return code === ELLIPSIS ? finalEnd(text, from, to) : accentedEnd(text, from + 1, to);
  if (EMOTICON_START[code] === 1) {
    const face = emoticonEnd(text, from, to);
    if (face > from) return face;
  }
  switch (RUN[code]) {
    case FINAL:
      return finalEnd(text, from, to);
    case DRAWN:
      return signedEnd(text, from, drawnEnd(text, from, to), to);
    case SAME:
      return signedEnd(text, from, sameEnd(text, from, to), to);
    default:
      return from + 1;
  }
}

/** End of a run of stops, "?!" or "..". Three stops or more end it: they are an ellipsis. */
function finalEnd(text: string, from: number, to: number): number {
  const dots = sameEnd(text, from, to);
  if (dots - from >= 3 && text.charCodeAt(from) === STOP) return dots;
  let at = dots;
  while (at < to && isFinal(text.charCodeAt(at))) at++;
  return at;
}

function isFinal(code: number): boolean {
  return RUN[code] === FINAL || code === ELLIPSIS;
}

function drawnEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && RUN[text.charCodeAt(at)] === DRAWN) at++;
  return at - from === 2 ? sameEnd(text, from, to) : at;
}

function sameEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  while (at < to && text.charCodeAt(at) === text.charCodeAt(from)) at++;
  return at;
}

/** "@name", "#tag" and "+44" are one token each where white space comes before. */
function signedEnd(text: string, from: number, end: number, to: number): number {
  if (end !== from + 1 || end >= to) return end;
  if (from > 0 && CLASS[text.charCodeAt(from - 1)] !== SPACE) return end;
  const code = text.charCodeAt(from);
  const next = CLASS[text.charCodeAt(end)]!;
  const joined = code === 43 ? next === DIGIT : (code === 64 || code === 35) && next === LETTER;
  if (!joined) return end;
  let at = end;
  while (at < to && isNameUnit(text.charCodeAt(at))) at++;
  return at;
}

function isNameUnit(code: number): boolean {
  const kind = CLASS[code]!;
  return kind === LETTER || kind === DIGIT || kind === MARK || code === 95;
}

/** A surrogate pair with the joiners, selectors and skin tones that follow it. */
function pictureEnd(text: string, from: number, to: number): number {
  let at = from + 1;
  if (at < to && (text.charCodeAt(at) & 0xfc00) === 0xdc00) at++;
  for (;;) {
    if (at >= to) return at;
    const code = text.charCodeAt(at);
    if (code === 0xfe0f || code === 0x20e3) at++;
    else if (code === 0x200d && at + 2 < to)
      at += (text.charCodeAt(at + 1) & 0xfc00) === 0xd800 ? 3 : 2;
    else if (code === 0xd83c && isSkinTone(text.charCodeAt(at + 1))) at += 2;
    else return at;
  }
}

function isSkinTone(low: number): boolean {
  return low >= 0xdffb && low <= 0xdfff;
}

/** A mark with the combining marks and selectors on it. */
function accentedEnd(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && CLASS[text.charCodeAt(at)] === MARK) at++;
  return at;
}

/** "'s" after a mark, "'90s", a pair of apostrophes as a quotation mark, or the apostrophe alone. */
function apostropheEnd(text: string, from: number, to: number): number {
  const next = from + 1 < to ? text.charCodeAt(from + 1) : 32;
  if (CLASS[next] === APOSTROPHE) return from + 2;
  const after = from + 2 < to ? CLASS[text.charCodeAt(from + 2)]! : SPACE;
  const attached = from > 0 && CLASS[text.charCodeAt(from - 1)] !== SPACE;
  if (attached && (next | 32) === 115 && after !== LETTER && after !== DIGIT) return from + 2;
  if (CLASS[next] === DIGIT && after === DIGIT && text.charCodeAt(from + 3) === 115)
    return from + 4;
  return from + 1;
}

function emoticonEnd(text: string, from: number, to: number): number {
  if (from > 0 && CLASS[text.charCodeAt(from - 1)] !== SPACE) return from;
  for (const emoticon of EMOTICONS) {
    if (!text.startsWith(emoticon, from)) continue;
    const end = from + emoticon.length;
    if (end <= to && (end === to || !isNameUnit(text.charCodeAt(end)))) return end;
  }
  return from;
}
