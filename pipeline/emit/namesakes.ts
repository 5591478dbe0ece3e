import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { DatasetFile } from './dataset-file.js';
import { linesOf, TextReader } from './read.js';
import type { EntityUse } from './result.js';

/** What waits for each document until all are known, one line of JSON. */
interface Draft {
  /** UTF-16 units that the document takes in each of the files. */
  readonly lengths: readonly number[];
  /** Identifiers and countries of the entities of which it states one. */
  readonly countries: readonly (readonly [string, string])[];
}

/** The line of a document. */
export function namesakeDraft(lengths: readonly number[], uses: readonly EntityUse[]): string {
  const countries = uses
    .filter(({ iso3166 }) => iso3166 !== '')
    .map(({ id, iso3166 }) => [id, iso3166] as const);
  return `${JSON.stringify({ lengths, countries } satisfies Draft)}\n`;
}

/**
 * Writes files again in which namesakes of different countries share an identifier, so that each document
 * has that of the country which it states. `namesakes` comes from `EntityMerger`; `headers` are the first
 * characters of each file, which belong to no document. Returns the new files, in the same order.
 */
export function separateNamesakes(
  folder: string,
  drafts: string,
  files: readonly DatasetFile[],
  headers: readonly string[],
  namesakes: ReadonlyMap<string, ReadonlyMap<string, string>>,
): DatasetFile[] {
  return files.map((file, k) => {
    const { path, rows } = file.close();
    const old = join(folder, `${path}.old`);
    renameSync(join(folder, path), old);
    const reader = new TextReader(old);
    const renewed = new DatasetFile(folder, path);
    try {
      renewed.write(reader.take(headers[k]!.length), rows);
      for (const line of linesOf(join(folder, drafts))) {
        const { lengths, countries } = JSON.parse(line) as Draft;
        renewed.write(replaced(reader.take(lengths[k]!), countries, namesakes));
      }
    } finally {
      reader.close();
    }
    rmSync(old);
    return renewed;
  });
}

function replaced(
  text: string,
  countries: Draft['countries'],
  namesakes: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string {
  let result = text;
  for (const [id, country] of countries) {
    const own = namesakes.get(id)?.get(country);
    if (own !== undefined) result = result.replaceAll(id, own);
  }
  return result;
}
