import type { Span } from '../../../model/span.js';
import { words } from '../notation/words.js';
import { Room } from './room.js';
import { Vocabulary } from './vocabulary.js';

/**
 * The lexemes of a text for time expressions: words, numbers and single marks. They are finer than the
 * tokens of the segmentation, because dates live inside of what is one token elsewhere ("10pm",
 * "mid-1990s", "2018-06-12T10:00"). Offsets are UTF-16 units into the clean text.
 */
export interface Lexemes {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Id of the form in the vocabulary, 0 for one that is no part of any time expression. */
  readonly type: Int32Array;
  readonly vocabulary: Vocabulary;
}

/** Character classes; what is not named below is a letter. */
const Kind = { Mark: 0, Space: 1, Letter: 2, Digit: 3 } as const;

const KIND = new Uint8Array(0x10000).fill(Kind.Letter);
for (let c = 0; c < 128; c++) KIND[c] = Kind.Mark;
for (const c of [
  9, 10, 11, 12, 13, 32, 0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x3000, 0xfeff,
]) {
  KIND[c] = Kind.Space;
}
for (let c = 48; c <= 57; c++) KIND[c] = Kind.Digit;
for (let c = 65; c <= 90; c++) KIND[c] = KIND[c + 32] = Kind.Letter;
for (let c = 0xa1; c < 0xc0; c++) KIND[c] = Kind.Mark;
for (let c = 0x2000; c <= 0x200b; c++) KIND[c] = Kind.Space;
for (let c = 0x200c; c <= 0x206f; c++) if (KIND[c] !== Kind.Space) KIND[c] = Kind.Mark;
for (let c = 0x20a0; c <= 0x2bff; c++) KIND[c] = Kind.Mark;
for (let c = 0x3001; c <= 0x303f; c++) KIND[c] = Kind.Mark;

/** Abbreviations that take their full stop along. */
const DOTTED = words('dotted');
/** Endings of addresses without "www": "Monday.com". */
const DOMAIN = /^\.(?:com|org|net|gov|edu|info)\b/;
const APOSTROPHES = new Set([0x27, 0x2019]);

/** Cuts a text into lexemes, in one pass; without a vocabulary every form counts. */
export function lex(text: string, vocabulary: Vocabulary = new Vocabulary(undefined)): Lexemes {
  const { length } = text;
  let room = new Room((length >> 2) + 64);
  let count = 0;
  for (let at = 0; at < length; ) {
    const kind = KIND[text.charCodeAt(at)]!;
    if (kind === Kind.Space) {
      at++;
      continue;
    }
    if (count === room.size) room = new Room(2 * count, room);
    const stop =
      kind === Kind.Letter ? wordEnd(text, at) : kind === Kind.Digit ? numberEnd(text, at) : at + 1;
    room.start[count] = at;
    room.end[count] = stop;
    room.type[count++] =
      kind === Kind.Letter
        ? vocabulary.idOfWord(text, at, stop)
        : vocabulary.idOf(text.slice(at, stop));
    at = stop;
  }
  return { text, count, start: room.start, end: room.end, type: room.type, vocabulary };
}

function wordEnd(text: string, from: number): number {
  const { length } = text;
  let at = from + 1;
  while (at < length && KIND[text.charCodeAt(at)] === Kind.Letter) at++;
  if (at >= length) return at;
  const next = text.charCodeAt(at);
  if (next === 0x20 || next === 0x2c) return at;
  if (isAddress(text, from, at)) return blankAfter(text, at);
  if (next === 0x2e) {
    if (at === from + 1) return initialsEnd(text, at);
    if (at - from <= 5 && DOTTED.has(text.slice(from, at).toLowerCase())) return at + 1;
  }
  if (APOSTROPHES.has(next) && at === from + 1 && /^clock/i.test(text.slice(at + 1, at + 6))) {
    return at + 6;
  }
  return at;
}

/** An address is one lexeme to the next blank, so that no date is found in it. */
function isAddress(text: string, from: number, at: number): boolean {
  if (text.startsWith('://', at)) return true;
  if (text[at] === '.' && DOMAIN.test(text.slice(at, at + 6))) return true;
  return at - from === 3 && text[at] === '.' && text.slice(from, at).toLowerCase() === 'www';
}

function blankAfter(text: string, from: number): number {
  let at = from;
  while (at < text.length && KIND[text.charCodeAt(at)] !== Kind.Space) at++;
  return at;
}

/** "p.m.", "U.S.": one-letter words with stops between them; the last stop belongs to them. */
function initialsEnd(text: string, firstStop: number): number {
  let at = firstStop;
  while (text.charCodeAt(at) === 0x2e && KIND[text.charCodeAt(at + 1)] === Kind.Letter) {
    if (KIND[text.charCodeAt(at + 2)] === Kind.Letter) break;
    at += 2;
  }
  if (at === firstStop) return firstStop;
  return text.charCodeAt(at) === 0x2e ? at + 1 : at;
}

/** Digits with inner stops, commas and colons, and an ordinal's or decade's ending. */
function numberEnd(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    while (KIND[text.charCodeAt(at)] === Kind.Digit) at++;
    const mark = text.charCodeAt(at);
    const inner = mark === 0x2e || mark === 0x2c || mark === 0x3a;
    if (!inner || KIND[text.charCodeAt(at + 1)] !== Kind.Digit) break;
    at += 2;
  }
  let letters = at;
  while (KIND[text.charCodeAt(letters)] === Kind.Letter) letters++;
  if (letters === at) return at;
  const ending = letters - at <= 2 ? text.slice(at, letters).toLowerCase() : '';
  return /^(?:st|nd|rd|th|s)$/.test(ending) ? letters : at;
}

/** The form of lexeme `i`, lower-cased; empty beyond the ends. */
export function wordAt(lexemes: Lexemes, i: number): string {
  if (i < 0 || i >= lexemes.count) return '';
  const type = lexemes.type[i]!;
  return type === 0 ? formAt(lexemes, i).toLowerCase() : lexemes.vocabulary.lowerOf(type);
}

/** The form of lexeme `i` as written; empty beyond the ends. */
export function formAt({ text, start, end, count }: Lexemes, i: number): string {
  return i >= 0 && i < count ? text.slice(start[i], end[i]) : '';
}

/** The clean-text span of lexemes `first` up to, not including, `end`. */
export function lexemeSpan({ start, end }: Lexemes, first: number, last: number): Span {
  return { start: start[first]!, end: end[last - 1]! };
}
