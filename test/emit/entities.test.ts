import { expect, test } from 'vitest';
import { EntityMerger } from '../../pipeline/emit/entities.js';
import type { EntityUse } from '../../pipeline/emit/result.js';

const use = (name: string, mentions: number, aliases: readonly string[] = []): EntityUse => ({
  id: 'ent_1',
  label: 'ORG',
  name,
  aliases,
  iso3166: '',
  mentions,
});

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
