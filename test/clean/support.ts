import { expect } from 'vitest';
import { clean } from '../../pipeline/clean/index.js';
import { applyEdits, type CleanRule } from '../../pipeline/clean/rule.js';
import type { Article } from '../../pipeline/model/article.js';
import { DEFAULT_CONFIG } from '../../pipeline/model/config.js';
import { articleWith } from '../support/articles.js';

/** An article of `raw`, cleaned, after checks that hold for every text. */
export function cleaned(raw: string): Article {
  const article = run(raw);
  expect(run(article.text).text, 'cleaning twice').toBe(article.text);
  const replay = article.edits.map(({ start, end, after }) => ({ start, end, after }));
  expect(applyEdits(raw, replay), 'edits replayed on the raw text').toBe(article.text);
  for (const { start, end, before } of article.edits) expect(raw.slice(start, end)).toBe(before);
  expect(article.offsets.cleanLength).toBe(article.text.length);
  expect(article.offsets.rawLength).toBe(raw.length);
  return article;
}

/** The text after one rule alone, which must have nothing more to say about its own result. */
export function ruled(rule: CleanRule, text: string): string {
  const once = applyEdits(text, rule.edits(text, { protected: [] }));
  expect(rule.edits(once, { protected: [] }), 'rule applied twice').toEqual([]);
  return once;
}

function run(raw: string): Article {
  const article = articleWith(raw);
  clean(article, DEFAULT_CONFIG);
  return article;
}
