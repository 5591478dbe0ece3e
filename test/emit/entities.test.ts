import { expect, test } from 'vitest';
import { EntityMerger } from '../../pipeline/emit/entities.js';
import type { EntityUse } from '../../pipeline/emit/result.js';

const use = (
  name: string,
  mentions: number,
  aliases: readonly string[] = [],
  iso3166 = '',
): EntityUse => ({ id: 'ent_1', label: 'ORG', name, aliases, iso3166, mentions });

function merge(documents: readonly EntityUse[][]) {
  const merger = new EntityMerger();
  for (const uses of documents) merger.add(uses);
  return merger.rows();
}

test('the name is the one with most mentions, whatever the order of documents', () => {
  const documents = [[use('Orla Trust', 1, ['Orla; Inc'])], [use('ORLA', 3)], [use('Orla', 0)]];
  const rows = merge(documents);
  expect(rows).toEqual([
    {
      entity_id: 'ent_1',
      label: 'ORG',
      name: 'ORLA',
      aliases: 'Orla;Orla Trust;Orla, Inc',
      iso3166: '',
      mentions: 4,
      documents: 2,
    },
  ]);
  expect(merge(documents.toReversed())).toEqual(rows);
});

test.each([
  [['Orla', 'Orla Trust'], 'Orla Trust'],
  [['Orlb', 'Orla'], 'Orla'],
])('of equally frequent names %j the longest, then the first wins', (names, expected) => {
  expect(merge(names.map((name) => [use(name, 1)]))[0]!.name).toBe(expected);
});

test('what no document gives two countries is one thing, whether a document says its country or not', () => {
  const rows = merge([[use('Orla', 2)], [use('Orla', 1, [], 'KEN')], [use('Orla', 1)]]);
  expect(rows).toMatchObject([{ entity_id: 'ent_1', iso3166: 'KEN', mentions: 4, documents: 3 }]);
});

test('namesakes of two countries are told apart, and from those whose country is not said', () => {
  const documents = [
    [use('Orla', 1, [], 'KEN')],
    [use('Orla', 2)],
    [use('Orla', 4, [], 'UGA')],
    [use('Orla', 8, [], 'KEN')],
  ];
  const rows = merge(documents);
  expect(rows.map(({ iso3166, mentions, documents }) => [iso3166, mentions, documents])).toEqual([
    ['KEN', 9, 2],
    ['', 2, 1],
    ['UGA', 4, 1],
  ]);
  expect(new Set(rows.map(({ entity_id }) => entity_id)).size).toBe(3);
  expect(rows[1]!.entity_id).toBe('ent_1');
  const byId = (all: typeof rows) => new Map(all.map((row) => [row.entity_id, row]));
  expect(byId(merge(documents.toReversed()))).toEqual(byId(rows));
});
