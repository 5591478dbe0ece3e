import { describe, expect, it } from 'vitest';
import { claimsIn } from './helpers.js';

/** Sentence, kind, source, cue, content. */
const TABLE: readonly (readonly [string, string, string, string, string])[] = [
  [
    'The minister said that taxes would rise.',
    'indirect',
    'The minister',
    'said',
    'that taxes would rise',
  ],
  ['The minister said taxes would rise.', 'indirect', 'The minister', 'said', 'taxes would rise'],
  ['Taxes would rise, the minister said.', 'indirect', 'the minister', 'said', 'Taxes would rise'],
  [
    'Taxes would rise again next year, said the finance minister.',
    'indirect',
    'the finance minister',
    'said',
    'Taxes would rise again next year',
  ],
  ['“Taxes will rise,” the minister said.', 'direct', 'the minister', 'said', '“Taxes will rise,”'],
  ['"Taxes will rise," said the minister.', 'direct', 'the minister', 'said', '"Taxes will rise,"'],
  [
    '“Taxes will rise,” the minister said, “and so will wages.”',
    'direct',
    'the minister',
    'said',
    '“Taxes will rise,” | “and so will wages.”',
  ],
  [
    'According to the report, the bridge was never inspected.',
    'indirect',
    'the report',
    'According to',
    'the bridge was never inspected',
  ],
  [
    'The bridge was never inspected, according to the report.',
    'indirect',
    'the report',
    'according to',
    'The bridge was never inspected',
  ],
  [
    'Maria Olsen, a nurse, said the ward was full.',
    'indirect',
    'Maria Olsen, a nurse,',
    'said',
    'the ward was full',
  ],
];

describe('attribution constructions', () => {
  it.each(TABLE)('%s', (text, kind, source, cue, content) => {
    expect(claimsIn(`The council met on Monday.\n\n${text}`)[1]).toEqual({
      kind,
      source,
      cue,
      content,
    });
  });

  it('gives the author what nobody else says, and nothing for a question', () => {
    expect(claimsIn('The harvest failed in May. Who will pay for it?')).toEqual([
      { kind: 'author', source: '', cue: '', content: 'The harvest failed in May' },
    ]);
  });
});
