import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linesOf } from '../../pipeline/emit/read.js';

const path = join(mkdtempSync(join(tmpdir(), 'vouch-read-')), 'lines');

test.each([
  ['no line', []],
  ['short lines and empty ones', ['a', '', 'b', '']],
  ['a line longer than what is read at once', ['a', `${'é'.repeat(300_000)}b`, 'c']],
])('the lines of a file are given one by one: %s', (_, lines) => {
  writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
  expect([...linesOf(path)]).toEqual(lines);
});
