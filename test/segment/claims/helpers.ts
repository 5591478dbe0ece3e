import type { Article, Claim } from '../../../pipeline/model/article.js';
import type { Span } from '../../../pipeline/model/span.js';
import { processArticle } from '../../../pipeline/preset.js';
import { articleWith } from '../../support/articles.js';

/** An article of this text that went through the whole pipeline. */
export function articleFrom(text: string): Article {
  const article = articleWith(text);
  processArticle(article);
  return article;
}

/** A claim as the words of its parts, joined with ` | `. */
export interface Words {
  readonly kind: string;
  readonly source: string;
  readonly cue: string;
  readonly content: string;
}

/** The claims in `text` as words. */
export function claimsIn(text: string): Words[] {
  const article = articleFrom(text);
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => article.text.slice(start, end)).join(' | ');
  return article.claims.map(({ kind, source, cue, content }) => ({
    kind,
    source: words(source),
    cue: words(cue),
    content: words(content),
  }));
}

/** The claims in `text` with all their columns. */
export function fullClaims(text: string): Claim[] {
  return [...articleFrom(text).claims];
}
