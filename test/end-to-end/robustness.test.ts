import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import iconv from 'iconv-lite';
import { beforeEach, describe, expect, test } from 'vitest';
import { INPUT } from '../support/samples.js';
import { contentsOf, MAIN, rowsOf, temporaryFolder, vouch } from './program.js';

const PROSE = 'Peru signed the treaty on 3 May 2011, its foreign minister said in Lima.\n';

let input = '';
let output = '';

beforeEach(() => {
  input = join(temporaryFolder(), 'articles');
  output = join(temporaryFolder(), 'output');
  mkdirSync(input);
});

function put(file: string, content: string | Buffer = PROSE): void {
  writeFileSync(join(input, file), content);
}

const filesOf = (folder: string) => rowsOf(folder, 'documents.csv').map(({ file }) => file);

describe('files of any kind', () => {
  const TEXTS: Record<string, string> = {
    'a b — “ü”, Ελλάς 🙂.txt': PROSE,
    'line\nbreak.txt': PROSE,
    'nothing.txt': '',
    'white space.txt': ' \r\n\t\n',
    'carriage returns.txt': PROSE.replaceAll('\n', '\r'),
    'beyond the first plane.txt': `🙂🏴‍☠️ ${PROSE} “𝒜 won,” she said.`,
    'marks.txt': '?!… — «» "" () ;;; ...',
    'no spaces.txt': '東京は雨だと彼は言った。晴れると彼女は言った。',
    'right to left.txt': '\u202bقال الوزير إن الاتفاق سيوقع.\u202c He said so.',
    'no stop.txt': 'and so we went on with the plan that they had '.repeat(4000),
  };
  const ENCODED: [string, string][] = [
    ['windows-1252', 'The “deal” – worth €5bn – won’t hold, Núñez said. It was naïve. '],
    ['windows-1251', 'Президент заявил, что соглашение будет подписано в понедельник. '],
    ['iso-8859-2', 'Prezydent powiedział, że źródła są wiarygodne. Święto będzie później. '],
    ['utf-16le', PROSE],
    ['utf-16be', PROSE],
  ];

  test('are read as what they are', () => {
    const expected = new Map(Object.entries(TEXTS).map(([file, raw]) => [file, `utf-8 ${raw}`]));
    for (const [file, text] of Object.entries(TEXTS)) put(file, text);
    for (const [encoding, text] of ENCODED) {
      put(`${encoding}.md`, iconv.encode(text.repeat(4), encoding));
      expected.set(`${encoding}.md`, `${encoding} ${text.repeat(4)}`);
    }
    expect(vouch(['run', input, output])).toMatchObject({ code: 0 });
    const lines = readFileSync(join(output, 'documents.jsonl'), 'utf8').trimEnd().split('\n');
    const records = lines.map((line) => JSON.parse(line));
    const read = new Map(records.map(({ file, encoding, raw }) => [file, `${encoding} ${raw}`]));
    expect(read).toEqual(expected);
    // A text without any stop is cut, else time would grow with the square of its length.
    const longest = Math.max(...rowsOf(output, 'sentences.csv').map(({ text }) => text!.length));
    expect(longest).toBeLessThan(4000);
  });

  test('are read in another encoding when the user says so', () => {
    put('a.txt', iconv.encode('Wałęsa left.', 'windows-1250'));
    vouch(['run', input, output, '--encoding', 'windows-1250']);
    expect(rowsOf(output, 'sentences.csv')[0]).toMatchObject({ text: 'Wałęsa left.' });
  });

  test('links and other files are skipped, the output inside the input is not counted', () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'b.txt'), PROSE);
    put('a.txt');
    put('a.pdf');
    symlinkSync(join(outside, 'b.txt'), join(input, 'b.txt'));
    symlinkSync(outside, join(input, 'c'));
    const inside = join(input, 'output');
    for (const _ of ['first', 'again']) {
      const { code, stderr } = vouch(['run', input, inside]);
      expect(code).toBe(0);
      expect(stderr).toContain('1 document, 0 failed, 3 files skipped');
    }
    expect(filesOf(inside)).toEqual(['a.txt']);
  });

  // Other systems do not let such names be made.
  test.skipIf(process.platform !== 'linux')(
    'names that are not in UTF-8 fail, each as itself',
    () => {
      put('ü.txt');
      for (const letter of ['ü', 'ä']) {
        writeFileSync(Buffer.from(`${input}/b${letter}.txt`, 'latin1'), PROSE);
      }
      mkdirSync(Buffer.from(`${input}/diré`, 'latin1'));
      expect(vouch(['run', input, output])).toMatchObject({ code: 1 });
      const failures = rowsOf(output, 'failures.csv');
      const message = 'its name is not in UTF-8; rename it';
      expect(failures).toMatchObject(
        ['b\\xe4.txt', 'b\\xfc.txt', 'dir\\xe9'].map((file) => ({
          file,
          code: 'unreadable',
          message,
        })),
      );
      expect(filesOf(output)).toEqual(['ü.txt']);
    },
  );

  test('one file alone', () => {
    put('a.txt');
    expect(vouch(['run', join(input, 'a.txt'), output])).toMatchObject({ code: 0 });
    expect(filesOf(output)).toEqual(['a.txt']);
  });

  test.skipIf(process.getuid?.() === 0)('what cannot be read fails, the rest is complete', () => {
    put('a.txt');
    put('b.txt');
    mkdirSync(join(input, 'sub'));
    chmodSync(join(input, 'b.txt'), 0);
    chmodSync(join(input, 'sub'), 0);
    expect(vouch(['run', input, output])).toMatchObject({ code: 1 });
    expect(rowsOf(output, 'failures.csv')).toMatchObject([
      { file: 'b.txt', code: 'unreadable' },
      { file: 'sub', code: 'unreadable' },
    ]);
    expect(filesOf(output)).toEqual(['a.txt']);
  });
});

describe('a metadata table', () => {
  const table = () => join(input, '..', 'table.csv');
  const runWith = (content: string | Buffer) => {
    put('a.txt');
    writeFileSync(table(), content);
    return vouch(['run', input, output, '--metadata', table()]);
  };

  test.each([
    ['no column file', 'name,title\na.txt,x\n', /no column "file".*name, title/],
    ['nothing in it', '', /empty/],
    ['a quotation mark too many', 'file,title\na.txt,"x\n', /line 2/],
  ])('with %s is wrong use, said in a line', (_, content, message) => {
    const { code, stderr } = runWith(content);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('with oddities is used, with a note in a line for each', () => {
    const { code, stderr } = runWith(
      'file,published\na.txt,2018\na.txt,soon\nb.txt,2018-21\n,2019\n',
    );
    expect(code).toBe(0);
    const notes = stderr.split('\n').filter((line) => line.startsWith('note: '));
    expect(notes).toHaveLength(3);
    expect(notes[0]).toMatch(/several rows.*a\.txt/);
    expect(notes[1]).toMatch(/not in the input: b\.txt, \(a row without a file\)$/);
    expect(notes[2]).toMatch(/cannot be read[^:]*: "soon" of a\.txt$/);
  });
});

describe('the other commands', () => {
  test.each([
    [['check-cleaning', '.', '--rule', 'commas'], /commas.*hyphenation/],
    [['check-cleaning', '.', '--damage', '--kind', 'floods'], /floods.*hard-wraps/],
    [['diff', '.'], /missing.*'new'; see vouch diff --help/],
    [['run', '--fancy'], /--fancy.*see vouch run --help/],
    [['fancy'], /fancy.*see vouch --help/],
    [['help', 'fancy'], /fancy.*see vouch --help/],
    [['evaluate', '.', '--errors', 'all'], /all.*1 to 9999/],
  ])('%j is wrong use, said in a line', (args, message) => {
    put('a.txt');
    const { code, stdout, stderr } = vouch(args.map((arg) => (arg === '.' ? input : arg)));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('check-cleaning tells what it cannot read and lists the rest', () => {
    put('a.txt', 'The mayor  said so.\n');
    put('b.txt', Buffer.from([1, 0, 2, 3, 4]));
    const { code, stdout, stderr } = vouch(['check-cleaning', input]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^b\.txt: .*zero bytes/);
    expect(stdout).toMatch(/^1 document, [1-9]/m);
  });

  test('evaluate tells of annotations that are not where their offsets say', () => {
    put('a.txt', '🙂 Ana Ruiz said so.\n');
    put('a.ann', 'T1\tPERSON 3 11\tAna Ruiz\n');
    const { code, stderr } = vouch(['evaluate', input]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^note: 1 annotations.*"Ana Ruiz".*"na Ruiz"$/m);
  });

  test.skipIf(process.platform !== 'linux')(
    'a run whose news nobody reads goes on, data that nobody can take is told',
    () => {
      put('a.txt');
      const unread = spawnSync(process.execPath, [MAIN, 'run', input, output], {
        stdio: ['ignore', 'ignore', openSync('/dev/full', 'w')],
      });
      expect(unread.status).toBe(0);
      expect(filesOf(output)).toEqual(['a.txt']);
      const untaken = spawnSync(process.execPath, [MAIN, 'diff', output, output], {
        encoding: 'utf8',
        stdio: ['ignore', openSync('/dev/full', 'w'), 'pipe'],
      });
      expect(untaken.status).toBe(2);
      expect(untaken.stderr).toMatch(/^vouch: ENOSPC/);
    },
  );
});

describe('a slip in an option is wrong use, said in a line', () => {
  test.each([
    [['--encoding', 'latin-99'], /latin-99/],
    [['--disable', 'commas'], /commas.*hyphenation/],
    [['--gazetteer', 'none.csv'], /none\.csv/],
    [['--date-order', 'year-first'], /year-first.*day-first/],
    [['--workers', '0'], /0/],
  ])('%j', (options, message) => {
    put('a.txt');
    const { code, stdout, stderr } = vouch(['run', input, output, ...options]);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('a gazetteer is named once', () => {
    put('a.txt');
    put('names.csv', 'name,label\nAna Ruiz,WIZARD\n');
    const names = join(input, 'names.csv');
    const { code, stderr } = vouch(['run', input, output, '--gazetteer', names]);
    expect(code).toBe(2);
    expect(stderr.split(names)).toHaveLength(2);
    expect(stderr).toMatch(/"Ana Ruiz"/);
  });

  test.each([
    ['a file of another kind', () => [join(input, 'a.pdf'), output], /a\.pdf/],
    ['an output where no folder can be made', () => [input, '/proc/none/out'], /\/proc\/none/],
    ['an output below a file', () => [input, join(input, 'a.txt/out')], /a\.txt/],
    ['an output that holds the input', () => [input, join(input, '..')], /holds the input/],
    ['an output with files of others', () => [input, input.replace(/articles$/, 'mine')], /mine/],
  ])('%s', (_, args, message) => {
    put('a.txt');
    put('a.pdf');
    mkdirSync(join(input, '../mine'));
    writeFileSync(join(input, '../mine/thesis.txt'), 'x');
    const { code, stderr } = vouch(['run', ...args()]);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe.each([1, 2])('a run with %i workers', (workers) => {
  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'that is ended by %s leaves the old output and nothing else',
    async (name, code) => {
      put('a.txt');
      expect(vouch(['run', input, output])).toMatchObject({ code: 0 });
      const before = contentsOf(output);
      for (let i = 0; i < 100; i++) put(`${i}.txt`, PROSE.repeat(200));
      const ended = await interrupted(['run', input, output, '--workers', String(workers)], name);
      expect(ended).toMatchObject({ code });
      expect(ended.stderr).toContain(name);
      expect(contentsOf(output)).toEqual(before);
      expect(readdirSync(join(output, '..'))).toEqual(['output']);
    },
    60_000,
  );
});

/** Runs the program and ends it as soon as it has reported progress. */
function interrupted(
  args: readonly string[],
  name: NodeJS.Signals,
): Promise<{ code: number | null; stderr: string }> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [MAIN, ...args], { cwd: INPUT });
    let stderr = '';
    child.stderr.on('data', (data) => {
      stderr += data;
    });
    child.stderr.once('data', () => child.kill(name));
    child.on('exit', (code) => resolve({ code, stderr }));
  });
}
