import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { rowsOf, temporaryFolder, vouch } from './program.js';

const TEXTS = [
  "Mr José Hernández said that the harbour was closed. Japan's Defence Ministry said nothing.",
  "Mr Jose Hernandez said that the harbour was open. Kenya's Defence Ministry agreed with Mr Hernandez.",
  'Mr Hernandez said that the harbour was busy. The Defence Ministry was asked.',
];

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
    rows: rowsOf(output, 'entities.csv'),
    bytes: readFileSync(join(output, 'entities.csv')),
  };
}

let runs: ReturnType<typeof entities>[];
beforeAll(() => {
  runs = [
    entities('forwards', ['a.txt', 'b.txt', 'c.txt'], '1'),
    entities('forwards', ['a.txt', 'b.txt', 'c.txt'], '3'),
    entities('backwards', ['c.txt', 'b.txt', 'a.txt'], '2'),
  ];
}, 240_000);

test('the number of workers changes no byte', () => {
  expect(runs[1]!.bytes.equals(runs[0]!.bytes)).toBe(true);
});

test('the order of files changes no entity', () => {
  const sorted = runs.map(({ rows }) => rows.map((row) => JSON.stringify(row)).sort());
  expect(sorted[2]).toEqual(sorted[0]);
});

test('a person is one entity in all documents that give the whole name', () => {
  const person = runs[0]!.rows.filter(({ name }) => /Hern[aá]ndez$/.test(name!) && / /.test(name!));
  expect(person).toMatchObject([{ label: 'PERSON', mentions: '3', documents: '2' }]);
});

test('a surname alone is not joined to the person of another document', () => {
  const surname = runs[0]!.rows.filter(({ name }) => name === 'Hernandez');
  expect(surname).toMatchObject([{ label: 'PERSON', mentions: '1', documents: '1' }]);
});

test('ministries of two countries stay apart, and from one whose country is not said', () => {
  const ministries = runs[0]!.rows.filter(({ name }) => /Defence Ministry$/.test(name!));
  expect(ministries.map(({ iso3166, documents }) => [iso3166, documents]).sort()).toEqual([
    ['', '1'],
    ['JPN', '1'],
    ['KEN', '1'],
  ]);
});
