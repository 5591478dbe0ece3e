import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { CsvError, parse } from 'csv-parse/sync';
import { UsageError } from '../model/usage-error.js';

/** A row as it stands in a CSV file: every cell is text. */
export type Cells = Readonly<Record<string, string>>;

/** Reads a table of a dataset. Throws `UsageError` when the folder holds none, or one that is damaged. */
export function readTable(folder: string, name: string): Cells[] {
  const path = datasetFile(folder, `${name}.csv`);
  let header: string[] = [];
  let rows: Cells[] = [];
  try {
    rows = parse(readFileSync(path), { columns: (names: string[]) => (header = names) });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new UsageError(`${path} is damaged, make it again with vouch run: ${error.message}`);
  }
  if (header.length > 0) return rows;
  throw new UsageError(`${path} is damaged, make it again with vouch run: it is empty`);
}

/** Names of the entities of a dataset, by their identifiers. */
export function entityNames(folder: string): ReadonlyMap<string, string> {
  return new Map(readTable(folder, 'entities').map((row) => [row.entity_id!, row.name!]));
}

/** The row with the names of entities beside their identifiers: `source_entity_name`, for people. */
export function withNames(row: Cells, names: ReadonlyMap<string, string>): Cells {
  const named: Record<string, string> = {};
  for (const [column, value] of Object.entries(row)) {
    named[column] = value;
    const found = value.startsWith('ent_') ? value.split(';').map((id) => names.get(id)) : [];
    if (found.some((name) => name !== undefined)) {
      named[column.replace(/(_id)?(s?)$/, '_name$2')] = found.join(';');
    }
  }
  return named;
}

/** The path of a file of a dataset. Throws `UsageError` when the folder does not hold it. */
export function datasetFile(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return path;
  throw new UsageError(`${folder} is no dataset: it has no ${name}`);
}

/** The lines of a file that ends in a line end, read piece by piece. */
export function* linesOf(path: string): Generator<string> {
  const reader = new TextReader(path);
  try {
    // A line is joined once: it can hold a document of many megabytes.
    let parts: string[] = [];
    for (let piece = reader.next(); piece !== ''; piece = reader.next()) {
      const [first, ...others] = piece.split('\n');
      parts.push(first!);
      for (const start of others) {
        yield parts.join('');
        parts = [start];
      }
    }
  } finally {
    reader.close();
  }
}

/** The text of a file in UTF-8, read piece by piece from its start. */
export class TextReader {
  private readonly file: number;
  private readonly decoder = new StringDecoder('utf8');
  private readonly buffer = Buffer.alloc(1 << 16);
  private rest = '';

  constructor(path: string) {
    this.file = openSync(path, 'r');
  }

  /** The next piece, empty at the end. */
  next(): string {
    for (;;) {
      const size = readSync(this.file, this.buffer);
      const piece = this.decoder.write(this.buffer.subarray(0, size));
      // A piece can hold nothing but the first bytes of a character.
      if (piece !== '' || size === 0) return piece;
    }
  }

  /** The next `length` UTF-16 units, fewer at the end. */
  take(length: number): string {
    while (this.rest.length < length) {
      const piece = this.next();
      if (piece === '') break;
      this.rest += piece;
    }
    const taken = this.rest.slice(0, length);
    this.rest = this.rest.slice(length);
    return taken;
  }

  close(): void {
    closeSync(this.file);
  }
}
