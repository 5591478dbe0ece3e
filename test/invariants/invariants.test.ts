import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../pipeline/model/article.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';
import { createArticle } from '../../pipeline/model/create.js';
import { processArticle } from '../../pipeline/preset.js';
import { processSamples } from '../support/samples.js';
import { anyText, oddText } from './any-text.js';
import { CONTENT_RULES } from './content-rules.js';
import { STRUCTURE_RULES } from './structure-rules.js';
import { TABLE_RULES } from './table-rules.js';
import { TEXT_RULES } from './text-rules.js';

const INVARIANTS = [...TEXT_RULES, ...STRUCTURE_RULES, ...CONTENT_RULES, ...TABLE_RULES];
/** The same texts on each run; `FUZZ_SEED=2 FUZZ_RUNS=5000 npx vitest run test/invariants` tries others. */
const FUZZING = {
  seed: Number(process.env.FUZZ_SEED ?? 1),
  numRuns: Number(process.env.FUZZ_RUNS ?? 150),
};

const articles = await processSamples();

test('there are sample documents of every kind', () => {
  expect(articles.length).toBeGreaterThanOrEqual(10);
  expect(new Set(articles.map(({ encoding }) => encoding))).toContain('windows-1252');
});

describe.each(articles.map((article) => [article.file, article] as const))('%s', (_, article) => {
  test.each(INVARIANTS)('$name', ({ violations }) => {
    expect(violations(article)).toEqual([]);
  });
});

test('all of them hold for any text, and no text makes a stage throw', () => {
  fc.assert(
    fc.property(anyText(), (text) => {
      const article = processed(text);
      for (const { name, violations } of INVARIANTS) expect(violations(article), name).toEqual([]);
    }),
    FUZZING,
  );
});

test('odd texts keep their offsets and references', () => {
  fc.assert(
    fc.property(oddText(), (text) => {
      const article = processed(text);
      for (const { name, violations } of [...TEXT_RULES, ...STRUCTURE_RULES, ...TABLE_RULES]) {
        expect(violations(article), name).toEqual([]);
      }
    }),
    FUZZING,
  );
});

test('what was processed before does not change a result', async () => {
  const again = await processSamples();
  expect(again.reverse().map(summary)).toEqual([...articles].reverse().map(summary));
  const [first, second] = articles;
  expect(summary(processed(second!.raw))).toBe(summary(processed(second!.raw)));
  expect(summary(processed(first!.raw))).toBe(summary(processed(first!.raw)));
});

function processed(text: string): Article {
  const source = { file: 'any.txt', id: 'any', sha256: '', encoding: 'utf-8', metadata: {} };
  const article = createArticle({ ...source, raw: text });
  processArticle(article, DEFAULT_CONFIG);
  return article;
}

function summary({ text, sections, sentences, mentions, dates, claims, edits }: Article) {
  return JSON.stringify({ text, sections, sentences, mentions, dates, claims, edits });
}
