import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formsOf, segmented } from './segmented.js';

/** Text, and its tokens with `|` between them. */
const CASES: [string, string][] = [
  ["They don't know Maria's plan.", "They|do|n't|know|Maria|'s|plan|."],
  ['We can’t and they’ll see.', 'We|ca|n’t|and|they|’ll|see|.'],
  ['He cannot stay; I wanna go.', 'He|can|not|stay|;|I|wan|na|go|.'],
  ['a non-commercial, long-term e-mail', 'a|non-commercial|,|long|-|term|e-mail'],
  ['Kim Jong-un met Xi', 'Kim|Jong|-|un|met|Xi'],
  ['the U.S. Army and the U.S.-led force', 'the|U.S.|Army|and|the|U.S.|-|led|force'],
  ['Mr. J. K. Marsh paid $3.5bn, or 2.25%.', 'Mr.|J.|K.|Marsh|paid|$|3.5|bn|,|or|2.25|%|.'],
  ['US$5 and 1,000 at 10:30am on 9/11', 'US$|5|and|1,000|at|10:30|am|on|9/11'],
  ['Call 212-555-0123 in 2001-2005.', 'Call|212-555-0123|in|2001|-|2005|.'],
  [
    'See https://example.org/a?b=1, or mail a.b@example.org.',
    'See|https://example.org/a?b=1|,|or|mail|a.b@example.org|.',
  ],
  ['at example.com (www.example.net/x).', 'at|example.com|(|www.example.net/x|)|.'],
  ['AT&T and R&D', 'AT&T|and|R&D'],
  ['Well... no!? Yes…', 'Well|...|no|!?|Yes|…'],
  ["the 1970s, the 80's and the '90s", "the|1970s|,|the|80's|and|the|'90s"],
  ["the workers' union", "the|workers|'|union"],
  ['“Stop,” she said.', '“|Stop|,|”|she|said|.'],
  ['No. 5 is here. No. They left.', 'No.|5|is|here|.|No|.|They|left|.'],
  ['on Jan. 5 in Boston, Mass., after Mass.', 'on|Jan.|5|in|Boston|,|Mass.|,|after|Mass|.'],
  ['It ended.The rest came', 'It|ended|.|The|rest|came'],
  ['a Ph.D. and a Ph.D in law', 'a|Ph.D.|and|a|Ph.D|in|law'],
  ['fine 👍🏽 :) @anna #news', 'fine|👍🏽|:)|@anna|#news'],
  ['===== and *** and --', '=====|and|***|and|--'],
  ['café naïve', 'café|naïve'],
  ["O'Brien at 5 o'clock in d'Orsay", "O'Brien|at|5|o'clock|in|d'|Orsay"],
];

describe('tokens', () => {
  it.each(CASES)('%s', (text, tokens) => {
    expect(formsOf(segmented(text)).join('|')).toBe(tokens);
  });

  it('interns each form once', () => {
    const { tokens } = segmented('no no No no. No');
    expect(tokens.vocabulary).toEqual(['no', 'No', '.']);
    expect([...tokens.type]).toEqual([0, 0, 1, 0, 2, 1]);
  });

  it('covers each character that is no white space exactly once, whatever the text', () => {
    fc.assert(
      fc.property(anyText(), (text) => {
        const { tokens } = segmented(text);
        let position = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(text.slice(position, tokens.start[i])).toMatch(/^[\s\u0085\u200b\ufeff]*$/);
          expect(tokens.vocabulary[tokens.type[i]!]).toBe(
            text.slice(tokens.start[i], tokens.end[i]),
          );
          position = tokens.end[i]!;
        }
        expect(text.slice(position)).toMatch(/^[\s\u0085\u200b\ufeff]*$/);
      }),
    );
  });
});

function anyText(): fc.Arbitrary<string> {
  const piece = fc.constantFrom(
    ...[
      'The',
      'U.S',
      '.',
      "n't",
      '’s',
      '-',
      '"',
      '”',
      '(',
      ')',
      ' ',
      '\n',
      '\n\n',
      '5',
      ',',
      '?',
      '…',
      '@',
      '://',
      'a',
      '👍',
      '\u200d',
      'First,',
      '•',
      '\ud83d',
    ],
  );
  return fc.oneof(
    fc.array(piece).map((all) => all.join('')),
    fc.string({ unit: 'binary' }),
  );
}
