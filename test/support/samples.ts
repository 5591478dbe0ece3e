import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ingest, listInput, loadMetadataTable } from '../../pipeline/ingest/index.js';
import type { Article } from '../../pipeline/model/article.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';
import { PACKAGE_ROOT } from '../../pipeline/model/resources.js';
import { processArticle } from '../../pipeline/preset.js';

/** The folder of the sample documents that `make` runs on. */
export const INPUT = join(PACKAGE_ROOT, 'input');

/** Every sample document after all stages, in the order of their file names. */
export async function processSamples(): Promise<Article[]> {
  const { files } = await listInput(INPUT);
  const table = loadMetadataTable(join(INPUT, 'metadata.csv')).rows;
  return files.map(({ path, file }) => {
    const row = table.get(file);
    const context = { config: DEFAULT_CONFIG, ...(row ? { fromFolder: row } : {}) };
    const article = ingest(readFileSync(path), file, context);
    processArticle(article, DEFAULT_CONFIG);
    return article;
  });
}
