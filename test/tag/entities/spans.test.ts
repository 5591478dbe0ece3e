import { describe, expect, it } from 'vitest';
import { firstWords } from '../../../pipeline/tag/entities/refiners/spans/first-words.js';
import { jointPeoples } from '../../../pipeline/tag/entities/refiners/spans/joint-peoples.js';
import { officesOf } from '../../../pipeline/tag/entities/refiners/spans/offices-of.js';
import { particleEnds } from '../../../pipeline/tag/entities/refiners/spans/particle-ends.js';
import { titleStarts } from '../../../pipeline/tag/entities/refiners/spans/title-starts.js';
import { wholePlaces } from '../../../pipeline/tag/entities/refiners/spans/whole-places.js';
import { find, refined } from './support.js';

describe('titles inside names', () => {
  it.each([
    ['Doña Lupita left.', [['Doña Lupita', 'PERSON']], ['Lupita/PERSON']],
    ['Then U Kyaw Thet left.', [['U Kyaw Thet', 'PERSON']], ['Kyaw Thet/PERSON']],
    ['Then U Weber left.', [['U Weber', 'PERSON']], ['U Weber/PERSON']],
    ['Don Weber left.', [['Don Weber', 'PERSON']], ['Don Weber/PERSON']],
    ['Then Tan Sri Quorl Lo left.', [['Tan Sri Quorl Lo', 'PERSON']], ['Quorl Lo/PERSON']],
    ['Then Tan Quorl left.', [['Tan Quorl', 'PERSON']], ['Tan Quorl/PERSON']],
    ['The Mrs Weber Trust met.', [['Mrs Weber Trust', 'ORG']], ['Mrs Weber Trust/ORG']],
  ] as const)('%s', (text, names, expected) => {
    expect(refined(titleStarts, text, names)).toEqual(expected);
  });
});

describe('first words that are no part of the name', () => {
  it.each([
    ['Neighbouring Quorlia shut.', [['Neighbouring Quorlia', 'PERSON']], ['Quorlia/GPE']],
    ['Nearby Quorl Hill shut.', [['Nearby Quorl Hill', 'LOC']], ['Nearby Quorl Hill/LOC']],
    ['Ann Quorlia shut it.', [['Ann Quorlia', 'PERSON']], ['Ann Quorlia/PERSON']],
    ["Why Colombia's farmers left", [['Why Colombia', 'EVENT']], ['Colombia/GPE']],
    ['Why Quorlia left', [['Why Quorlia', 'EVENT']], ['Why Quorlia/EVENT']],
    ['The Who Chad met', [['Chad', 'GPE']], ['Chad/GPE']],
    ['Carmaker Tarn fell.', [['Carmaker Tarn', 'ORG']], ['Tarn/ORG']],
    ['Rival Ann Tarn fell.', [['Rival Ann Tarn', 'PERSON']], ['Ann Tarn/PERSON']],
    ['Then Carmaker Tarn fell.', [['Carmaker Tarn', 'ORG']], ['Carmaker Tarn/ORG']],
    ['Network Tarn fell.', [['Network Tarn', 'ORG']], ['Network Tarn/ORG']],
  ] as const)('%s', (text, names, expected) => {
    expect(refined(firstWords, text, names)).toEqual(expected);
  });
});

describe('names cut before a particle', () => {
  it.each([
    ['Jean-Michel d’Aubigny left.', [['Jean-Michel', 'PERSON']], ['Jean-Michel d’Aubigny/PERSON']],
    ['Pieter van den Broek left.', [['Pieter', 'PERSON']], ['Pieter van den Broek/PERSON']],
    [
      'Constructora del Sur met.',
      [
        ['Constructora', 'ORG'],
        ['del Sur', 'GPE'],
      ],
      ['Constructora del Sur/ORG'],
    ],
    ['Pieter van left.', [['Pieter', 'PERSON']], ['Pieter/PERSON']],
    [
      'Quorl in del Sur met.',
      [
        ['Quorl', 'ORG'],
        ['del Sur', 'GPE'],
      ],
      ['Quorl/ORG', 'del Sur/GPE'],
    ],
    [
      'Quorl del Sur met.',
      [
        ['Quorl', 'GPE'],
        ['del Sur', 'GPE'],
      ],
      ['Quorl/GPE', 'del Sur/GPE'],
    ],
    [
      'Pieter van Anna Weber left.',
      [
        ['Pieter', 'PERSON'],
        ['Anna Weber', 'PERSON'],
      ],
      ['Pieter/PERSON', 'Anna Weber/PERSON'],
    ],
  ] as const)('%s', (text, names, expected) => {
    expect(refined(particleEnds, text, names)).toEqual(expected);
  });
});

describe('names that the trained tagger finds whole', () => {
  it.each([
    ['Joaquín "El Chapo" Guzmán was sent there.', ['Joaquín "El Chapo" Guzmán']],
    ['They sang "Lucía", "Lupita Prado" and more.', ['Lucía', 'Lupita Prado']],
    ["He died at St Mary's Hospital on Friday.", ["St Mary's Hospital"]],
    ['They met in Oaxaca, Mexico, twice.', ['Oaxaca', 'Mexico']],
    ['Dar es Salaam protested.', ['Dar es Salaam']],
  ])('%s', (text, names) => {
    expect(find(text).mentions.map((one) => one.text)).toEqual(expect.arrayContaining(names));
  });
});

describe('places of several words', () => {
  it.each([
    [
      'The University of Dar es Salaam met.',
      [['University of Dar', 'ORG']],
      ['University of Dar es Salaam/ORG'],
    ],
    ['The Hague refused.', [['Hague', 'GPE']], ['The Hague/GPE']],
    ['The Dar tribe met.', [['Dar', 'ORG']], ['Dar/ORG']],
    ['The London office met.', [['London', 'GPE']], ['London/GPE']],
    ['Mr Hague left.', [['Hague', 'PERSON']], ['Hague/PERSON']],
  ] as const)('%s', (text, names, expected) => {
    expect(refined(wholePlaces, text, names)).toEqual(expected);
  });
});

describe('offices of an officer', () => {
  it.each([
    ["The Comptroller General's Office met.", [], ["Comptroller General's Office/ORG"]],
    ["Then Weber's Office met.", [['Weber', 'PERSON']], ['Weber/PERSON']],
    ["The mayor's Office met.", [], []],
    ["The Mayor's office met.", [], []],
  ] as const)('%s', (text, names, expected) => {
    expect(refined(officesOf, text, names)).toEqual(expected);
  });
});

describe('two peoples in a row', () => {
  it.each([
    [
      'Many Sunni Kurdish voters left.',
      [['Sunni Kurdish', 'PERSON']],
      ['Sunni/NORP', 'Kurdish/NORP'],
    ],
    ['Many Sunni Weber voters left.', [['Sunni Weber', 'PERSON']], ['Sunni Weber/PERSON']],
    ['The Muslim French met.', [['Muslim French', 'ORG']], ['Muslim French/ORG']],
  ] as const)('%s', (text, names, expected) => {
    expect(refined(jointPeoples, text, names)).toEqual(expected);
  });
});

describe('treaties named by a place', () => {
  const laws = (text: string) =>
    find(text)
      .mentions.filter(({ label }) => label === 'LAW')
      .map((one) => one.text);

  it.each([
    ['They broke the Treaty of San Francisco.', ['Treaty of San Francisco']],
    ['They broke the Convention of Nairobi.', ['Convention of Nairobi']],
    ['They broke the treaty of Nairobi.', []],
    ['The conduct of Nairobi was odd.', []],
  ])('%s', (text, expected) => {
    expect(laws(text)).toEqual(expected);
  });
});
