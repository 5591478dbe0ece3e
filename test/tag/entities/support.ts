import { tagPartsOfSpeech } from '../../../pipeline/learn/part-of-speech.js';
import type { Entity, Mention } from '../../../pipeline/model/article.js';
import { type Config, DEFAULT_CONFIG } from '../../../pipeline/model/config.js';
import { createArticle } from '../../../pipeline/model/create.js';
import { segment } from '../../../pipeline/segment/index.js';
import { findEntities } from '../../../pipeline/tag/entities/index.js';

export interface Found {
  readonly mentions: readonly (Mention & { readonly text: string })[];
  readonly entities: readonly Entity[];
}

/** Runs segmentation, part of speech and entities over a text. */
export function find(text: string, config: Config = DEFAULT_CONFIG): Found {
  const article = createArticle({
    file: 'test.txt',
    id: 'test',
    sha256: '',
    encoding: 'utf-8',
    raw: text,
    metadata: {},
  });
  segment(article);
  tagPartsOfSpeech(article.tokens);
  const { mentions, entities } = findEntities(article, config);
  return {
    mentions: mentions.map((one) => ({ ...one, text: text.slice(one.span.start, one.span.end) })),
    entities,
  };
}

/** "text/LABEL" of each mention that names something. */
export function labels(text: string): string[] {
  return find(text).mentions.map((one) => `${one.text}/${one.label}`);
}
