import { describe, expect, it } from 'vitest';
import { attributedClaim } from '../../../pipeline/segment/claims/attributed.js';
import { fullClaims } from './helpers.js';
import { marked } from './marked.js';

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

/** A speech of several sentences, its certainty and polarity, and what others of them have otherwise. */
const SPEECHES: readonly (readonly [string, string, string, string])[] = [
  ['{The mayor} [said]: <“The dam is safe. It will not fall.”>', 'certain', 'positive', 'polarity'],
  ['{The mayor} [said]: <“It may rain. The dam is safe.”>', 'possible', 'positive', 'certainty'],
  [
    '{The mayor} [said]: <“The dam is safe. It might not be new.”>',
    'certain',
    'positive',
    'certainty+polarity',
  ],
  // answers, greetings and questions are no statements
  ['{The mayor} [said]: <“No. The dam is safe.”>', 'certain', 'positive', ''],
  ['{The mayor} [said]: <“Who knows? We did not pay.”>', 'certain', 'negative', ''],
  ['{The mayor} [said]: <“The dam is safe. It is old.”>', 'certain', 'positive', ''],
  [
    '<“The dam is safe,”> {the mayor} [said]. <“It is not new.”>',
    'certain',
    'positive',
    'polarity',
  ],
  // one sentence
  ['{The mayor} [said] <that it was safe and would not fall>.', 'certain', 'positive', ''],
];

describe('qualifiers of several sentences', () => {
  it.each(SPEECHES)('%s', (notation, certainty, polarity, varies) => {
    const { reading, attribution } = marked(notation);
    const claim = attributedClaim(reading, attribution);
    const told = /varies=([^;]*)/.exec(claim.rule)?.[1] ?? '';
    expect([claim.certainty, claim.polarity, told]).toEqual([certainty, polarity, varies]);
  });
});
