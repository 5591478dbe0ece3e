import type { Attribution, Range } from '../../../pipeline/segment/claims/view/attribution.js';
import { type Reading, readingOf } from '../../../pipeline/segment/claims/view/reading.js';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom } from './helpers.js';

/** A text with one attribution in it that was marked by hand, as the stage reads it. */
export interface Marked {
  readonly reading: Reading;
  readonly attribution: Attribution;
  readonly text: string;
}

const MARKS = /[{}[\]<>]/g;
const PARTS = { '{': 'source', '[': 'cue', '<': 'content' } as const;
const CLOSING = '}]>';

/**
 * Reads a text in which `{source}`, `[cue]` and `<content>` are marked, so that what follows from an
 * attribution is tested apart from finding it. A paragraph before it keeps it from being the title.
 */
export function marked(notation: string): Marked {
  const opening = 'The council met on Monday.\n\n';
  const spans: Record<'source' | 'cue' | 'content', { start: number; end: number }[]> = {
    source: [],
    cue: [],
    content: [],
  };
  let text = opening;
  let at = 0;
  let open: { part: keyof typeof spans; start: number } | undefined;
  for (const { 0: mark, index } of notation.matchAll(MARKS)) {
    text += notation.slice(at, index);
    at = index + 1;
    if (CLOSING.includes(mark)) {
      if (open) spans[open.part].push({ start: open.start, end: text.length });
      open = undefined;
    } else open = { part: PARTS[mark as keyof typeof PARTS], start: text.length };
  }
  text += notation.slice(at);
  const article = articleFrom(text);
  if (article.text !== text) throw new Error(`cleaning changed the text: ${article.text}`);
  const { start, end, count } = article.tokens;
  const ranges = (list: { start: number; end: number }[]): Range[] =>
    list.map((span) => {
      let first = 0;
      while (first < count && start[first]! < span.start) first++;
      let last = first;
      while (last < count && end[last]! <= span.end) last++;
      if (start[first] !== span.start || end[last - 1] !== span.end) {
        throw new Error(`no tokens at “${text.slice(span.start, span.end)}”`);
      }
      return { first, end: last };
    });
  return {
    reading: readingOf(viewOf(article)),
    text,
    attribution: {
      source: ranges(spans.source),
      cue: ranges(spans.cue),
      content: ranges(spans.content),
      rule: 'marked',
    },
  };
}

/** The words of token ranges, joined by ` | `. */
export function wordsOf(
  { reading, text }: Pick<Marked, 'reading' | 'text'>,
  ranges: readonly Range[],
): string {
  const { start, end } = reading.view.tokens;
  return ranges.map((range) => text.slice(start[range.first]!, end[range.end - 1]!)).join(' | ');
}
