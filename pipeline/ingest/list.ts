import { isUtf8 } from 'node:buffer';
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { UsageError } from '../model/usage-error.js';

/** A file to read: `path` for the file system, `file` as the tables name it (below the input, with `/`). */
export interface InputFile {
  readonly path: string;
  readonly file: string;
}

/**
 * The articles in a folder, at any depth, or the single file that `input` is, ordered by code point.
 * Links are never followed, so nothing from outside the input is read and nothing twice, but counted as
 * skipped; hidden files and folders are left out in silence; other files are counted as skipped.
 * `metadata.csv` of the input is no article and not counted, nor is what lies in the folder `except`. A
 * folder below `input` that cannot be read is listed as a file, which then fails as one that cannot be
 * read. Throws a `UsageError` when `input` is no article and no folder, or cannot be read.
 */
export async function listInput(
  input: string,
  except?: string,
): Promise<{ files: InputFile[]; skipped: number }> {
  const found = await stat(input);
  if (found.isFile() && isArticle(input)) {
    return { files: [{ path: input, file: basename(input) }], skipped: 0 };
  }
  if (!found.isDirectory()) {
    throw new UsageError(
      `input ${input} is neither a folder nor a *.txt or *.md file; name one or rename it`,
    );
  }
  const files: InputFile[] = [];
  let skipped = 0;
  const folders: InputFile[] = [{ path: input, file: '' }];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await entriesOf(folder, files)) {
      const name = printable(entry.name);
      const file = folder.file === '' ? name : `${folder.file}/${name}`;
      const found = { path: join(folder.path, entry.name.toString()), file };
      const kind = kindOf(entry, name, file);
      if (except !== undefined && resolve(found.path) === resolve(except)) continue;
      if (kind === 'folder') folders.push(found);
      else if (kind === 'article') files.push(found);
      else if (kind === 'other') skipped++;
    }
  }
  return { files: files.sort((a, b) => byCodePoint(a.file, b.file)), skipped };
}

async function entriesOf(folder: InputFile, failing: InputFile[]): Promise<Dirent<Buffer>[]> {
  try {
    return await readdir(folder.path, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    if (folder.file === '') {
      throw new UsageError(
        `input ${folder.path} cannot be read (${(error as { code: string }).code}); check its permissions`,
      );
    }
    failing.push(folder);
    return [];
  }
}

/**
 * A name as text. Bytes that are no UTF-8 are written as `\xfc`: as U+FFFD, which stands in the path,
 * several files would have one name.
 */
function printable(name: Buffer): string {
  if (isUtf8(name)) return name.toString();
  let text = '';
  for (let i = 0; i < name.length; ) {
    const length = [1, 2, 3, 4].find(
      (n) => i + n <= name.length && isUtf8(name.subarray(i, i + n)),
    );
    text += length ? name.toString('utf8', i, i + length) : `\\x${name.toString('hex', i, i + 1)}`;
    i += length ?? 1;
  }
  return text;
}

function isArticle(name: string): boolean {
  return /\.(?:txt|md)$/i.test(name);
}

function kindOf(
  entry: Dirent<Buffer>,
  name: string,
  file: string,
): 'folder' | 'article' | 'other' | 'ignored' {
  if (name.startsWith('.') || file === 'metadata.csv') return 'ignored';
  if (entry.isDirectory()) return 'folder';
  return entry.isFile() && isArticle(name) ? 'article' : 'other';
}

/** Orders by code point, which is the same on every machine, unlike a locale's order. */
function byCodePoint(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
