import type { Mark } from '../../model/article.js';
import { findNotes } from '../footnotes.js';
import type { MarkRule } from '../rule.js';

const HEADING =
  /^(?:notes?|footnotes?|endnotes?|references|sources|works cited|notes and references)[ \t]*:?$/i;

const LONGEST_HEADING = 100;

/** Notes whose markers were taken out of the text: each line that begins with the number of one. */
export const footnotes: MarkRule = {
  name: 'footnotes',
  marks: (text, { edits }) => {
    const removed = new Set(
      edits.flatMap(({ rule, evidence }) =>
        rule.includes('footnote-markers')
          ? [...evidence.matchAll(/marker of note (\d+)/g)].map(([, number]) => Number(number))
          : [],
      ),
    );
    if (removed.size === 0) return [];
    const marks: Mark[] = [];
    for (const style of ['bracket', 'raised', 'glued'] as const) {
      for (const [number, start] of findNotes(text, style)) {
        if (!removed.has(number)) continue;
        const found = text.indexOf('\n', start);
        const span = { start, end: found < 0 ? text.length : found };
        if (style === 'glued' && !isNote(text.slice(start, span.end))) continue;
        marks.push({ span, kind: 'footnote', rule: 'footnotes' });
      }
      if (marks.length > 0) break;
    }
    return [...headingAbove(text, marks), ...marks].sort((a, b) => a.span.start - b.span.start);
  },
};

/** A chapter may have the number of a note that a page end took away, but no stop. */
function isNote(line: string): boolean {
  return line.length > LONGEST_HEADING || /[.)\]”"’\d]$/.test(line.trimEnd());
}

/** The heading "Notes" directly above the first of them. */
function headingAbove(text: string, marks: readonly Mark[]): Mark[] {
  const first = marks.reduce((least, { span }) => Math.min(least, span.start), text.length);
  const end = text.slice(0, first).trimEnd().length;
  const start = text.lastIndexOf('\n', end - 1) + 1;
  if (end - start > 40 || !HEADING.test(text.slice(start, end))) return [];
  return [{ span: { start, end }, kind: 'heading', rule: 'footnotes' }];
}
