import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluate } from '../../pipeline/evaluate/index.js';
import { evaluationText } from '../../pipeline/evaluate/report.js';
import { scoreSyntax } from '../../pipeline/evaluate/syntax.js';
import { readTreebank } from '../../pipeline/evaluate/treebank.js';
import { DEFAULT_CONFIG as config } from '../../pipeline/model/config.js';
import { UsageError } from '../../pipeline/model/usage-error.js';
import { temporaryFolder } from '../end-to-end/program.js';

/** "The mayor slept ." with heads 2 3 0 3, columns changed by the case. */
function treebank({ tag = 'NN', head = 3, relation = 'nsubj' } = {}): string {
  const rows = [
    ['1', 'The', 'the', 'DET', 'DT', '_', '2', 'det', '_', '_'],
    ['2', 'mayor', 'mayor', 'NOUN', tag, '_', String(head), relation, '_', '_'],
    ['3', 'slept', 'sleep', 'VERB', 'VBD', '_', '0', 'root', '_', '_'],
    ['4', '.', '.', 'PUNCT', '.', '_', '3', 'punct', '_', '_'],
  ];
  return `${rows.map((row) => row.join('\t')).join('\n')}\n\n`;
}

test.each([
  ['all right', {}, [4, 4, 4]],
  ['a tag differs', { tag: 'VB' }, [3, 4, 4]],
  ['a head differs', { head: 4 }, [4, 3, 3]],
  ['a relation differs', { relation: 'obj' }, [4, 4, 3]],
])('%s', (_, change, right) => {
  const { sentences, scores } = scoreSyntax(readTreebank(treebank(change), 'a.conllu'));
  expect(sentences).toBe(1);
  expect([scores.tag, scores.head, scores.relation].map(({ correct }) => correct)).toEqual(right);
  expect(scores.tag.gold).toBe(4);
});

test('a CoNLL-U file is gold, one without sentences is wrong use', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'good.conllu'), treebank({ tag: 'VB' }));
  writeFileSync(join(folder, 'empty.conllu'), '# nothing\n');
  const evaluation = await evaluate(join(folder, 'good.conllu'), { config });
  expect(evaluationText(evaluation)).toMatch(
    /1 sentences, 0 failed\n\nsyntax.*\npart of speech +75\.00/,
  );
  await expect(evaluate(join(folder, 'empty.conllu'), { config })).rejects.toThrow('no CoNLL-U');
});

test('a line that is no CoNLL-U is wrong use, and so is a folder with such a name', async () => {
  const path = join(temporaryFolder(), 'bad.conllu');
  writeFileSync(path, '1\tThe\n');
  await expect(evaluate(path, { config })).rejects.toThrow(UsageError);
  await expect(evaluate(path, { config })).rejects.toThrow(/bad\.conllu.*2 columns/);
  const folder = join(temporaryFolder(), 'folder.conllu');
  mkdirSync(folder);
  await expect(evaluate(folder, { config })).rejects.toThrow(UsageError);
});
