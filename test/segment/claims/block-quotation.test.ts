import { describe, expect, it } from 'vitest';
import { claimsIn, fullClaims } from './helpers.js';

const OPENING = 'The council met islanders in Orle on Monday.';
const CLOSING = 'The ferry sails on Sundays.';

/** Sources and contents of what is said in paragraphs between two statements of the author. */
function spokenIn(...paragraphs: string[]): [string, string][] {
  const text = ['New boats for the islands', OPENING, ...paragraphs, CLOSING].join('\n\n');
  return claimsIn(text)
    .filter(({ kind }) => kind !== 'author')
    .map(({ source, content }) => [source, content]);
}

const QUOTED: readonly (readonly [string, string[], [string, string][]])[] = [
  [
    'marked lines behind who wrote them',
    [
      'Councillor Per Lind wrote on his page:',
      '> The timetable is a fiction.\n> Nobody keeps to it.',
    ],
    [['Councillor Per Lind', 'The timetable is a fiction. | Nobody keeps to it']],
  ],
  [
    'marked lines of a message',
    ['On Monday, 4 March, Ann Lee wrote:', '> The boats are old.'],
    [['Ann Lee', 'The boats are old']],
  ],
  ['marked lines of nobody', ['> The boats are old.'], [['', 'The boats are old']]],
  [
    'a paragraph behind a colon',
    [
      'In a statement, the company said:',
      'Storms kept the boats in harbour. They will sail on Friday.',
    ],
    [['the company', 'Storms kept the boats in harbour. They will sail on Friday']],
  ],
  [
    'a paragraph behind an opening without a comma',
    ['Following the storm Mayor Per Lind said:', 'The boats are old.'],
    [['Mayor Per Lind', 'The boats are old']],
  ],
  [
    'a paragraph behind a clause and a comma',
    ['As a storm that has sunk two ships reached Orle, Mayor Per Lind said:', 'The boats are old.'],
    [['Mayor Per Lind', 'The boats are old']],
  ],
  [
    'paragraphs that go on in the own voice of who speaks',
    ['Mayor Per Lind said:', 'The boats are old.', 'We will buy new ones.', 'They come in May.'],
    [['Mayor Per Lind', 'The boats are old.\n\nWe will buy new ones']],
  ],
  [
    'one paragraph where the author speaks in the first person',
    ['I went there.', 'Mayor Per Lind said:', 'The boats are old.', 'We sailed home.'],
    [['Mayor Per Lind', 'The boats are old']],
  ],
  [
    'what is said inside',
    ['Councillor Per Lind wrote:', '> The mayor says that the boats are old.'],
    [
      ['Councillor Per Lind', 'The mayor says that the boats are old'],
      ['The mayor', 'that the boats are old'],
    ],
  ],
];

/** Paragraphs that nobody is quoted in. */
const UNTOUCHED: readonly string[][] = [
  ['There were two boats:', 'The first is old and the second has no engine.'],
  ['The plan has a flaw:', 'It leaves out the harbour.'],
  ['The fare is > 40 crowns on most days.'],
];

describe('quotations set off as paragraphs', () => {
  it.each(QUOTED)('%s', (_, paragraphs, spoken) => {
    expect(spokenIn(...paragraphs)).toEqual(spoken);
  });

  it.each(UNTOUCHED)('leaves “%s”', (...paragraphs) => {
    expect(spokenIn(...paragraphs)).toEqual([]);
  });

  it('says that a marked paragraph names no source', () => {
    const text = `New boats for the islands\n\n${OPENING}\n\n> The boats are old.\n\n${CLOSING}`;
    const claim = fullClaims(text).find(({ rule }) => rule.startsWith('block-quotation'));
    expect(claim).toMatchObject({
      kind: 'direct',
      status: 'unresolved',
      reason: 'the quotation names no source',
    });
  });
});
