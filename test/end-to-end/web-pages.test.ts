import { expect, test } from 'vitest';
import { ingestText } from '../../pipeline/ingest/index.js';
import { DEFAULT_CONFIG as config } from '../../pipeline/model/config.js';
import { processArticle } from '../../pipeline/preset.js';
import { INDENTED, MARKDOWN, PIECES } from '../support/pages.js';

test.each([
  ['pieces in lines', PIECES],
  ['indented', INDENTED],
  ['Markdown', MARKDOWN],
])('a whole page, %s: its head is read and its menus are no text of the article', (_, text) => {
  const article = ingestText(text, 'page.txt', { config });
  processArticle(article, config);
  const { title, author, published } = article.metadata;
  expect([title?.value, author?.value, published?.value]).toEqual([
    'The ferry that lost its licence',
    'Ann Lee',
    '2018-05-03',
  ]);
  const of = (kind: string): string[] =>
    article.sections
      .filter((section) => section.kind === kind)
      .map(({ span }) => article.text.slice(span.start, span.end));
  expect(of('title')).toEqual([expect.stringContaining('The ferry that lost its licence')]);
  const [first = ''] = of('body');
  expect(first).toMatch(/^The ferry to the outer islands has not sailed/);
  // Nothing of the menu is a claim or a mention.
  const starts = [
    ...article.claims.map(({ content }) => content[0]!.start),
    ...article.mentions.map(({ span }) => span.start),
  ];
  expect(article.claims.length).toBeGreaterThan(2);
  expect(Math.min(...starts)).toBeGreaterThanOrEqual(article.text.lastIndexOf('Ann Lee'));
});
