import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { rowsOf, temporaryFolder, vouch } from './program.js';

const TEXTS = [
  "Mr José Hernández said that the harbour was closed. Japan's Defence Ministry said nothing.",
  "Mr Jose Hernandez said that the harbour was open. Kenya's Defence Ministry agreed with Mr Hernandez.",
  'Mr Hernandez said that the harbour was busy. The Defence Ministry was asked.',
  'Kenyan minister Daniel Okello said that the harbour was closed. Okello left. Mr Hernandez stayed.',
  'The Ugandan minister Daniel Okello said that the road was open. President Putin said nothing.',
  'Daniel Okello said that nothing was decided. Maria Lindqvist met Vladimir Putin.',
  'The Swedish biologist Maria Lindqvist said that the lake was dead.',
];

/** Files that hold identifiers of entities. */
const FILES = ['entities.csv', 'mentions.csv', 'claims.csv', 'claims_wide.csv', 'documents.jsonl'];
const NAMES = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((name) => `${name}.txt`);

const folder = temporaryFolder();

/** Entities of a run over the texts in files of these names. */
function entities(name: string, files: readonly string[], workers: string) {
  const [input, output] = [join(folder, name), join(folder, `${name}-${workers}`)];
  mkdirSync(input, { recursive: true });
  files.forEach((file, k) => {
    writeFileSync(join(input, file), `${TEXTS[k]}\n`);
  });
  const { code, stderr } = vouch(['run', input, output, '--workers', workers]);
  expect(stderr).not.toMatch(/error/i);
  expect(code).toBe(0);
  return {
    output,
    rows: rowsOf(output, 'entities.csv'),
    bytes: FILES.map((file) => readFileSync(join(output, file), 'utf8')),
  };
}

let runs: ReturnType<typeof entities>[];
beforeAll(() => {
  runs = [
    entities('forwards', NAMES, '1'),
    entities('forwards', NAMES, '3'),
    entities('backwards', NAMES.toReversed(), '2'),
  ];
}, 240_000);

test('the number of workers changes no byte', () => {
  expect(runs[1]!.bytes).toEqual(runs[0]!.bytes);
});

test('the order of files changes no entity', () => {
  // A surname that a document never gives in full is known by its document, which is known by its file.
  const sorted = runs.map(({ rows }) =>
    rows.map((row) => JSON.stringify(/ /.test(row.name!) ? row : { ...row, entity_id: '' })).sort(),
  );
  expect(sorted[2]).toEqual(sorted[0]);
});

test('a person is one entity in all documents that give the whole name', () => {
  const person = runs[0]!.rows.filter(({ name }) => /Hern[aá]ndez$/.test(name!) && / /.test(name!));
  expect(person).toMatchObject([{ label: 'PERSON', mentions: '3', documents: '2' }]);
});

test('a surname alone is not joined to the person of another document', () => {
  const surname = runs[0]!.rows.filter(({ name }) => name === 'Hernandez');
  const alone = { label: 'PERSON', mentions: '1', documents: '1' };
  expect(surname).toMatchObject([alone, alone]);
});

test('a surname with the office of a listed leader is the leader', () => {
  const leader = runs[0]!.rows.filter(({ name }) => /Putin/.test(name!));
  expect(leader).toMatchObject([{ name: 'Vladimir Putin', mentions: '2', documents: '2' }]);
});

test('people of one name and two countries are told apart, in every file', () => {
  const { rows, output, bytes } = runs[0]!;
  const people = rows.filter(({ name }) => name === 'Daniel Okello');
  expect(people.map(({ iso3166, mentions }) => [iso3166, mentions])).toEqual([
    ['KEN', '2'],
    ['UGA', '2'],
    ['', '1'],
  ]);
  const [kenyan, ugandan, open] = people.map(({ entity_id }) => entity_id!);
  const mentions = rowsOf(output, 'mentions.csv').filter(({ text }) => /Okello$/.test(text!));
  expect(mentions.map(({ entity_id }) => entity_id)).toEqual([kenyan, kenyan, ugandan, open]);
  const sources = rowsOf(output, 'claims.csv').map(({ source_entity_id }) => source_entity_id);
  expect(sources).toEqual(expect.arrayContaining([kenyan, ugandan, open]));
  const lines = bytes.at(-1)!.trimEnd().split('\n');
  const texts = TEXTS.map((text) => lines.find((line) => line.includes(text.slice(0, 30)))!);
  expect(texts.slice(3, 6).map((line) => /"ent_[0-9a-f]{16}"/.test(line))).toEqual([
    true,
    true,
    true,
  ]);
  expect(texts[3]).toContain(kenyan);
  expect(texts[4]).toContain(ugandan);
  expect(texts[4]).not.toContain(open);
});

test('a person is the same where one document gives the country and another does not', () => {
  const person = runs[0]!.rows.filter(({ name }) => name === 'Maria Lindqvist');
  expect(person).toMatchObject([{ iso3166: 'SWE', documents: '2' }]);
});

test('every entity of a mention or claim is in the table, and the hashes hold', () => {
  const { rows, output } = runs[0]!;
  const ids = new Set(rows.map(({ entity_id }) => entity_id));
  for (const { entity_id } of rowsOf(output, 'mentions.csv')) {
    if (entity_id !== '') expect(ids).toContain(entity_id);
  }
  const { resources } = JSON.parse(readFileSync(join(output, 'datapackage.json'), 'utf8'));
  for (const { path, hash, bytes } of resources) {
    const content = readFileSync(join(output, path));
    expect(content.length).toBe(bytes);
    expect(hash).toContain(createHash('sha256').update(content).digest('hex'));
  }
});

test('ministries of two countries stay apart, and from one whose country is not said', () => {
  const ministries = runs[0]!.rows.filter(({ name }) => /Defence Ministry$/.test(name!));
  expect(ministries.map(({ iso3166, documents }) => [iso3166, documents]).sort()).toEqual([
    ['', '1'],
    ['JPN', '1'],
    ['KEN', '1'],
  ]);
});
