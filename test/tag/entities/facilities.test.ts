import { describe, expect, it } from 'vitest';
import type { MentionLabel } from '../../../pipeline/model/article.js';
import type { Refiner } from '../../../pipeline/tag/entities/context.js';
import { articlePlaces } from '../../../pipeline/tag/entities/refiners/labels/article-places.js';
import { homePlaces } from '../../../pipeline/tag/entities/refiners/labels/home-places.js';
import { tellingWords } from '../../../pipeline/tag/entities/refiners/labels/telling-words.js';
import { headedNames } from '../../../pipeline/tag/entities/refiners/spans/headed-names.js';
import { jointOrganisations } from '../../../pipeline/tag/entities/refiners/spans/joint-organisations.js';
import { find, refined } from './support.js';

const made = (refiner: Refiner, text: string, given: string): string => {
  const names = given.split('; ').map((one) => one.split('/') as [string, MentionLabel]);
  return refined(refiner, text, names).join('; ');
};

describe('facilities by their first word', () => {
  it.each([
    ['The Chapel of Saint Orl burned.', 'Chapel of Saint Orl/GPE', 'Chapel of Saint Orl/FAC'],
    ['The Casa de Orl burned.', 'Casa de Orl/GPE', 'Casa de Orl/FAC'],
    ['He left HMP Orl.', 'HMP Orl/ORG', 'HMP Orl/FAC'],
    ['The HMP Orl Trust met.', 'HMP Orl Trust/ORG', 'HMP Orl Trust/ORG'],
    ['The Church of Orl met.', 'Church of Orl/ORG', 'Church of Orl/ORG'],
    ['The Gulf of Orl is calm.', 'Gulf of Orl/LOC', 'Gulf of Orl/LOC'],
  ])('%s', (text, given, expected) => {
    expect(made(headedNames, text, given)).toBe(expected);
  });
});

describe('facilities by number', () => {
  const roads = (text: string) =>
    find(text)
      .mentions.filter(({ label }) => label === 'FAC')
      .map((one) => one.text);

  it.each([
    ['Trucks stood on Interstate 95 and on the M25.', ['Interstate 95', 'M25']],
    ['Trucks stood on NH-44 and on NH 9.', ['NH-44', 'NH 9']],
    ['Rebels of the M23 took the town.', []],
    ['It left from Orly Terminal 3 at noon.', ['Orly Terminal 3']],
    ['It left U.S. Highway 30 at noon.', ['U.S. Highway 30']],
    ['He carried the M16 rifle.', []],
    ['They took M5 from the shelf.', []],
    ['Route changes come in 95 towns.', []],
  ])('%s', (text, expected) => {
    expect(roads(text)).toEqual(expected);
  });
});

describe('two that "and" joins', () => {
  it.each([
    ['Orl Port and East Orl Airport', 'FAC', 'Orl Port/FAC; East Orl Airport/FAC'],
    ['Orl Securities and Orl Futures', 'ORG', 'Orl Securities/ORG; Orl Futures/ORG'],
    ['Orl College and Hospital', 'FAC', 'Orl College and Hospital/FAC'],
    ['Orl Museum and Art Gallery', 'FAC', 'Orl Museum and Art Gallery/FAC'],
    ['Orl Food and Farm Board', 'ORG', 'Orl Food and Farm Board/ORG'],
  ])('%s', (name, label, expected) => {
    expect(made(jointOrganisations, `They saw the ${name} twice.`, `${name}/${label}`)).toBe(
      expected,
    );
  });
});

describe('homes', () => {
  it.each([
    ['A farmer from Quorl spoke.', 'Quorl/PERSON', 'Quorl/GPE'],
    ['She was born in Quorl.', 'Quorl/PERSON', 'Quorl/GPE'],
    ['The town of Quorl is old. Quorl is cold.', 'Quorl/ORG; Quorl/PERSON', 'Quorl/GPE; Quorl/GPE'],
    ['A letter from Quorl came.', 'Quorl/PERSON', 'Quorl/PERSON'],
    ['She is MP for Quorl.', 'Quorl/PERSON', 'Quorl/GPE'],
    ['It is bad for Quorl.', 'Quorl/PERSON', 'Quorl/PERSON'],
    ['They trust in Quorl.', 'Quorl/PERSON', 'Quorl/PERSON'],
    ['The fall of Quorl came.', 'Quorl/PERSON', 'Quorl/PERSON'],
    ['The village of Quorl Council met.', 'Quorl Council/ORG', 'Quorl Council/ORG'],
    [
      'Ann Quorl, a farmer from Quorl, left. Quorl slept.',
      'Ann Quorl/PERSON; Quorl/PERSON; Quorl/PERSON',
      'Ann Quorl/PERSON; Quorl/GPE; Quorl/PERSON',
    ],
  ])('%s', (text, given, expected) => {
    expect(made(homePlaces, text, given)).toBe(expected);
  });
});

describe('a dateline', () => {
  it('makes the name a place in the text', () => {
    const { mentions } = find('AMES, Iowa — The council voted. "Ames can\'t wait," she said.');
    expect(mentions.filter(({ text }) => /ames/i.test(text)).map(({ label }) => label)).toEqual([
      'GPE',
      'GPE',
    ]);
  });
});

describe('what is a place behind an article', () => {
  it.each([
    ['The Amazon is dry.', 'Amazon/LOC'],
    ['Much Amazon rainforest burned.', 'Amazon/LOC'],
    ['The Amazon boss left.', 'Amazon/ORG'],
    ['Amazon is big.', 'Amazon/ORG'],
    ['The Siemens is big.', 'Siemens/ORG'],
  ])('%s', (text, expected) => {
    expect(made(articlePlaces, text, `${expected.split('/')[0]}/ORG`)).toBe(expected);
  });

  it('is land and no state', () => {
    expect(made(articlePlaces, 'Brazil says Amazon fires rose.', 'Amazon/GPE')).toBe('Amazon/LOC');
    expect(made(articlePlaces, 'Brazil says Acre fires rose.', 'Acre/GPE')).toBe('Acre/GPE');
  });
});

describe('schools', () => {
  it.each([
    ['Quorl College/GPE', 'Quorl College/ORG'],
    ['Quorl College/FAC', 'Quorl College/FAC'],
    ['College Quorl/GPE', 'College Quorl/GPE'],
  ])('%s', (given, expected) => {
    expect(made(tellingWords, `They saw ${given.split('/')[0]} twice.`, given)).toBe(expected);
  });
});
