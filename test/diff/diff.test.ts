import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { diff, isSame } from '../../pipeline/diff/index.js';
import { diffJson, diffMarkdown, diffText } from '../../pipeline/diff/report.js';
import { readTable } from '../../pipeline/emit/read.js';
import { explain } from '../../pipeline/explain/index.js';
import { DEFAULT_CONFIG as config } from '../../pipeline/model/config.js';
import { UsageError } from '../../pipeline/model/usage-error.js';
import { run } from '../../pipeline/run.js';

const base = mkdtempSync(join(tmpdir(), 'vouch-diff-'));
const input = join(base, 'input');
const before = join(base, 'before');

async function rerun(name: string, change: (text: string) => string) {
  const folder = join(base, `${name}-input`);
  cpSync(input, folder, { recursive: true });
  writeFileSync(join(folder, 'a.txt'), change(readFileSync(join(input, 'a.txt'), 'utf8')));
  const output = join(base, name);
  await run({ input: folder, output, config, workers: 1 });
  return diff(before, output);
}

const counts = (tables: ReturnType<typeof diff>, name: string) => {
  const { gained, lost, changed } = tables.find(({ table }) => table === name)!;
  return [gained.length, lost.length, changed.length];
};

beforeAll(async () => {
  mkdirSync(input);
  writeFileSync(
    join(input, 'a.txt'),
    'The minister said exports rose on 12 June 2018.\n\nThe harvest failed in the north.\n',
  );
  await run({ input, output: before, config, workers: 1 });
});

describe('diff', () => {
  test.each([
    ['a row too short', 'claim_id,doc_id\nx\n', /line 2/],
    ['a quotation mark too many', '"claim_id', /[Qq]uote/],
    ['nothing in it', '', /empty/],
  ])('a table with %s is named as damaged', (_, content, message) => {
    const damaged = mkdtempSync(join(base, 'damaged-'));
    cpSync(before, damaged, { recursive: true });
    writeFileSync(join(damaged, 'claims.csv'), content);
    expect(() => diff(before, damaged)).toThrow(UsageError);
    expect(() => diff(before, damaged)).toThrow(/claims\.csv is damaged/);
    expect(() => diff(before, damaged)).toThrow(message);
  });

  test('explaining from a dataset without its texts is wrong use', () => {
    const damaged = mkdtempSync(join(base, 'damaged-'));
    cpSync(before, damaged, { recursive: true });
    rmSync(join(damaged, 'documents.jsonl'));
    const [claim] = readTable(damaged, 'claims');
    expect(() => explain(damaged, claim!.claim_id!)).toThrow(/has no documents\.jsonl/);
  });

  test('finds nothing between a dataset and itself', () => {
    expect(isSame(diff(before, before))).toBe(true);
  });

  test('does not count rows that only moved', async () => {
    const tables = await rerun('moved', (text) => `\n\n\n${text}`);
    expect(isSame(tables)).toBe(true);
  });

  test('lists what a new paragraph brings and nothing else', async () => {
    const tables = await rerun('added', (text) => `${text}\nThe dam broke on 3 May 2017.\n`);
    expect(counts(tables, 'claims')).toEqual([1, 0, 0]);
    expect(counts(tables, 'dates')).toEqual([1, 0, 0]);
  });

  test('lists what a removed paragraph took away', async () => {
    const tables = await rerun('removed', (text) =>
      text.replace('The harvest failed in the north.', ''),
    );
    expect(counts(tables, 'claims')).toEqual([0, 1, 0]);
  });

  test('shows a changed date as changed, not as lost and gained', async () => {
    const tables = await rerun('changed', (text) => text.replace('12 June', '13 June'));
    expect(counts(tables, 'dates')).toEqual([0, 0, 1]);
    expect(diffText(tables)).toContain('value: "2018-06-12" → "2018-06-13"');
    expect(diffMarkdown(tables)).toContain('| dates | 0 | 0 | 1 |');
    expect(JSON.parse(diffJson(tables)).dates.changed[0].columns).toContain('value');
  });

  test('says the names behind identifiers of entities, as explaining a row does', async () => {
    const named = join(base, 'named');
    const gazetteer = join(base, 'names.csv');
    const text = 'Ann Lee arrived. Ann Lee said the dam was safe.\n';
    const folder = mkdtempSync(join(base, 'named-input-'));
    writeFileSync(join(folder, 'a.txt'), text);
    writeFileSync(gazetteer, 'name,label,canonical\nAnn Lee,PERSON,Annabel Lee\n');
    await run({ input: folder, output: named, config, workers: 1 });
    const listed = join(base, 'listed');
    await run({
      input: folder,
      output: listed,
      config: { ...config, tag: { gazetteer } },
      workers: 1,
    });
    const line = /source_entity_id: "ent_\w{16}" \(Ann Lee\) → "ent_\w{16}" \(Annabel Lee\)/;
    expect(diffText(diff(named, listed))).toMatch(line);
    const claim = readTable(listed, 'claims').find((row) => row.kind === 'indirect')!;
    const [explained] = explain(listed, claim.claim_id!);
    expect(explained!.row).toEqual({ ...claim, source_entity_name: 'Annabel Lee' });
  });

  test('refuses a folder that holds no dataset', () => {
    expect(() => diff(before, input)).toThrow(/no dataset/);
  });
});
