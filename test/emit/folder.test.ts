import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { OutputFolder } from '../../pipeline/emit/folder.js';
import { UsageError } from '../../pipeline/model/usage-error.js';

let base = '';
let output = '';

beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'vouch-folder-'));
  output = join(base, 'output');
});

const DATASET = JSON.stringify({ vouch: {}, resources: [{ path: 'claims.csv' }] });

function fill(files: Readonly<Record<string, string>>): void {
  mkdirSync(output);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(output, name), text);
}

function publish(): void {
  const folder = new OutputFolder(output);
  writeFileSync(join(folder.temporary, 'claims.csv'), 'new');
  writeFileSync(join(folder.temporary, 'datapackage.json'), DATASET);
  folder.publish();
}

describe('an output folder', () => {
  test.each([
    ['absent', undefined],
    ['empty', {}],
    ['an old dataset', { 'datapackage.json': DATASET, 'claims.csv': 'old' }],
  ])('that is %s is replaced in whole', (_, files) => {
    if (files) fill(files);
    publish();
    expect(readdirSync(output).sort()).toEqual(['claims.csv', 'datapackage.json']);
    expect(readFileSync(join(output, 'claims.csv'), 'utf8')).toBe('new');
    expect(readdirSync(base)).toEqual(['output']);
  });

  test('keeps files that are not ours', () => {
    fill({ 'datapackage.json': DATASET, 'claims.csv': 'old', 'notes.md': 'mine' });
    publish();
    expect(readFileSync(join(output, 'notes.md'), 'utf8')).toBe('mine');
    expect(readFileSync(join(output, 'claims.csv'), 'utf8')).toBe('new');
  });

  test.each([
    ['no descriptor', { 'thesis.docx': 'years of work' }],
    ['the descriptor of another program', { 'datapackage.json': '{"resources":[]}' }],
    ['a descriptor that is no JSON', { 'datapackage.json': 'x' }],
  ])('with %s is refused and left alone', (_, files) => {
    fill(files);
    expect(() => new OutputFolder(output)).toThrow(UsageError);
    expect(readdirSync(output)).toEqual(Object.keys(files));
    expect(readdirSync(base)).toEqual(['output']);
  });

  test('that is a file is refused', () => {
    writeFileSync(output, 'x');
    expect(() => new OutputFolder(output)).toThrow(UsageError);
  });

  test('that is below a file is refused', () => {
    writeFileSync(output, 'x');
    expect(() => new OutputFolder(join(output, 'sub'))).toThrow(UsageError);
    expect(() => new OutputFolder(join(output, 'sub'))).toThrow(/cannot be written.*name another/);
  });

  test.skipIf(!existsSync('/dev/shm'))('that is a mounted disk is refused before any work', () => {
    expect(() => new OutputFolder('/dev/shm')).toThrow(/mounted folder.*name a folder in it/);
  });

  test('that is a link to nothing is refused', () => {
    symlinkSync(join(base, 'none'), output);
    expect(() => new OutputFolder(output)).toThrow(/link/);
  });

  test.skipIf(process.getuid?.() === 0)('that is protected is refused before any work', () => {
    fill({ 'datapackage.json': DATASET, 'claims.csv': 'old' });
    chmodSync(output, 0o555);
    expect(() => new OutputFolder(output)).toThrow(/protected/);
    expect(readdirSync(base)).toEqual(['output']);
    chmodSync(output, 0o755);
  });

  test('stays as it was when the run fails', () => {
    fill({ 'datapackage.json': DATASET, 'claims.csv': 'old' });
    const folder = new OutputFolder(output);
    writeFileSync(join(folder.temporary, 'claims.csv'), 'new');
    folder.discard();
    expect(readFileSync(join(output, 'claims.csv'), 'utf8')).toBe('old');
    expect(existsSync(folder.temporary)).toBe(false);
  });
});
