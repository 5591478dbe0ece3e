import type { Article } from '../../pipeline/model/article.js';
import type { Span } from '../../pipeline/model/span.js';

/** Something that holds for every article after all stages, whatever its text says. */
export interface Invariant {
  readonly name: string;
  /** What breaks it, in words; empty when it holds. */
  readonly violations: (article: Article) => readonly string[];
}

/** The clean text of a span in quotation marks, cut to a length that can be read in a report. */
export function quote({ text }: Article, { start, end }: Span): string {
  return `${start}..${end} ${JSON.stringify(text.slice(start, Math.min(end, start + 60)))}`;
}

/** Whether each span ends before the next begins. */
export function isOrdered(spans: readonly Span[]): boolean {
  return spans.every(({ start }, i) => i === 0 || spans[i - 1]!.end <= start);
}
