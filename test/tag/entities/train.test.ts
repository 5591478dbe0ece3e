import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConllNames } from '../../../pipeline/cli/conll-names.js';
import { readEntityGold } from '../../../pipeline/cli/entity-gold.js';
import { inOtherCapitals } from '../../../pipeline/cli/other-capitals.js';
import { train } from '../../../pipeline/cli/train.js';
import { LinearModel } from '../../../pipeline/learn/engine/model.js';
import { madeLines } from '../../../pipeline/tag/entities/learned/lines.js';
import { createTagger, findWith } from '../../../pipeline/tag/entities/taggers/learned.js';

const TEXT = 'Envoy Zork Blim of Quorl met the Frobnitz Union. Mr Blim praised Quorl.\n';
const NAMES = [
  ['PER', 'Zork Blim'],
  ['LOC', 'Quorl'],
  ['ORG', 'Frobnitz Union'],
] as const;

/** Brat lines for every place of each name in `text`. */
function annotations(text: string): string {
  const lines: string[] = [];
  for (const [label, name] of NAMES) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
      lines.push(`T${lines.length}\t${label} ${at} ${at + name.length}\t${name}`);
    }
  }
  return lines.join('\n');
}

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-entities-'));
  for (const name of ['brat', 'empty']) mkdirSync(join(folder, name));
  const text = TEXT.repeat(12);
  writeFileSync(join(folder, 'brat', 'a.txt'), text);
  writeFileSync(join(folder, 'brat', 'a.ann'), annotations(text));
  writeFileSync(
    join(folder, 'a.conll'),
    '-DOCSTART- O\n\nZork B-PER\nBlim I-PER\nleft O\nQuorl B-LOC\n. O\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('training', () => {
  it('makes the same model each time, which finds what it was shown', async () => {
    const paths = ['one.bin', 'two.bin'].map((name) => join(folder, name));
    const gold = [join(folder, 'brat')];
    for (const output of paths) await train({ task: 'entities', gold, output, epochs: 4 });
    const [one, two] = paths.map((path) => readFileSync(path));
    expect(one!.equals(two!)).toBe(true);
    const tagger = createTagger(LinearModel.fromBytes(one!));
    const { context } = readEntityGold(gold)[0]!;
    const { tokens } = context;
    const found = findWith(tagger, context).map(
      ({ first, end, label }) =>
        `${tokens.text.slice(tokens.start[first], tokens.end[end - 1])}/${label}`,
    );
    expect(found.slice(0, 3)).toEqual(['Zork Blim/PERSON', 'Quorl/GPE', 'Frobnitz Union/ORG']);
  });

  it.each([
    ['nowhere', 'does not exist'],
    ['empty', 'no annotated documents'],
  ])('refuses %s', async (name, message) => {
    const gold = [join(folder, name)];
    await expect(train({ task: 'entities', gold })).rejects.toThrow(message);
  });

  it('reads brat and CoNLL, each further path as a dialect', () => {
    const examples = readEntityGold([join(folder, 'brat'), join(folder, 'a.conll')]);
    expect(examples.map(({ dialect }) => dialect)).toEqual([0, 1]);
    expect(examples[1]!.gold.map(({ label }) => label)).toEqual(['PERSON', 'LOC']);
  });
});

describe('CoNLL columns', () => {
  const names = (rows: string) =>
    readConllNames(rows.split(' ').join('\n').replaceAll('/', '\t')).map(({ text, names }) =>
      names.map(({ span, label }) => `${text.slice(span.start, span.end)}/${label}`),
    );

  it.each([
    ['BIO', 'A/B-PER b/I-PER c/O D/B-LOC', ['A b/PER', 'D/LOC']],
    ['IOB, one name after another', 'A/I-PER B/B-PER c/I-PER', ['A/PER', 'B c/PER']],
    ['a label that changes', 'A/I-PER B/I-ORG', ['A/PER', 'B/ORG']],
    ['BILOU', 'A/B-ORG b/L-ORG C/U-LOC D/U-LOC', ['A b/ORG', 'C/LOC', 'D/LOC']],
    ['no name', 'a/O b/O', []],
  ])('%s', (_, rows, expected) => {
    expect(names(rows)).toEqual([expected]);
  });

  it('begins a document at -DOCSTART- and a line at an empty one', () => {
    const found = readConllNames('-DOCSTART- O\n\nA B-PER\n\nB O\n\n-DOCSTART- O\n\nC B-LOC\n');
    expect(found.map(({ text }) => text)).toEqual(['A\nB\n', 'C\n']);
  });
});

describe('extra lines', () => {
  it('hold the names where they say', () => {
    for (const { text, names } of madeLines()) {
      const points = [...text];
      for (const { span } of names) {
        const name = points.slice(span.start, span.end).join('');
        expect(name).toMatch(/^\S.*\S$/u);
        expect(name).not.toMatch(/[{}|;]/);
      }
    }
  });

  it('copies sentences in capitals with their names in place', () => {
    const text = `${TEXT.trim()} `.repeat(12);
    const names = NAMES.flatMap(([label, name]) =>
      [...text.matchAll(new RegExp(name, 'g'))].map(({ index }) => {
        return { label, span: { start: index, end: index + name.length } };
      }),
    );
    const copies = inOtherCapitals({ name: 'a', bytes: Buffer.from(text), names });
    expect(copies.length).toBeGreaterThan(0);
    for (const copy of copies) {
      const all = copy.bytes.toString('utf8');
      for (const { span, label } of copy.names) {
        const original = NAMES.find(([known]) => known === label)![1];
        expect(all.slice(span.start, span.end).toLowerCase()).toBe(original.toLowerCase());
      }
    }
  });
});
