import { createHash } from 'node:crypto';
import type { Article } from '../model/article.js';
import type { Config } from '../model/config.js';
import { createArticle } from '../model/create.js';

export function ingest(bytes: Buffer, file: string, _context: { config: Config }): Article {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const id = createHash('sha256').update(file).digest('hex').slice(0, 12);
  return createArticle({ file, id, sha256, encoding: 'utf-8', raw: bytes.toString('utf8'), metadata: {} });
}
