import type { Article, Metadata } from './article.js';
import { OffsetMap } from './offset-map.js';
import type { Tokens } from './tokens.js';

/** Tokens of the empty text. */
export const NO_TOKENS: Tokens = {
  text: '',
  count: 0,
  start: new Int32Array(0),
  end: new Int32Array(0),
  type: new Int32Array(0),
  vocabulary: [],
  sentenceFirst: new Int32Array(1),
  tag: new Uint8Array(0),
  head: new Int32Array(0),
  relation: new Uint8Array(0),
};

/** What ingest knows of a document. */
export interface Source {
  readonly file: string;
  readonly id: string;
  readonly sha256: string;
  readonly encoding: string;
  readonly raw: string;
  readonly metadata: Metadata;
}

/** A new article on which no stage after ingest has run: its clean text is the raw text. */
export function createArticle(source: Source): Article {
  return {
    file: source.file,
    id: source.id,
    sha256: source.sha256,
    encoding: source.encoding,
    raw: source.raw,
    metadata: source.metadata,
    text: source.raw,
    offsets: OffsetMap.identity(source.raw.length),
    edits: [],
    marks: [],
    tokens: NO_TOKENS,
    sections: [],
    sentences: [],
    mentions: [],
    entities: [],
    dates: [],
    claims: [],
    publishedDoubt: '',
    language: '',
  };
}
