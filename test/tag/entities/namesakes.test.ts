import { describe, expect, it } from 'vitest';
import { find } from './support.js';

function persons(text: string): [string, string][] {
  return find(text)
    .mentions.filter((one) => one.label === 'PERSON' && one.form === 'name')
    .map((one) => [one.text, one.entity]);
}

const SMITH = 'PERSON|john smith';

describe('two people of one full name in a document', () => {
  it('are kept apart from the second introduction on, and flagged where either may be meant', () => {
    const text =
      'John Smith, the mayor of Lisbon, opened it. Smith spoke. There stood John Smith, a fisherman from ' +
      'Lagos, who sold cod. Smith left. Mayor Smith stayed. John Smith, the mayor of Lisbon, ate.';
    const other = `${SMITH}|fisherman lagos`;
    const found = find(text).mentions.filter((one) => one.text.endsWith('Smith'));
    expect(found.map(({ entity }) => entity)).toEqual([SMITH, SMITH, other, '', SMITH, SMITH]);
    expect(found[3]?.rule).toBe('namesake-ambiguous');
  });

  it.each([
    ['Ruth Weber, 34, spoke. Ruth Weber, 61, left.', 2],
    ['Ruth Weber, a lawyer from Nairobi, met another Ruth Weber.', 2],
    ['Ruth Weber, 34, spoke. Ruth Weber, 35, left.', 1],
    ['Ruth Weber, the mayor of Lisbon, spoke. Ruth Weber, a native of Lagos, left.', 1],
    ['Ruth Weber, the mayor of Lisbon, spoke. Ruth Weber, the head of Quorl, left.', 1],
    ['Ruth Weber, a lawyer from Nairobi, spoke. Ruth Weber, a teacher in Kenya, left.', 1],
    ['Ruth Weber, a lawyer from Nairobi, spoke. Ruth Weber left.', 1],
  ])('%s', (text, count) => {
    expect(new Set(persons(text).map(([, entity]) => entity)).size).toBe(count);
  });
});

describe('persons whom a letter or a number names', () => {
  it.each([
    ['Then Witness F left.', [['Witness F', 'PERSON|witness f|test']]],
    ['Then Officer 12 left.', [['Officer 12', 'PERSON|officer 12|test']]],
    ['Then Mr X left.', [['Mr X', 'PERSON|mr x|test']]],
    ['Then Mr J. Weber left.', [['J. Weber', 'PERSON|j. weber']]],
    ['He was an Officer 12 years ago.', []],
    ['A Person I met was there.', []],
    ['The Child A-levels were hard.', []],
  ] as [string, [string, string][]][])('%s', (text, expected) => {
    expect(persons(text)).toEqual(expected);
  });
});

describe('letters behind a name', () => {
  it.each([
    ['Then Nadia Rahman QC spoke.', 'Nadia Rahman'],
    ['Then Carl Weber MP spoke.', 'Carl Weber'],
  ])('%s', (text, name) => {
    expect(persons(text).map(([one]) => one)).toEqual([name]);
  });
});

describe('given names of men and women', () => {
  it.each([
    ['Terry Cole met Mary Weber. She said no.', ''],
    ['Terry Cole left. She said no.', 'PERSON|terry cole'],
    ['Boris Cole met Mary Weber. She said no.', 'PERSON|mary weber'],
  ])('%s', (text, entity) => {
    const pronoun = find(text).mentions.find(({ form }) => form === 'pronoun');
    expect(pronoun?.entity).toBe(entity);
  });
});

describe('surnames with a particle', () => {
  it('are the person’s whatever the tagger took them for', () => {
    expect(persons('Leila de Lima came. De Lima spoke.').map(([, entity]) => entity)).toEqual([
      'PERSON|leila de lima',
      'PERSON|leila de lima',
    ]);
  });
});
