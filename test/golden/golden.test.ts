import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { processSamples } from '../support/samples.js';
import { render } from './render.js';

/**
 * What the program makes of each sample document, kept for review. A change shows as a difference
 * here; after a look at it, `make golden` writes the new state. Nothing else ever does.
 */
const UPDATE = process.env.UPDATE_GOLDEN === '1';
const GOLDEN = join(import.meta.dirname, 'documents');

const articles = await processSamples();
const folderOf = (file: string) => file.replaceAll('/', '__').replace(/\.\w+$/, '');
const folders = articles.map(({ file }) => folderOf(file));

if (UPDATE) {
  rmSync(GOLDEN, { recursive: true, force: true });
  articles.forEach((article, i) => {
    const folder = join(GOLDEN, folders[i]!);
    mkdirSync(folder, { recursive: true });
    for (const [name, text] of Object.entries(render(article))) {
      writeFileSync(join(folder, name), text);
    }
  });
}

test('each sample has its golden folder and no folder is left over', () => {
  const kept = existsSync(GOLDEN) ? readdirSync(GOLDEN).sort() : [];
  expect(kept, 'run `make golden` after a look at what changed').toEqual([...folders].sort());
});

describe.each(articles.map((article) => [article.file, article] as const))(
  '%s',
  (file, article) => {
    test.each(Object.entries(render(article)))('%s', (name, text) => {
      const path = join(GOLDEN, folderOf(file), name);
      expect(existsSync(path), `${path} is missing: run \`make golden\``).toBe(true);
      expect(text).toBe(readFileSync(path, 'utf8'));
    });
  },
);
