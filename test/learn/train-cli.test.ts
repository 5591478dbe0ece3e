import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { train } from '../../pipeline/cli/train.js';
import { LinearModel } from '../../pipeline/learn/engine/model.js';
import { UsageError } from '../../pipeline/model/usage-error.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vouch-train-'));
  writeFileSync(join(folder, 'a.conllu'), treebank(['The envoy left .', 'Talks failed .']));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TAGS: Record<string, string> = { The: 'DT', envoy: 'NN', Talks: 'NNS', '.': '.' };

/** Sentences "(determiner) subject verb stop" with their heads. */
function treebank(sentences: string[]): string {
  return sentences
    .map((sentence) => {
      const words = sentence.split(' ');
      const verb = words.length - 1;
      return words
        .map((form, i) => {
          const head = i + 1 === verb ? 0 : form === 'The' ? 2 : verb;
          const relation =
            head === 0 ? 'root' : form === '.' ? 'punct' : head === 2 ? 'det' : 'nsubj';
          return [i + 1, form, form, '_', TAGS[form] ?? 'VBD', '_', head, relation, '_', '_'].join(
            '\t',
          );
        })
        .join('\n');
    })
    .join('\n\n');
}

it.each([
  'pos',
  'parser',
] as const)('trains %s from a folder, the same bytes each time, into folders that are not there yet', async (task) => {
  const paths = ['one.bin', 'new/two.bin'].map((name) => join(folder, name));
  for (const output of paths) await train({ task, gold: [folder], output });
  const [one, two] = paths.map((path) => readFileSync(path));
  expect(one!.equals(two!)).toBe(true);
  expect(LinearModel.fromBytes(one!).header.task).toBe(task);
});

it.each([
  ['poetry', '', 'no task poetry'],
  ['keywords', '', 'no texts in'],
  ['pos', 'nowhere', 'does not exist'],
])('refuses %s %s', async (task, name, message) => {
  await expect(train({ task, gold: [join(folder, name)] })).rejects.toThrow(message);
});

it.each([
  ['entities', 'T1\tPERSON 0 3\tAna\n'],
  ['attribution', 'T1\tCue 0 3\tAna\nE1\tAttribution:T1 Cue:T1 Content:T1\n'],
  ['keywords', ''],
])('names the text that cannot be read, and trains no %s', async (task, annotations) => {
  const gold = mkdtempSync(join(folder, 'gold-'));
  writeFileSync(join(gold, 'bad.txt'), Buffer.from([1, 0, 2, 3, 4]));
  writeFileSync(join(gold, 'bad.ann'), annotations);
  const output = join(gold, 'model');
  await expect(train({ task, gold: [gold], output })).rejects.toThrow(UsageError);
  await expect(train({ task, gold: [gold], output })).rejects.toThrow(/bad\.txt.*zero bytes/);
});

it.each([
  ['pos', '.', /is a folder; name a file/],
  ['attribution', 'a.conllu', /is a file; name a folder/],
])('refuses an output of the wrong kind for %s before training', async (task, name, message) => {
  const options = { task, gold: ['nowhere'], output: join(folder, name) };
  await expect(train(options)).rejects.toThrow(message);
});

it('refuses silver trees for a task that cannot learn from them', async () => {
  const options = { task: 'attribution', gold: [folder], silver: [folder] };
  await expect(train(options)).rejects.toThrow(/--silver is for pos, parser, entities/);
});

it('learns names from what another program found, too', async () => {
  const [gold, silver] = [
    names('Ana Lee went to Orle on Monday.', ['PERSON 0 7', 'LOC 16 20']),
    names('Peter Hall of Acme Corp. said so.', ['PERSON 0 10', 'ORG 14 24']),
  ];
  const outputs = ['plain.bin', 'both.bin'].map((name) => join(folder, name));
  await train({ task: 'entities', gold: [gold], output: outputs[0]! });
  await train({ task: 'entities', gold: [gold], silver: [silver], output: outputs[1]! });
  const [plain, both] = outputs.map((path) => LinearModel.fromBytes(readFileSync(path)));
  expect(both!.features().length).toBeGreaterThan(plain!.features().length);
});

/** A folder with one text and its names. */
function names(text: string, spans: string[]): string {
  const into = mkdtempSync(join(folder, 'names-'));
  // Over and over, so that the learner keeps what it sees.
  const copies = 8;
  const lines = Array.from({ length: copies }, (_, k) =>
    spans.map((span, n) => {
      const [label, start, end] = span.split(' ');
      const at = k * (text.length + 2);
      return `T${k * spans.length + n + 1}\t${label} ${at + Number(start)} ${at + Number(end)}\t_`;
    }),
  );
  writeFileSync(join(into, 'a.txt'), Array(copies).fill(text).join('\n\n'));
  writeFileSync(join(into, 'a.ann'), `${lines.flat().join('\n')}\n`);
  return into;
}

it('says which CoNLL-U cannot be read', async () => {
  const gold = join(mkdtempSync(join(folder, 'gold-')), 'bad.conllu');
  writeFileSync(gold, '1\tThe\n');
  await expect(train({ task: 'pos', gold: [gold] })).rejects.toThrow(/bad\.conllu.*2 columns/);
});
