import type { Article } from '../../pipeline/model/article.js';
import type { Span } from '../../pipeline/model/span.js';

/** A span with a name that tells in a failure message where it came from. */
export interface NamedSpan extends Span {
  readonly of: string;
}

/** Every span into the clean text that an article holds. */
export function allSpans(article: Article): NamedSpan[] {
  return [
    ...article.marks.map(({ span }, i) => ({ of: `mark ${i}`, ...span })),
    ...article.sections.map(({ span }, i) => ({ of: `section ${i}`, ...span })),
    ...article.sentences.map(({ span }, i) => ({ of: `sentence ${i}`, ...span })),
    ...article.mentions.map(({ span }, i) => ({ of: `mention ${i}`, ...span })),
    ...article.dates.map(({ span }, i) => ({ of: `date ${i}`, ...span })),
    ...article.claims.flatMap((claim, i) =>
      (['content', 'source', 'cue'] as const).flatMap((part) =>
        claim[part].map((span) => ({ of: `${part} of claim ${i}`, ...span })),
      ),
    ),
  ];
}
