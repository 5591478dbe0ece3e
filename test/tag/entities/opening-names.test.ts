import { describe, expect, it } from 'vitest';
import { openingNames } from '../../../pipeline/tag/entities/refiners/spans/opening-names.js';
import { refined } from './support.js';

/** What becomes of names that the trained tagger might cut. */
describe('first names that are words of English and open a sentence', () => {
  it.each<[string, string[], string[]]>([
    ['Said Iqbal called a strike.', ['Iqbal'], ['Said Iqbal/PERSON']],
    ['Will Smith left on Friday.', ['Smith'], ['Will Smith/PERSON']],
    ['An Nguyen said no.', ['Nguyen'], ['An Nguyen/PERSON']],
    ['They met President To Lam. To Lam was glad.', ['Lam'], ['Lam/PERSON', 'To Lam/PERSON']],
    // Known from one sentence, whole in the others.
    [
      'Said Iqbal called a strike. Said Iqbal, the head of the union, is 50.',
      ['Iqbal'],
      ['Said Iqbal/PERSON', 'Said Iqbal/PERSON'],
    ],
    // The word is what it looks like.
    ['To Smith was given the prize.', ['Smith'], ['Smith/PERSON']],
    ['Will Smith leave on Friday?', ['Smith'], ['Smith/PERSON']],
    ['Said Smith: no.', ['Smith'], ['Smith/PERSON']],
    ['So Smith left on Friday.', ['Smith'], ['Smith/PERSON']],
    ['In Smith they saw a friend.', ['Smith'], ['Smith/PERSON']],
    ['They wrote to Smith. To Smith, it was clear.', ['Smith'], ['Smith/PERSON', 'Smith/PERSON']],
  ])('%s', (text, names, expected) => {
    const given = [...text.matchAll(new RegExp(names.join('|'), 'g'))];
    expect(
      refined(
        openingNames,
        text,
        given.map(([name]) => [name, 'PERSON']),
      ),
    ).toEqual(expected);
  });
});
