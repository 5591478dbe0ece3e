import type { Article, Metadata } from '../../pipeline/model/article.js';
import { createArticle } from '../../pipeline/model/create.js';

/** An article of `raw` on which no stage after ingest has run. */
export function articleWith(raw: string, metadata: Metadata = {}): Article {
  return createArticle({
    file: 'test.txt',
    id: 'test',
    sha256: '',
    encoding: 'utf-8',
    raw,
    metadata,
  });
}
