import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { beforeAll, describe, expect, test } from 'vitest';
import { INPUT } from '../support/samples.js';
import { OTHER_FILES, QUOTING, TABLES } from './contract.js';
import { contentsOf, type Outcome, rowsOf, temporaryFolder, vouch } from './program.js';

const output = join(temporaryFolder(), 'output');
let outcome: Outcome;

beforeAll(() => {
  outcome = vouch(['run', INPUT, output]);
}, 240_000);

describe('vouch run over the sample documents', () => {
  test('ends well, with progress on stderr and nothing on stdout', () => {
    expect(outcome.stderr).not.toMatch(/error|warn/i);
    expect(outcome).toMatchObject({ code: 0, stdout: '' });
    expect(outcome.stderr.trim()).not.toBe('');
  });

  test('writes the promised files and nothing else', () => {
    expect(readdirSync(output).sort()).toEqual([...Object.keys(TABLES), ...OTHER_FILES].sort());
  });

  test.each(Object.entries(TABLES))('%s has the promised columns first', (table, columns) => {
    const text = readFileSync(join(output, table), 'utf8');
    const header = text.slice(0, text.indexOf('\n')).split(',');
    expect(header.slice(0, columns.split(',').length).join(',')).toBe(columns);
    expect(new Set(header).size).toBe(header.length);
  });

  test.each([...Object.keys(TABLES), 'claims_wide.csv'])('%s is plain UTF-8 with LF', (table) => {
    const bytes = readFileSync(join(output, table));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    expect(text.charCodeAt(0)).not.toBe(0xfeff);
    expect(text.endsWith('\n')).toBe(true);
    expect(text.split('\n')[0]).not.toMatch(/\r$/);
  });

  test('every document is there and has claims, mentions and dates', () => {
    const rows = rowsOf(output, 'documents.csv');
    expect(rows).toHaveLength(records().length);
    for (const row of rows) {
      for (const count of ['sections', 'sentences', 'claims', 'mentions', 'dates', 'edits']) {
        expect(Number(row[count]), `${count} of ${row.file}`).toBe(
          rowsOf(output, `${count}.csv`).filter(({ doc_id }) => doc_id === row.doc_id).length,
        );
      }
      expect(Number(row.claims), `claims of ${row.file}`).toBeGreaterThan(0);
    }
    expect(rowsOf(output, 'failures.csv')).toEqual([]);
  });

  test.each(QUOTING)('%s quotes the clean text by code points', (table) => {
    const texts = new Map(records().map(({ doc_id, text }) => [doc_id, [...text]]));
    const rows = rowsOf(output, table);
    expect(rows.length).toBeGreaterThan(0);
    for (const { doc_id, start, end, text } of rows) {
      expect(texts.get(doc_id!)!.slice(Number(start), Number(end)).join('')).toBe(text);
    }
  });

  test('a cell traces to the raw characters of its file, the edits between logged', () => {
    const files = new Map(rowsOf(output, 'documents.csv').map((row) => [row.doc_id, row]));
    const edits = rowsOf(output, 'edits.csv');
    for (const row of rowsOf(output, 'mentions.csv')) {
      const { file, encoding } = files.get(row.doc_id!)!;
      const bytes = readFileSync(join(INPUT, file!));
      const decoded = iconv.decode(bytes, encoding!, { stripBOM: false });
      const [start, end] = [Number(row.raw_start), Number(row.raw_end)];
      const raw = [...decoded].slice(start, end).join('');
      const edited = edits.some(
        (edit) =>
          edit.doc_id === row.doc_id &&
          Number(edit.raw_start) <= end &&
          start <= Number(edit.raw_end),
      );
      if (!edited) expect(raw).toBe(row.text);
      else expect(raw).not.toBe('');
    }
  });

  test('the wide table repeats the claims cell by cell and adds what notebooks join', () => {
    const claims = rowsOf(output, 'claims.csv');
    const wide = rowsOf(output, 'claims_wide.csv');
    expect(wide.length).toBe(claims.length);
    const documents = new Map(rowsOf(output, 'documents.csv').map((row) => [row.doc_id, row]));
    wide.forEach((row, i) => {
      const { file, title, published, publisher } = documents.get(row.doc_id!)!;
      expect(row).toMatchObject({ ...claims[i]!, file, title, published, publisher });
    });
  });

  test('rows refer to rows that exist', () => {
    const ids = (table: string, key: string) =>
      new Set(rowsOf(output, table).map((row) => row[key]));
    const documents = ids('documents.csv', 'doc_id');
    const sections = ids('sections.csv', 'section_id');
    const sentences = ids('sentences.csv', 'sentence_id');
    const entities = ids('entities.csv', 'entity_id').add('');
    for (const row of rowsOf(output, 'claims.csv')) {
      expect(documents).toContain(row.doc_id);
      expect(sections).toContain(row.section_id);
      expect(sentences).toContain(row.sentence_id);
      expect(entities).toContain(row.source_entity_id);
    }
    for (const row of rowsOf(output, 'mentions.csv')) {
      expect(entities).toContain(row.entity_id);
      expect(entities).toContain(row.refers_to_entity_id);
    }
  });

  test.each(Object.keys(TABLES))('identifiers of %s are unique', (table) => {
    const key = TABLES[table]!.split(',')[0]!;
    const ids = rowsOf(output, table).map((row) => row[key]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('the data package names each table with its rows and its hash', () => {
    const { resources } = JSON.parse(readFileSync(join(output, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; hash?: string; schema: { fields: { name: string }[] } }[];
    };
    for (const [table, columns] of Object.entries(TABLES)) {
      const resource = resources.find(({ path }) => path === table)!;
      const sha256 = createHash('sha256')
        .update(readFileSync(join(output, table)))
        .digest('hex');
      expect(resource.hash).toBe(`sha256:${sha256}`);
      const header = readFileSync(join(output, table), 'utf8').split('\n', 1)[0]!;
      expect(header.startsWith(columns)).toBe(true);
      expect(resource.schema.fields.map(({ name }) => name).join(',')).toBe(header);
    }
  });

  test('the data package gives the members of a nested record, in their order', () => {
    const { resources } = JSON.parse(readFileSync(join(output, 'datapackage.json'), 'utf8')) as {
      resources: { path: string; schema: { fields: { name: string; type: string }[] } }[];
    };
    const { schema } = resources.find(({ path }) => path === 'documents.jsonl')!;
    const [line = ''] = readFileSync(join(output, 'documents.jsonl'), 'utf8').split('\n', 1);
    const record = JSON.parse(line) as Record<string, unknown>;
    expect(schema.fields.map(({ name }) => name)).toEqual(Object.keys(record));
    for (const { name, type } of schema.fields) {
      expect(Array.isArray(record[name]), name).toBe(type === 'array');
    }
  });

  test('metadata comes from the strongest source', () => {
    const of = (file: string) =>
      rowsOf(output, 'documents.csv').find((row) => row.file === file) ?? {};
    expect(of('agencies/wire-ferry.txt')).toMatchObject({
      published: '2019-08-09',
      published_source: 'metadata_csv',
      publisher: 'Aegean News Service',
      authors: 'Katerina Moraiti;Paul Dunning',
    });
    expect(of('web/coffee-scrape.md')).toMatchObject({
      published: '2022-06-14',
      published_source: 'front_matter',
      title: "Why Colombia's coffee farmers are planting cacao",
    });
    expect(of('commentary-water.txt')).toMatchObject({
      published: '2021-10-04',
      published_source: 'text',
    });
    expect(of('bank-cp1252.txt')).toMatchObject({ encoding: 'windows-1252' });
  });
});

/** Replaces clock and chance in the program and its threads. */
const ANOTHER_DAY = `
  const Real = Date;
  globalThis.Date = class extends Real {
    constructor(...args) { super(...(args.length > 0 ? args : [86400000])); }
    static now() { return 86400000; }
  };
  Math.random = () => 0.25;
`;

describe('the same bytes', () => {
  test.each([
    ['with two workers', ['--workers', '2'], {}],
    [
      'in another time zone and language, on another day, with other chances',
      [],
      {
        TZ: 'America/St_Johns',
        LC_ALL: 'tr_TR.UTF-8',
        LANG: 'tr_TR.UTF-8',
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(ANOTHER_DAY)}`,
      },
    ],
  ])('%s, from files made in another order', (_, options, env) => {
    const other = join(temporaryFolder(), 'output');
    const folder = temporaryFolder();
    for (const file of (readdirSync(INPUT, { recursive: true }) as string[]).sort().reverse()) {
      cpSync(join(INPUT, file), join(folder, file), { recursive: true });
    }
    expect(vouch(['run', folder, other, ...options], env)).toMatchObject({ code: 0 });
    expect(contentsOf(other)).toEqual(contentsOf(output));
  });

  test('adding a document leaves the rows of the others alone', () => {
    const folder = copyOfInput();
    writeFileSync(
      join(folder, 'aaa-first.txt'),
      'Peru has signed the treaty, Lima said on Monday.\n',
    );
    const other = join(temporaryFolder(), 'output');
    expect(vouch(['run', folder, other])).toMatchObject({ code: 0 });
    for (const table of QUOTING) {
      const lines = new Set(readFileSync(join(other, table), 'utf8').split('\n'));
      const lost = readFileSync(join(output, table), 'utf8')
        .split('\n')
        .filter((line) => !lines.has(line));
      expect(lost).toEqual([]);
    }
  });
});

describe('what goes wrong', () => {
  test('a document that cannot be read goes to failures.csv, the rest is complete', () => {
    const folder = copyOfInput();
    writeFileSync(join(folder, 'broken.txt'), Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 0, 0]));
    const other = join(temporaryFolder(), 'output');
    expect(vouch(['run', folder, other])).toMatchObject({ code: 1 });
    const failures = rowsOf(other, 'failures.csv');
    expect(failures).toHaveLength(1);
    expect(failures[0]).toMatchObject({ file: 'broken.txt', stage: 'ingest' });
    expect(failures[0]!.code).not.toBe('');
    expect(failures[0]!.message).not.toBe('');
    expect(rowsOf(other, 'documents.csv')).toEqual(rowsOf(output, 'documents.csv'));
  });

  test('an empty folder gives tables with headers only', () => {
    const other = join(temporaryFolder(), 'output');
    const { code, stderr } = vouch(['run', temporaryFolder(), other]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/note: there is no \*\.txt and no \*\.md in /);
    for (const table of Object.keys(TABLES)) {
      const lines = readFileSync(join(other, table), 'utf8').split('\n');
      expect(lines).toEqual([expect.stringContaining(TABLES[table]!), '']);
    }
  });

  test.each([
    ['an input that does not exist', ['run', '/nonexistent/articles', output], '/nonexistent'],
    ['an unknown option', ['run', INPUT, output, '--fancy'], '--fancy'],
    ['an unknown command', ['walk', INPUT], 'walk'],
    ['a number of workers that is none', ['run', INPUT, output, '--workers', 'many'], 'many'],
    [
      'a metadata file that does not exist',
      ['run', INPUT, output, '--metadata', 'no.csv'],
      'no.csv',
    ],
  ])('%s is wrong use', (_, args, value) => {
    const { code, stdout, stderr } = vouch(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(value);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('a run that fails leaves the earlier output alone', () => {
    const before = contentsOf(output);
    expect(vouch(['run', '/nonexistent/articles', output]).code).toBe(2);
    expect(contentsOf(output)).toEqual(before);
  });
});

describe('vouch diff', () => {
  const changed = join(temporaryFolder(), 'changed');

  beforeAll(() => {
    const folder = copyOfInput();
    const wire = join(folder, 'agencies/wire-ferry.txt');
    const addition = 'Malta will send a ship, its transport ministry said on 10 August 2019.\n';
    writeFileSync(wire, `${readFileSync(wire, 'utf8')}\n${addition}`);
    expect(vouch(['run', folder, changed]).code).toBe(0);
  });

  test('of a folder with itself finds nothing', () => {
    const { code, stdout } = vouch(['diff', output, output, '--exit-code']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/claims: 0 gained, 0 lost, 0 changed/);
  });

  test('lists what a new paragraph added and nothing as lost', () => {
    const { code, stdout } = vouch(['diff', output, changed, '--exit-code']);
    expect(code).toBe(1);
    expect(stdout).toMatch(/Malta/);
    expect(stdout).toMatch(/claims: [1-9]\d* gained, 0 lost/);
    expect(stdout).toMatch(/dates: 1 gained, 0 lost, 0 changed/);
  });

  test('prints JSON, and ends with 0 when no exit code was asked for', () => {
    const { code, stdout } = vouch(['diff', output, changed, '--format', 'json']);
    expect(code).toBe(0);
    expect(JSON.stringify(JSON.parse(stdout))).toContain('10 August 2019');
  });
});

describe('vouch explain', () => {
  test('shows a claim in its raw context, and its rule', () => {
    const claim = rowsOf(output, 'claims.csv').find(({ kind }) => kind === 'indirect')!;
    const { code, stdout } = vouch(['explain', output, claim.claim_id!]);
    expect(code).toBe(0);
    expect(stdout).toContain(`${claim.raw_start}..${claim.raw_end}`);
    expect(stdout).toContain(`⟦${claim.text!.slice(0, 10)}`);
    expect(stdout).toContain(claim.rule);
  });

  test('an identifier that is in no table is wrong use', () => {
    const { code, stdout, stderr } = vouch(['explain', output, 'clm_0']);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('clm_0');
  });
});

describe('vouch evaluate', () => {
  test('scores against brat standoff', () => {
    const gold = temporaryFolder();
    writeFileSync(join(gold, 'a.txt'), 'The treaty was signed on 3 May 2011 in Lima.\n');
    writeFileSync(
      join(gold, 'a.ann'),
      'T1\tTIMEX3 25 35\t3 May 2011\nA1\tType T1 DATE\n#1\tValue T1\t2011-05-03\n',
    );
    const { code, stdout } = vouch(['evaluate', gold, '--json']);
    expect(code).toBe(0);
    const scores = JSON.stringify(JSON.parse(stdout));
    expect(scores).toMatch(/"f1":1\b/);
  });

  test('a folder without annotations is wrong use', () => {
    expect(vouch(['evaluate', join(temporaryFolder(), 'none')]).code).toBe(2);
  });
});

describe('help and version', () => {
  test.each([
    [['--help'], 'run'],
    [['run', '--help'], '--workers'],
    [['evaluate', '--help'], '--json'],
    [['diff', '--help'], '--exit-code'],
    [['explain', '--help'], 'explain'],
  ])('%s', (args, word) => {
    const { code, stdout } = vouch(args);
    expect(code).toBe(0);
    expect(stdout).toContain(word);
  });

  test('--version prints the version of the package', () => {
    const { version } = JSON.parse(readFileSync(join(INPUT, '..', 'package.json'), 'utf8')) as {
      version: string;
    };
    expect(vouch(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n` });
  });
});

/** The nested records, one per document. */
function records(): { doc_id: string; text: string }[] {
  return readFileSync(join(output, 'documents.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { doc_id: string; text: string });
}

function copyOfInput(): string {
  const folder = join(temporaryFolder(), 'input');
  mkdirSync(folder);
  cpSync(INPUT, folder, { recursive: true });
  return folder;
}
