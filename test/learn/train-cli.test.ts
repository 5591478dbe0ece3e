import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { train } from '../../pipeline/cli/train.js';
import { LinearModel } from '../../pipeline/learn/model.js';

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
