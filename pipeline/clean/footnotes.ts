import { eachLine, pastBlanks } from './each-line.js';

/** A marker of a note in the text. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  readonly number: number;
}

/** How markers are written; a document keeps to one way. */
export type Style = 'bracket' | 'raised' | 'glued';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** What can hold markers at all, found fast. */
const SIGNS: Readonly<Record<Style, RegExp>> = {
  bracket: /\[(?:note |nb |\^)?\d/,
  raised: /[¹²³⁰⁴-⁹]/,
  glued: /[\p{L}.,;:!?"”’)]\d/u,
};

const MARKERS: Readonly<Record<Style, RegExp>> = {
  bracket: /\[(?:note |nb |\^)?(\d{1,3})\](?=[\s.,;:!?"”’)\]—–]|\[\d|$)/g,
  raised: /([¹²³⁰⁴-⁹]{1,3})(?=[\s.,;:!?"”’)\]—–]|$)/g,
  glued: /(\d{1,3})(?=\s+\p{Lu}|\s*(?:\n|$)|(?<=\p{Ll}{2}["”’)]?[,;]["”’)]?\d{1,3})\s)/gu,
};

/** What a marker touches, a year too; "m²", "CO²", "a[1]" and "3.12" have none. */
const BEFORE: Readonly<Record<Style, RegExp>> = {
  bracket: /(?:\p{L}{2}|\d|[.,;:!?"”’')\]%])$/u,
  raised: /(?:\p{L}{3}|[.,;:!?"”’')\]])$/u,
  glued: /(?:(?:\p{L}{2}|(?:1[5-9]|20)\d\d(?=[.,;:!?]))[.,;:!?]?["”’)]?[.,;:!?]?)$/u,
};

/** The label of a note at the start of its line. */
const NOTES: Readonly<Record<Style, RegExp>> = {
  bracket: /^[ \t]*\[\^?(\d{1,3})\]:?[ \t]*\S/,
  raised: /^[ \t]*([¹²³⁰⁴-⁹]{1,3})[ \t]*\S/,
  glued: /^[ \t]*(\d{1,3})\.?[ \t]+\S/,
};

/** With what such a line can begin. */
const NOTE_STARTS: Readonly<Record<Style, string>> = {
  bracket: '[',
  raised: RAISED,
  glued: '0123456789',
};

/** The places of note markers of one style, in order. */
export function findMarkers(text: string, style: Style): Marker[] {
  if (!SIGNS[style].test(text)) return [];
  const found: Marker[] = [];
  for (const { 0: whole, 1: label, index } of text.matchAll(MARKERS[style])) {
    if (!BEFORE[style].test(text.slice(Math.max(0, index - 5), index))) continue;
    found.push({ start: index, end: index + whole.length, number: numberOf(label!) });
  }
  return found;
}

/** The numbers of notes, each with the start of its line. */
export function findNotes(text: string, style: Style): Map<number, number> {
  const notes = new Map<number, number>();
  const plain = new Map<number, number>();
  eachLine(text, (start, end) => {
    const first = text[pastBlanks(text, start, end)] ?? '';
    if (!NOTE_STARTS[style].includes(first)) return;
    const line = text.slice(start, start + 40);
    const label = NOTES[style].exec(line)?.[1];
    if (label === undefined) return;
    // A list elsewhere may count as well: the last of each number is the note.
    notes.set(numberOf(label), start);
    if (!DOTTED.test(line)) plain.set(numberOf(label), start);
  });
  // Chapters are numbered with a stop where notes are not.
  return style === 'glued' && plain.has(1) && plain.has(2) ? plain : notes;
}

const DOTTED = /^[ \t]*\d{1,3}\./;

function numberOf(label: string): number {
  return Number([...label].map((c) => (RAISED.includes(c) ? RAISED.indexOf(c) : c)).join(''));
}

/**
 * The markers that count up, each the next number or one that was there before, from 1 or from a note
 * that exists: chance and mathematics do not do that.
 */
export function inSequence(
  markers: readonly Marker[],
  notes: ReadonlyMap<number, number>,
): Marker[] {
  const found: Marker[] = [];
  let last = 0;
  for (const marker of markers) {
    const begins = found.length === 0 && notes.has(marker.number);
    if (!begins && (marker.number > last + 1 || marker.number < 1)) continue;
    last = Math.max(last, marker.number);
    found.push(marker);
  }
  return found;
}
