import type { Config } from '../model/config.js';
import { UsageError } from '../model/usage-error.js';

/**
 * Looks at what a configuration refers to: the encoding, the cleaning rules and the gazetteer. Throws
 * `UsageError`, so that a slip of the pen ends the run and not each of its documents.
 */
export async function checkConfig({ ingest, clean, tag }: Config): Promise<void> {
  const { encodingExists } = await import('../ingest/index.js');
  if (ingest.encoding !== undefined && !encodingExists(ingest.encoding)) {
    throw new UsageError(`there is no encoding ${ingest.encoding}; use for example windows-1252`);
  }
  for (const name of clean.disable) await checkRule(name);
  if (tag.gazetteer === undefined) return;
  const { loadGazetteer } = await import('../tag/entities/gazetteer-lists.js');
  try {
    loadGazetteer(tag.gazetteer);
  } catch (error) {
    const where = `gazetteer ${tag.gazetteer}`;
    const [reason] = (error as Error).message.replace(`${where}: `, '').split('\n', 1);
    throw new UsageError(`${where} cannot be used: ${reason}`);
  }
}

/** Throws `UsageError` for a name that no cleaning rule has. */
export async function checkRule(name: string): Promise<void> {
  const { RULE_NAMES } = await import('../clean/index.js');
  if (RULE_NAMES.includes(name)) return;
  throw new UsageError(`no cleaning rule ${name}; there are ${RULE_NAMES.join(', ')}`);
}
