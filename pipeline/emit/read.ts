import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { parse } from 'csv-parse/sync';
import { UsageError } from '../model/usage-error.js';

/** A row as it stands in a CSV file: every cell is text. */
export type Cells = Readonly<Record<string, string>>;

/** Reads a table of a dataset. Throws `UsageError` when the folder holds none. */
export function readTable(folder: string, name: string): Cells[] {
  const path = join(folder, `${name}.csv`);
  if (!existsSync(path)) throw new UsageError(`${folder} is no dataset: it has no ${name}.csv`);
  return parse(readFileSync(path), { columns: true });
}

/** The lines of a file that ends in a line end, read piece by piece. */
export function* linesOf(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(1 << 16);
    let rest = '';
    for (let size = readSync(file, buffer); size > 0; size = readSync(file, buffer)) {
      const lines = (rest + decoder.write(buffer.subarray(0, size))).split('\n');
      rest = lines.pop()!;
      yield* lines;
    }
  } finally {
    closeSync(file);
  }
}
