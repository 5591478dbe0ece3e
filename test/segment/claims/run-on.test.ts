import { expect, test } from 'vitest';
import { linkSource } from '../../../pipeline/segment/claims/sources/link.js';
import { lemma } from '../../../pipeline/segment/claims/view/reading.js';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom, claimsIn } from './helpers.js';

/** The attributed claims as "source: content", several parts of a content joined with " | ". */
function attributed(text: string): string[] {
  return claimsIn(text)
    .filter(({ kind }) => kind !== 'author')
    .map(({ source, content }) => `${source}: ${content}`);
}

test.each([
  [
    'sentences after the cue are one content with those before it',
    '“We are ready to sign,” Anna Kovacs said. “The text has been agreed. Nobody objected to it.”',
    ['Anna Kovacs: “We are ready to sign,” | “The text has been agreed. Nobody objected to it.”'],
  ],
  [
    'a quotation in another paragraph keeps to itself',
    '“We are ready to sign,” Anna Kovacs said.\n\n“The cranes of the old harbour were tested twice.”',
    [
      'Anna Kovacs: “We are ready to sign,”',
      ': “The cranes of the old harbour were tested twice.”',
    ],
  ],
  [
    'a quotation whose opening mark each paragraph repeats is one content',
    'Anna Kovacs said: “We are ready to sign.\n\n“The cranes were tested twice.\n\n“Nobody was hurt.”',
    ['Anna Kovacs: “We are ready to sign.\n\n“The cranes were tested twice.\n\n“Nobody was hurt.”'],
  ],
  [
    'a quotation whose opening marks differ is one content with the words that introduce it',
    'Anna Kovacs said that “the text was agreed.\n\n"Nobody was hurt at all.”',
    ['Anna Kovacs: that “the text was agreed.\n\n"Nobody was hurt at all.”'],
  ],
  [
    'a quotation that was only left open does not take in the next one with other marks',
    '"The cranes were tested twice.\n\n“We are ready to sign,” Anna Kovacs said.',
    [': "The cranes were tested twice', 'Anna Kovacs: “We are ready to sign,”'],
  ],
  [
    'two sentences in one pair of marks are one content',
    '“The cranes of the old harbour were tested. Nobody was hurt at all.”',
    [': “The cranes of the old harbour were tested. Nobody was hurt at all.”'],
  ],
])('%s', (_, text, expected) => {
  expect(attributed(text)).toEqual(expected);
});

test('a quotation after reported words has the same source', () => {
  const text =
    'Anna Kovacs said that the harbour would open in May. “The cranes were tested twice.”';
  const sources = attributed(text).map((claim) => claim.split(':')[0]);
  expect(new Set(sources)).toEqual(new Set(['Anna Kovacs']));
});

test('beside the text there is no lemma', () => {
  const view = viewOf(articleFrom('She left.'));
  expect([-1, 1, view.tokens.count].map((i) => lemma(view, i))).toEqual(['', 'leave', '']);
});

test('a source of marks alone is nobody', () => {
  const view = viewOf(articleFrom('“We left,” — said.'));
  expect(linkSource(view, [{ first: 3, end: 4 }]).entity).toBe('');
});
