import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  fileKey,
  listInput,
  loadMetadataTable,
  METADATA_KEYS,
  type MetadataRow,
  type MetadataTable,
  readPublished,
} from './ingest/index.js';
import type { Config } from './model/config.js';
import { UsageError } from './model/usage-error.js';
import type { Task } from './process.js';

/** The columns of a metadata table. */
const USED = ['file', ...METADATA_KEYS].join(', ');

/** Name of the metadata table that is looked for in an input folder. */
const FOLDER_TABLE = 'metadata.csv';

/** Where the documents are and what is known of them. */
export interface InputOptions {
  readonly config: Config;
  readonly metadata?: string | undefined;
  /** A folder in the input that is left out: the output. */
  readonly except?: string;
}

/** The documents to do. */
export interface TaskList {
  /** Sorted by file, each with its metadata rows. */
  readonly tasks: readonly Task[];
  /** Files in the input that are not articles. */
  readonly skipped: number;
  /** What is odd in the metadata tables, a line each. */
  readonly notes: readonly string[];
}

/** The documents of an input folder or file. Throws `UsageError` when it or a table cannot be used. */
export async function listTasks(input: string, options: InputOptions): Promise<TaskList> {
  if (!existsSync(input))
    throw new UsageError(`input ${input} does not exist; name a folder or file`);
  const { metadata } = options;
  if (metadata !== undefined && !existsSync(metadata))
    throw new UsageError(`metadata file ${metadata} does not exist; check the path`);
  const folder = statSync(input).isDirectory() ? input : dirname(input);
  const inFolder = join(folder, FOLDER_TABLE);
  const fromFile = metadata === undefined ? undefined : load(metadata);
  const fromFolder = existsSync(inFolder) ? load(inFolder) : undefined;
  const { files, skipped } = await listInput(input, options.except);
  const tasks = files.map(({ path, file }) => ({
    path,
    file,
    ...pick('fromFile', fromFile?.rows.get(fileKey(file))),
    ...pick('fromFolder', fromFolder?.rows.get(fileKey(file))),
  }));
  const known = new Set(files.map(({ file }) => fileKey(file)));
  const single = folder !== input;
  const notes = [
    ...(fromFile ? notesOn(metadata!, fromFile, known, options.config) : []),
    // Beside a single file the table is about its whole folder.
    ...(fromFolder && !single ? notesOn(inFolder, fromFolder, known, options.config) : []),
  ];
  return { tasks, skipped, notes };
}

function load(path: string): MetadataTable {
  try {
    return loadMetadataTable(path);
  } catch (error) {
    throw new UsageError(`metadata file ${path} ${(error as Error).message}`);
  }
}

/** What a user should know of a table that can be used. */
function notesOn(
  path: string,
  { rows, repeated, unused }: MetadataTable,
  known: ReadonlySet<string>,
  { dates: { order } }: Config,
): string[] {
  const strangers = [...rows.keys()]
    .filter((file) => !known.has(file))
    .map((file) => file || '(a row without a file)');
  const undated = [...rows]
    .filter(([, { published = '' }]) => published !== '' && readPublished(published, order) === '')
    .map(([file, { published }]) => `"${published}" of ${file}`);
  const note = (all: readonly string[], what: string): string[] =>
    all.length === 0 ? [] : [`metadata file ${path}: ${what}: ${few(all)}`];
  return [
    ...note(unused, `columns that are not used (${USED} are)`),
    ...note([...repeated], 'several rows, of which the last counts, for'),
    ...note(strangers, 'rows for files that are not in the input'),
    ...note(
      undated,
      'dates that cannot be read (write YYYY-MM-DD, or give --date-order for such as 03/04/2018)',
    ),
  ];
}

/** The first three of a list and how many there are more. */
function few(all: readonly string[]): string {
  const more = all.length > 3 ? ` and ${all.length - 3} more` : '';
  return `${all.slice(0, 3).join(', ')}${more}`;
}

function pick<K extends string>(
  key: K,
  row: MetadataRow | undefined,
): Partial<Record<K, MetadataRow>> {
  return row === undefined ? {} : ({ [key]: row } as Record<K, MetadataRow>);
}
