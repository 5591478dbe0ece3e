/** A marker of a note in the text. */
export interface Marker {
  readonly start: number;
  readonly end: number;
  readonly number: number;
  /** How markers of this kind are written; a document keeps to one way. */
  readonly style: Style;
}

export type Style = 'bracket' | 'raised' | 'glued';

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const MARKERS: Readonly<Record<Style, RegExp>> = {
  bracket:
    /(?<=\p{L}{2}|\d|[.,;:!?"”’')\]%])\[(?:note |nb )?(\d{1,3})\](?=[\s.,;:!?"”’)\]—–]|\[\d|$)/gu,
  // "m²" and "CO²" are no markers.
  raised: /(?<=\p{L}{3}|[.,;:!?"”’')\]])([¹²³⁰⁴-⁹]{1,3})(?=[\s.,;:!?"”’)\]—–]|$)/gu,
  glued: /(?<=\p{L}{2}[.,;:!?]?["”’)]?|\p{L}{2}[.!?])(?<!\d|\d[.,])(\d{1,3})(?=\s+\p{Lu}|\s*$)/gmu,
};

/** The label of a note at the start of its line. */
const NOTES: Readonly<Record<Style, RegExp>> = {
  bracket: /^[ \t]*\[(\d{1,3})\][ \t]*\S/gm,
  raised: /^[ \t]*([¹²³⁰⁴-⁹]{1,3})[ \t]*\S/gm,
  glued: /^[ \t]*(\d{1,3})\.?[ \t]+\S/gm,
};

/** The places of note markers of one style, in order. */
export function findMarkers(text: string, style: Style): Marker[] {
  return Array.from(text.matchAll(MARKERS[style]), ({ 0: whole, 1: label, index }) => ({
    start: index,
    end: index + whole.length,
    number: numberOf(label!),
    style,
  }));
}

/** The numbers of notes, each with the start of its line. */
export function findNotes(text: string, style: Style): Map<number, number> {
  const notes = new Map<number, number>();
  for (const { 1: label, index } of text.matchAll(NOTES[style])) {
    // A list elsewhere may count as well: the last of each number is the note.
    notes.set(numberOf(label!), index);
  }
  return notes;
}

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
