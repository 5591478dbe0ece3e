import { describe, expect, it } from 'vitest';
import { acronyms } from '../../../pipeline/tag/entities/refiners/acronyms.js';
import { looseWords } from '../../../pipeline/tag/entities/refiners/loose-words.js';
import { partedPlaces } from '../../../pipeline/tag/entities/refiners/parted-places.js';
import { sharedDemonyms } from '../../../pipeline/tag/entities/refiners/shared-demonyms.js';
import { find, linked, refined } from './support.js';

describe('two places that a comma joins', () => {
  it.each([
    ['Oaxaca, Mexico', ['Oaxaca/GPE', 'Mexico/GPE']],
    ['Quorlstadt, Lower Quorl, Peru', ['Quorlstadt/GPE', 'Lower Quorl/GPE', 'Peru/GPE']],
    ['Washington, D.C.', ['Washington, D.C./GPE']],
    ['Quorlstadt', ['Quorlstadt/GPE']],
  ])('%s', (name, expected) => {
    expect(refined(partedPlaces, `They met in ${name} twice.`, [[name, 'GPE']])).toEqual(expected);
  });

  it('leaves the commas of other names', () => {
    const name = 'Ministry of Roads, Rails and Rivers';
    expect(refined(partedPlaces, `The ${name} met.`, [[name, 'ORG']])).toEqual([`${name}/ORG`]);
  });
});

describe('demonyms that countries share', () => {
  const KOREAN = ['Korean', 'NORP'] as const;

  it.each([
    ['South Korea and the Korean team met.', [['South Korea', 'GPE'], KOREAN], 'GPE|KOR'],
    ['In Pyongyang the Korean team met.', [['Pyongyang', 'GPE'], KOREAN], 'GPE|PRK'],
    ['The Korean team met.', [KOREAN], 'NORP|korean'],
    [
      'North Korea, South Korea and the Korean team met.',
      [['North Korea', 'GPE'], ['South Korea', 'GPE'], KOREAN],
      'NORP|korean',
    ],
    [
      'South Korea and the Kenyan team met.',
      [
        ['South Korea', 'GPE'],
        ['Kenyan', 'NORP'],
      ],
      'GPE|KEN',
    ],
  ] as const)('%s', (text, names, key) => {
    expect(linked(sharedDemonyms, text, names).at(-1)).toBe(key);
  });
});

describe('words that have their capital from the beginning of a sentence', () => {
  it.each([
    ['Good morning to all.', 'Good', []],
    ['He said: "Slowly we go."', 'Slowly', []],
    ['Ramadan began early.', 'Ramadan', ['Ramadan/EVENT']],
    ['They saw the Good film.', 'Good', ['Good/EVENT']],
  ])('%s', (text, name, expected) => {
    expect(refined(looseWords, text, [[name, 'EVENT']])).toEqual(expected);
  });

  it('leaves organisations', () => {
    expect(refined(looseWords, 'Good will pay.', [['Good', 'ORG']])).toEqual(['Good/ORG']);
  });
});

describe('acronyms with dots', () => {
  it.each([
    ['The Northern Growers Union (NGU) met. The N.G.U. left.', 'NGU', 'N.G.U.'],
    ['The Northern Growers Union (N.G.U.) met. The NGU left.', 'N.G.U.', 'NGU'],
  ])('%s', (text, first, second) => {
    const names = [
      ['Northern Growers Union', 'ORG'],
      [first, 'ORG'],
      [second, 'ORG'],
    ] as const;
    expect(new Set(linked(acronyms, text, names))).toEqual(new Set(['ORG|northern growers union']));
  });
});

describe('the two sides of dealings', () => {
  const readings = (text: string) =>
    find(text)
      .mentions.filter(({ label }) => label === 'GPE')
      .map(({ reading, refersTo }) => `${reading} ${refersTo}`);

  it.each([
    ['Talks between Tokyo and Moscow failed.', ['government GPE|JPN', 'government GPE|RUS']],
    ['The flight between Tokyo and Moscow was late.', [' ', ' ']],
    ['Talks in Tokyo failed.', ['literal ']],
  ])('%s', (text, expected) => {
    expect(readings(text)).toEqual(expected);
  });
});

describe('an office and its country', () => {
  it.each([
    ['The prime minister of Japan left.', 'The prime minister of Japan'],
    ['The president of the United States left.', 'The president of the United States'],
    ['The president of the club left.', 'The president'],
    ['The Japanese premier of old left.', 'The Japanese premier'],
  ])('%s', (text, role) => {
    const found = find(text).mentions.filter((one) => one.form === 'role');
    expect(found.map((one) => one.text)).toEqual([role]);
  });
});
