import { expect, test } from 'vitest';
import { articlesIn } from '../../pipeline/ingest/index.js';

const texts = (raw: string): string[] =>
  articlesIn(raw).map(({ start, end }) => raw.slice(start, end));

test.each<[string, string, string[]]>([
  [
    'their numbers above them',
    'Search: dams\n\n   1 of 2 DOCUMENTS\n\nThe dam\n\nIt held.\n\n   2 of 2 DOCUMENTS\n\nThe road\n\nIt broke.\n',
    ['1 of 2 DOCUMENTS\n\nThe dam\n\nIt held.', '2 of 2 DOCUMENTS\n\nThe road\n\nIt broke.'],
  ],
  [
    'a line at their end',
    'The dam\n\nIt held.\n\nEnd of Document\n\n\fThe road\n\nIt broke.\n\nEnd of Document\n',
    ['The dam\n\nIt held.\n\nEnd of Document', 'The road\n\nIt broke.\n\nEnd of Document'],
  ],
  [
    'their numbers below them',
    'The dam\nIt held.\nDocument BRDG000020190314ef3e0003h\n\nThe road\nAN Document BRDG000020190315ef3f0004k\n\nSearch Summary',
    [
      'The dam\nIt held.\nDocument BRDG000020190314ef3e0003h',
      'The road\nAN Document BRDG000020190315ef3f0004k',
    ],
  ],
  [
    'a line across the page',
    `The dam\nProQuest document ID: 1\n${'_'.repeat(60)}\nThe road\nProQuest document ID: 2\n${'_'.repeat(60)}`,
    [
      `The dam\nProQuest document ID: 1\n${'_'.repeat(60)}`,
      `The road\nProQuest document ID: 2\n${'_'.repeat(60)}`,
    ],
  ],
  ['one article', '1 of 1 DOCUMENTS\n\nThe dam', []],
  ['numbers in a sentence', 'Of these, 1 of 2 DOCUMENTS was lost.\n\n2 of 2 were.', []],
  ['lines across any page', `A\n${'_'.repeat(60)}\nB\n${'_'.repeat(60)}`, []],
])('%s', (_name, raw, articles) => {
  expect(texts(raw)).toEqual(articles);
});
