import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { IngestError } from './error.js';

/** The metadata that a user can give per file. */
export const METADATA_KEYS = ['title', 'published', 'publisher', 'author', 'url'] as const;
export type MetadataKey = (typeof METADATA_KEYS)[number];

/** Metadata of one file; what is empty or missing is not known. */
export type MetadataRow = Partial<Record<MetadataKey, string>>;

/**
 * Reads a CSV table with a column `file` (path below the input) and any of `METADATA_KEYS`; other
 * columns are ignored, byte order mark and either line end are accepted, the last row of a file wins.
 * Throws an `IngestError` when the table cannot be read or has no column `file`.
 */
export function loadMetadataTable(path: string): Map<string, MetadataRow> {
  const rows = new Map<string, MetadataRow>();
  for (const record of readRecords(path)) {
    const file = record.file;
    if (file === undefined) throw new IngestError('metadata', `${path} has no column "file"`);
    const row: MetadataRow = {};
    for (const key of METADATA_KEYS) {
      const value = record[key]?.trim();
      if (value) row[key] = value;
    }
    rows.set(file.trim().replaceAll('\\', '/').replace(/^\.\//, ''), row);
  }
  return rows;
}

function readRecords(path: string): Record<string, string>[] {
  try {
    return parse(readFileSync(path), {
      columns: (names: string[]) => names.map((name) => name.trim().toLowerCase()),
      bom: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (error) {
    throw new IngestError('metadata', `cannot read ${path}: ${(error as Error).message}`);
  }
}
