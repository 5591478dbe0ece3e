import { describe, expect, it } from 'vitest';
import { fullClaims } from './helpers.js';

/** Sentence, certainty, polarity, connective, rule. */
const TABLE: readonly (readonly [string, string, string, string, string])[] = [
  ['The harvest failed in May.', 'certain', 'positive', '', 'author'],
  ['The harvest may fail.', 'possible', 'positive', '', 'author;certainty=may'],
  ['The harvest did not fail.', 'certain', 'negative', '', 'author;polarity=not'],
  [
    'However, the harvest probably failed.',
    'probable',
    'positive',
    'Comparison.Contrast:however',
    'author;certainty=probably;connective=however',
  ],
];

describe('qualifiers', () => {
  it.each(TABLE)('%s', (text, certainty, polarity, connective, rule) => {
    const [, claim] = fullClaims(`The council met on Monday.\n\n${text}`);
    expect([claim?.certainty, claim?.polarity, claim?.connective, claim?.rule]).toEqual([
      certainty,
      polarity,
      connective,
      rule,
    ]);
  });
});
