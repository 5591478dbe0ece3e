import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder that holds `package.json`, found upwards from here: the same from source and from `dist`. */
export const PACKAGE_ROOT = findRoot(dirname(fileURLToPath(import.meta.url)));

function findRoot(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findRoot(dirname(folder));
}

/** Reads a data file as text; `path` is relative to `pipeline/`. Throws when it is missing. */
export function readResource(path: string): string {
  return readFileSync(join(PACKAGE_ROOT, 'pipeline', path), 'utf8');
}

/** Reads a data file as bytes; `path` is relative to `pipeline/`. Throws when it is missing. */
export function readResourceBytes(path: string): Buffer {
  return readFileSync(join(PACKAGE_ROOT, 'pipeline', path));
}

/** The lines of a word list: trimmed, without blank ones and without `#` comments. */
export function readList(path: string): string[] {
  return readResource(path)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));
}
