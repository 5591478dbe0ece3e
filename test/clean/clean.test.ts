import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleaned } from './support.js';

test('several kinds of damage at once', () => {
  const raw =
    '\ufeff \r\n18.06.18\r\n\r\nTHE FLOOD\r\n\r\n\r\nThe mayor said that the lower town needs boats and\r\n\r\n\r\nbread, &quot;at once&quot;.  \r\n\r\nSource: [The flood](#)\r\n';
  expect(cleaned(raw).text).toBe(
    '18.06.18\n\nTHE FLOOD\n\nThe mayor said that the lower town needs boats and bread, "at once".\n\nSource: The flood',
  );
});

test('a clean text comes through without an edit', () => {
  const text = 'THE FLOOD\n\nThe river rose. “We need boats,” the mayor said.\n\n- bread\n- water';
  expect(cleaned(text).edits).toEqual([]);
});

test('web furniture is kept and marked', () => {
  const { text, marks } = cleaned(
    'Rain fell.\n\nAdvertisement\n\nIt went on.\n\nShare this article',
  );
  expect(marks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['boilerplate', 'Advertisement'],
    ['boilerplate', 'Share this article'],
  ]);
});

const parts = fc.constantFrom(
  ...[
    'word',
    'The',
    'govern-',
    'ment',
    ' ',
    '  ',
    '\n',
    '\r\n',
    '\n\n',
    '\f',
    '\u00a0',
    '\u200b',
    '&amp;',
    '&amp;amp;',
    'lt;',
    '[x](#)',
    '<b>',
    '</p>',
    '.',
    ',',
    '“',
    '- 3 -',
    '4',
    '\ufeff',
    '&',
    '[',
    '](',
    ')',
  ],
);

test('any mixture of damage is idempotent, replayable and mapped', () => {
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 40 }), (words) => {
      cleaned(words.join(''));
    }),
    { numRuns: 500, seed: 7 },
  );
});
