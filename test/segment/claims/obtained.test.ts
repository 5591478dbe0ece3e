import { describe, expect, it } from 'vitest';
import { claimsIn } from './helpers.js';

/** Sentence, who can be held to it, the cue, what was promised. */
const TABLE: readonly (readonly [string, string, string, string])[] = [
  [
    'The mayor got a promise from the bank that it would pay for the bridge.',
    'the bank',
    'promise',
    'that it would pay for the bridge',
  ],
  [
    'The union obtained a pledge from Maria Olsen, that she would raise wages and reopen the yard.',
    'Maria Olsen',
    'pledge',
    'that she would raise wages and reopen the yard',
  ],
  [
    'In March the farmers secured assurances from the ministry that the dam was safe.',
    'the ministry',
    'assurances',
    'that the dam was safe',
  ],
  [
    'The court extracted a confession from the driver that he had been asleep.',
    'the driver',
    'confession',
    'that he had been asleep',
  ],
  [
    'The tenants have won a commitment from the owner to repair the roof.',
    'the owner',
    'commitment',
    'to repair the roof',
  ],
  [
    'The mayor received a guarantee from the firm that the road would open, but nobody believed it.',
    'the firm',
    'guarantee',
    'that the road would open',
  ],
];

/** Nothing was promised, or nobody says what. */
const OTHERS = [
  'The mayor took the ferry from Bergen to see the dam.',
  'The mayor got a promise from the bank.',
  'The mayor wanted a promise from the bank that it would pay.',
  'The mayor did not get a promise from the bank that it would pay.',
  'The bank broke its promise from last year to pay for the bridge.',
  'The bridge received its name from the river that it crosses.',
];

const found = (text: string) =>
  claimsIn(`The council met on Monday.\n\n${text}`).filter(({ kind }) => kind !== 'author');

describe('promises that were obtained from somebody', () => {
  it.each(TABLE)('%s', (text, source, cue, content) => {
    expect(found(text)).toContainEqual({ kind: 'indirect', source, cue, content });
  });

  it.each(OTHERS)('are none: %s', (text) => {
    const cues = found(text).map(({ cue }) => cue);
    for (const cue of cues) expect(cue).not.toMatch(/^(?:promise|guarantee|ferry|name)$/);
  });
});
