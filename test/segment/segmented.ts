import type { Article, Edit, Mark, Metadata } from '../../pipeline/model/article.js';
import { segment } from '../../pipeline/segment/index.js';
import { articleWith } from '../support/articles.js';

/** An article with `text` as its clean text, segmented. */
export function segmented(
  text: string,
  marks: readonly Mark[] = [],
  metadata: Metadata = {},
  edits: readonly Edit[] = [],
): Article {
  const article = articleWith(text, metadata);
  article.marks = marks;
  article.edits = edits;
  segment(article);
  return article;
}

/** The forms of all tokens. */
export function formsOf(article: Article): string[] {
  const { text, tokens } = article;
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

/** The texts of all sentences. */
export function sentencesOf(article: Article): string[] {
  return article.sentences.map(({ span }) => article.text.slice(span.start, span.end));
}
