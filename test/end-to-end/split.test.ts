import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { contentsOf, rowsOf, temporaryFolder, vouch } from './program.js';

const ARTICLE = (n: number, title: string, day: string): string =>
  `   ${n} of 2 DOCUMENTS\n\nThe Bridge (Bonn)\n\n${day}\n\n${title}\n\nThe dam held, the board said yesterday.\n`;
const EXPORT = [
  ARTICLE(1, 'A dam holds', 'March 14, 2019 Thursday'),
  ARTICLE(2, 'A road breaks', 'March 15, 2019 Friday'),
].join('\n');

test('vouch split parts an export, which run tells to be several articles', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'press.txt');
  writeFileSync(file, Buffer.from(EXPORT.replace('dam holds', 'dam holds – caf\u00e9'), 'utf8'));

  const whole = vouch(['run', file, join(folder, 'whole')]);
  expect(whole.code).toBe(0);
  expect(whole.stderr).toContain('note: 1 file with several articles');
  const [row] = rowsOf(join(folder, 'whole'), 'documents.csv');
  expect(row!.published_doubt).toBe('the file holds several articles (2); see vouch split');

  const parts = join(folder, 'parts');
  expect(vouch(['split', file, parts])).toMatchObject({ code: 0, stdout: '' });
  expect(Object.keys(contentsOf(parts))).toEqual(['press-001.txt', 'press-002.txt']);
  expect(vouch(['run', parts, join(folder, 'out')]).code).toBe(0);
  const rows = rowsOf(join(folder, 'out'), 'documents.csv');
  expect(rows.map(({ title, published, publisher }) => [title, published, publisher])).toEqual([
    ['A dam holds – café', '2019-03-14', 'The Bridge'],
    ['A road breaks', '2019-03-15', 'The Bridge'],
  ]);
});

test('vouch split refuses what it cannot part, and leaves nothing behind', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'press.txt');
  writeFileSync(file, 'The dam held.\n');
  const parts = join(folder, 'parts');
  expect(vouch(['split', file, parts])).toMatchObject({ code: 2 });
  expect(vouch(['split', join(folder, 'none.txt'), parts])).toMatchObject({ code: 2 });
  expect(vouch(['split', folder, parts])).toMatchObject({
    code: 2,
    stderr: `vouch: ${folder} is a folder; name an export in it\n`,
  });
  writeFileSync(file, EXPORT);
  expect(vouch(['split', file, file])).toMatchObject({
    code: 2,
    stderr: `vouch: output ${file} is a file; name a folder\n`,
  });
  const refused = vouch(['split', file, folder]);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('not empty');
  expect(existsSync(parts)).toBe(false);
  expect(readdirSync(folder)).toEqual(['press.txt']);
});
