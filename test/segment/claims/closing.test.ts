import { describe, expect, it } from 'vitest';
import { closingAttribution } from '../../../pipeline/segment/claims/quotations/closing.js';
import { viewOf } from '../../../pipeline/segment/claims/view/view.js';
import { articleFrom, claimsIn } from './helpers.js';

const OPENING = 'The council met on Monday.';

/** Sentence, who says it, the verb, what is said. */
const TABLE: readonly (readonly [string, string, string, string])[] = [
  [
    'Home sales fell 3 percent in May, government data showed on Thursday.',
    'government data',
    'showed',
    'Home sales fell 3 percent in May',
  ],
  [
    'Traders see a fall in October, up from June, figures from the exchange showed.',
    'figures from the exchange',
    'showed',
    'Traders see a fall in October, up from June',
  ],
  [
    'Cod have shrunk by a fifth, scientists report today in the journal Orle Ecology Letters.',
    'scientists',
    'report',
    'Cod have shrunk by a fifth',
  ],
  [
    'Some 3,000 visits will be put off, the board estimates.',
    'the board',
    'estimates',
    'Some 3,000 visits will be put off',
  ],
  [
    'The dam was old and had never been looked at, this newspaper has learned.',
    'this newspaper',
    'has learned',
    'The dam was old and had never been looked at',
  ],
  ['The dam will hold, the mayor said late on Friday.', 'the mayor', 'said', 'The dam will hold'],
  [
    'The roof, which leaks, is old, tenants say.',
    'tenants',
    'say',
    'The roof, which leaks, is old',
  ],
  [
    'The nurses will walk out for a week, their union announced last night.',
    'their union',
    'announced',
    'The nurses will walk out for a week',
  ],
  [
    'Villagers believe that the dam was old, the police said on Thursday.',
    'the police',
    'said',
    'Villagers believe that the dam was old',
  ],
  [
    'The roof, which leaks, is old, a tenant explained to me.',
    'a tenant',
    'explained',
    'The roof, which leaks, is old',
  ],
  [
    'Anyone who has not had two doses of it, officials stress.',
    'officials',
    'stress',
    'Anyone who has not had two doses of it',
  ],
  [
    'If you smell gas, leave the house, the agency advises.',
    'the agency',
    'advises',
    'If you smell gas, leave the house',
  ],
];

/** Sentences whose last clause says something itself, or whose first one waits for it. */
const OTHERS: readonly string[] = [
  'The dam is old, and the mayor said nothing.',
  'The dam is old, the mayor said it was safe.',
  'When the dam broke, the mayor wept.',
  'When he was asked, the mayor said.',
  'When he was asked, in May, the mayor said.',
  '“The dam is old,” the mayor said.',
  'The mayor, who was tired, said.',
  'In the old town, nobody says.',
  'The dam is old, the mayor opened it in May.',
];

describe('attributions that close a sentence', () => {
  it.each(TABLE)('%s', (text, source, cue, content) => {
    const claims = claimsIn(`${OPENING}\n\n${text}`);
    expect(claims).toContainEqual({ kind: 'indirect', source, cue, content });
    for (const claim of claims) if (claim.cue !== cue) expect(claim.content).not.toContain(source);
  });

  it('takes a pronoun behind the verb for what is said', () => {
    const claims = claimsIn(`${OPENING}\n\nThe mayor has commented on this in public.`);
    expect(claims).toContainEqual({
      kind: 'indirect',
      source: 'The mayor',
      cue: 'has commented on',
      content: 'this in public',
    });
  });

  it.each(OTHERS)('are none: %s', (text) => {
    expect(closingAttribution(viewOf(articleFrom(`${OPENING}\n\n${text}`)), 1)).toBeUndefined();
  });
});
