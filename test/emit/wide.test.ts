import { expect, it } from 'vitest';
import type { Records } from '../../pipeline/emit/records.js';
import { finishWide, wideDraft } from '../../pipeline/emit/wide.js';

const NAMES = new Map([
  ['e1', 'Maria Olsen'],
  ['e2', 'Peter Hall'],
]);

/** The column `source_name` of a claim with these cells. */
function sourceName(one: string, all: string): string {
  const claim = {
    section_id: 's',
    source_entity_id: one,
    source_entity_ids: all,
    start: 0,
    end: 1,
  };
  const document = { file: 'a.txt', title: '', published: '', publisher: '' };
  const records = { document, sections: [], claims: [claim], mentions: [], dates: [] };
  const draft = wideDraft(records as unknown as Records, ['claim\n']);
  const { csv } = finishWide(draft, NAMES, () => 'claim\n');
  const [, , , , , , name] = csv.trim().split(',');
  return name!;
}

it.each([
  ['e1', '', 'Maria Olsen'],
  ['e1', 'e1;e2', 'Maria Olsen;Peter Hall'],
  ['e2', 'e2;e9', 'Peter Hall'],
  ['', '', ''],
])('names all sources of a claim: %s and %s', (one, all, name) => {
  expect(sourceName(one, all)).toBe(name);
});
