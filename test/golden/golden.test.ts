import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { processSamples } from '../support/samples.js';
import { render } from './render.js';

/**
 * What the program makes of each sample document, kept for review. A change shows as a difference
 * here; after a look at it, `make golden` writes the new state.
 */
const GOLDEN = join(import.meta.dirname, 'documents');

const golden = new Map<string, string>();
for (const article of await processSamples()) {
  const folder = article.file.replaceAll('/', '__').replace(/\.\w+$/, '');
  for (const [name, text] of Object.entries(render(article))) golden.set(`${folder}/${name}`, text);
}
// The list is a golden file too, so that a document without golden files is a difference.
golden.set('files.txt', `${[...golden.keys()].join('\n')}\n`);

if (process.env.UPDATE_GOLDEN === '1') {
  rmSync(GOLDEN, { recursive: true, force: true });
  for (const [path, text] of golden) {
    mkdirSync(dirname(join(GOLDEN, path)), { recursive: true });
    writeFileSync(join(GOLDEN, path), text);
  }
}

test.each([...golden])('%s', async (path, text) => {
  await expect(text).toMatchFileSnapshot(join(GOLDEN, path));
});
