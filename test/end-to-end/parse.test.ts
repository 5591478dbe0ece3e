import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConllu } from '../../pipeline/learn/treebank/conllu.js';
import { temporaryFolder, vouch } from './program.js';

test('vouch parse writes the syntax of the texts that can be read, and names the others', () => {
  const folder = join(temporaryFolder(), 'texts');
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.txt'), 'Peru signed the treaty, its minis-\nter said in Lima.\n');
  writeFileSync(join(folder, 'b.txt'), Buffer.from([1, 0, 2, 3, 4]));
  const { code, stdout, stderr } = vouch(['parse', folder]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^b\.txt: /m);
  const { tokens, lemma, relation } = readConllu(stdout);
  const at = lemma.indexOf('say');
  expect(lemma[at - 1]).toBe('minister');
  expect(relation[at - 1]).toBe('nsubj');
  expect(tokens.head[at - 1]).toBe(at);
});
