import { findMarkers, findNotes, inSequence, type Marker, type Style } from '../footnotes.js';
import type { CleanRule, ProposedEdit } from '../rule.js';

const STYLES: readonly Style[] = ['bracket', 'raised', 'glued'];

/**
 * Markers of notes ("end.[12]", "end.¹²"), which the page shows as raised figures. Figures in brackets
 * that touch a word are nothing else; raised ones count up from 1 or stand behind a stop; plain figures
 * that touch a word are markers only where the text has the notes.
 */
export const footnoteMarkers: CleanRule = {
  name: 'footnote-markers',
  edits: (text) => {
    const edits = STYLES.flatMap((style) => editsOf(text, style));
    return edits.sort((a, b) => a.start - b.start);
  },
};

function editsOf(text: string, style: Style): ProposedEdit[] {
  // Plain figures are markers only where there are notes, which are found faster.
  const glued = style === 'glued' ? findNotes(text, style) : undefined;
  if (glued?.size === 0) return [];
  const all = findMarkers(text, style);
  if (all.length === 0) return [];
  const notes = glued ?? notesFor(text, style, all);
  return sure(text, all, notes, style).map(({ start, end, number }) => {
    const noted = (notes.get(number) ?? -1) > start;
    return { start, end, after: '', evidence: noted ? `marker of note ${number}` : 'note marker' };
  });
}

/** The notes of markers; where a PDF tool has raised markers only, its notes begin with plain figures. */
function notesFor(text: string, style: Style, all: readonly Marker[]): ReadonlyMap<number, number> {
  const own = findNotes(text, style);
  if (style !== 'raised' || own.size > 0) return own;
  const plain = findNotes(text, 'glued');
  const last = all[all.length - 1]!.end;
  return all.every(({ number }) => (plain.get(number) ?? -1) > last) ? plain : own;
}

function sure(
  text: string,
  all: readonly Marker[],
  notes: ReadonlyMap<number, number>,
  style: Style,
): readonly Marker[] {
  if (style === 'bracket') return all;
  const counted = inSequence(all, notes);
  if (style === 'raised') {
    const known = new Set(counted);
    return all.filter((marker) => known.has(marker) || /[.,;:!?"”’]/.test(text[marker.start - 1]!));
  }
  const noted = counted.filter(({ number, start }) => (notes.get(number) ?? -1) > start);
  return noted.length >= Math.max(2, counted.length * 0.9) ? noted : [];
}
