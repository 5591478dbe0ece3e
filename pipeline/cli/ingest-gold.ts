import { IngestError, ingest } from '../ingest/index.js';
import type { Article } from '../model/article.js';
import { DEFAULT_CONFIG } from '../model/config.js';
import { UsageError } from '../model/usage-error.js';

/** The article of a gold text. Throws `UsageError`, which names it, when its bytes are no text. */
export function ingestGold(bytes: Buffer, name: string): Article {
  try {
    return ingest(bytes, name, { config: DEFAULT_CONFIG });
  } catch (error) {
    if (error instanceof IngestError) throw new UsageError(`gold ${name}: ${error.message}`);
    throw error;
  }
}
