import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readDate } from './calendar.js';
import { ownOrder } from './day-order.js';
import { decode } from './decode.js';
import { IngestError } from './error.js';

/** The metadata that a user can give per file. */
export const METADATA_KEYS = ['title', 'published', 'publisher', 'author', 'url'] as const;
export type MetadataKey = (typeof METADATA_KEYS)[number];

/** Metadata of one file; what is empty or missing is not known. */
export type MetadataRow = Partial<Record<MetadataKey, string>>;

/** Rows by file, the files that have several rows, and what the header has that is not used. */
export interface MetadataTable {
  readonly rows: ReadonlyMap<string, MetadataRow>;
  readonly repeated: ReadonlySet<string>;
  readonly unused: readonly string[];
}

/**
 * Reads a CSV table with a column `file` (path below the input) and any of `METADATA_KEYS`; other
 * columns are ignored, of two with one name the last counts, and the last row of a file wins. Commas, semicolons and tabs are accepted, as are
 * byte order mark, either line end and the encodings that articles have. Throws an `IngestError` when
 * the table cannot be read or has no column `file`.
 */
export function loadMetadataTable(path: string): MetadataTable {
  const rows = new Map<string, MetadataRow>();
  const repeated = new Set<string>();
  const { header, records } = readRecords(path);
  for (const record of records) {
    const file = fileKey(record.file ?? '');
    if (rows.has(file)) repeated.add(file);
    const row: MetadataRow = {};
    for (const key of METADATA_KEYS) {
      const value = record[key]?.trim();
      if (value) row[key] = value;
    }
    rows.set(file, row);
  }
  settleDates([...rows.values()]);
  return { rows, repeated, unused: unusedIn(header) };
}

/** Columns of which nothing is taken: names that mean nothing here, and all but the last of one name. */
function unusedIn(header: readonly string[]): string[] {
  const known: readonly string[] = ['file', ...METADATA_KEYS];
  return header.filter((name, i) => !known.includes(name) || header.includes(name, i + 1));
}

/** A column in which 13/04/2018 stands has the day first in 03/04/2018 too. */
function settleDates(rows: readonly MetadataRow[]): void {
  const order = ownOrder(rows.map(({ published = '' }) => published).join('\n'));
  if (order === 'unknown') return;
  for (const row of rows) {
    if (row.published && readDate(row.published) === '') {
      row.published = readDate(row.published, order) || row.published;
    }
  }
}

/** A path as tables name it: forward slashes, composed characters, without "./" before it. */
export function fileKey(file: string): string {
  return file.trim().replaceAll('\\', '/').replace(/^\.\//, '').normalize('NFC');
}

function readRecords(path: string): { header: string[]; records: Record<string, string>[] } {
  let header: string[] = [];
  try {
    const { text } = decode(readFileSync(path));
    const records = parse(text, {
      columns: (names: string[]) => (header = names.map((name) => name.trim().toLowerCase())),
      delimiter: delimiterOf(text),
      bom: true,
      skip_records_with_empty_values: true,
      relax_column_count: true,
    });
    if (header.includes('file')) return { header, records: records as Record<string, string>[] };
  } catch (error) {
    throw new IngestError('metadata', `cannot be read: ${reasonOf(error)}`);
  }
  const has = header.length === 0 ? 'it is empty' : `its columns are ${header.join(', ')}`;
  throw new IngestError('metadata', `has no column "file" (path below the input); ${has}`);
}

/** What is wrong with a table in one line, and what to do where the message does not tell. */
function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'EISDIR') return 'it is a folder; name a CSV file';
  if (code?.startsWith('E')) return `${code}; check the path and its permissions`;
  return message.split('\n', 1)[0]!;
}

/** The mark that divides the header into most columns. */
function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)![0];
  const count = (mark: string): number => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
