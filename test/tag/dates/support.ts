import { tagPartsOfSpeech } from '../../../pipeline/learn/part-of-speech.js';
import type { Article, TimeExpression } from '../../../pipeline/model/article.js';
import { DEFAULT_CONFIG } from '../../../pipeline/model/config.js';
import { createArticle } from '../../../pipeline/model/create.js';
import { segment } from '../../../pipeline/segment/index.js';
import { findDates } from '../../../pipeline/tag/dates/index.js';

/** A segmented article with this text and document date. */
export function articleOf(text: string, published = '2018-06-18'): Article {
  const article = createArticle({
    file: 'test.txt',
    id: 'test',
    sha256: '',
    encoding: 'utf-8',
    raw: text,
    metadata: published === '' ? {} : { published: { value: published, source: 'metadata_file' } },
  });
  segment(article);
  tagPartsOfSpeech(article.tokens);
  return article;
}

/** The time expressions of a text. */
export function datesOf(text: string, published?: string): TimeExpression[] {
  return [...findDates(articleOf(text, published), DEFAULT_CONFIG).dates];
}

/** They as `text|TYPE|value`. */
export function shown(text: string, published?: string): string[] {
  return datesOf(text, published).map(
    ({ span, type, value }) => `${text.slice(span.start, span.end)}|${type}|${value}`,
  );
}
