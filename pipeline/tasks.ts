import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listInput, loadMetadataTable, type MetadataRow } from './ingest/index.js';
import { UsageError } from './model/usage-error.js';
import type { Task } from './process.js';

/** Name of the metadata table that is looked for in an input folder. */
const FOLDER_TABLE = 'metadata.csv';

/** The documents of an input folder or file, sorted by file, each with its metadata rows. */
export async function listTasks(
  input: string,
  metadata?: string,
): Promise<{ tasks: Task[]; skipped: number }> {
  if (!existsSync(input))
    throw new UsageError(`input ${input} does not exist; name a folder or file`);
  const fromFile = metadata === undefined ? undefined : load(metadata);
  const folder = statSync(input).isDirectory() ? input : dirname(input);
  const fromFolder = loadIfThere(join(folder, FOLDER_TABLE));
  const { files, skipped } = await listInput(input);
  const tasks = files.map(({ path, file }) => ({
    path,
    file,
    ...pick('fromFile', fromFile?.get(file)),
    ...pick('fromFolder', fromFolder?.get(file)),
  }));
  return { tasks, skipped };
}

function load(path: string): Map<string, MetadataRow> {
  if (!existsSync(path)) throw new UsageError(`metadata file ${path} does not exist`);
  try {
    return loadMetadataTable(path);
  } catch (error) {
    throw new UsageError(`metadata file ${path}: ${(error as Error).message.split('\n', 1)[0]}`);
  }
}

function loadIfThere(path: string): Map<string, MetadataRow> | undefined {
  return existsSync(path) ? load(path) : undefined;
}

function pick<K extends string>(
  key: K,
  row: MetadataRow | undefined,
): Partial<Record<K, MetadataRow>> {
  return row === undefined ? {} : ({ [key]: row } as Record<K, MetadataRow>);
}
