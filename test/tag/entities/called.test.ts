import { describe, expect, it } from 'vitest';
import { abbreviates } from '../../../pipeline/tag/entities/abbreviation.js';
import { titledNames } from '../../../pipeline/tag/entities/refiners/labels/titled-names.js';
import { acronyms } from '../../../pipeline/tag/entities/refiners/links/acronyms.js';
import { otherNames } from '../../../pipeline/tag/entities/refiners/links/other-names.js';
import { surnames } from '../../../pipeline/tag/entities/refiners/links/surnames.js';
import { find, linked, refined } from './support.js';

/** Entities of names that are all persons. */
const persons = (text: string, names: readonly string[]): string[] =>
  linked(
    surnames,
    text,
    names.map((name) => [name, 'PERSON']),
  );

describe('letters in brackets', () => {
  it.each([
    ['EGAS', 'Egyptian Natural Gas Holding Company', true],
    ['CBF', 'Brazilian Football Confederation', true],
    ['CCOO', 'Comisiones Obreras', true],
    ['UNAM', 'National Autonomous University of Mexico', true],
    ['FRA', 'Northern Growers Union', false],
    ['XYZ', 'Brazilian Football Confederation', false],
    ['BF', 'Football Board', false],
    ['OO', 'Comisiones Obreras', false],
    ['Q', 'Quorl Mining', false],
  ])('%s, %s', (acronym, name, expected) => {
    expect(abbreviates(acronym, name)).toBe(expected);
  });

  it.each([
    ['The Quorl Gas Holding (QUGAS) met. QUGAS left.', 'Quorl Gas Holding', 'ORG', 'QUGAS', 1],
    ['Anna Gas Holding (QUGAS) met. QUGAS left.', 'Anna Gas Holding', 'PERSON', 'QUGAS', 2],
    ['The Games Board of Reval (GER) met. GER left.', 'Games Board of Reval', 'ORG', 'GER', 1],
  ] as const)('%s', (text, long, label, short, count) => {
    const names = [
      [long, label],
      [short, 'ORG'],
      [short, 'ORG'],
    ] as const;
    expect(new Set(linked(acronyms, text, names)).size).toBe(count);
  });
});

describe('letters behind a name with an office in it', () => {
  it('stand for the whole name', () => {
    const { mentions } = find('The Office of the Attorney General of Peru (OAG) met. OAG left.');
    const bodies = mentions.filter(({ label }) => label === 'ORG');
    expect(new Set(bodies.map(({ entity }) => entity)).size).toBe(1);
  });
});

describe('names behind titles of persons', () => {
  it.each([
    [
      'Daw Khin Mar Aye spoke. Khin Mar Aye left.',
      [
        ['Khin Mar Aye', 'ORG'],
        ['Khin Mar Aye', 'GPE'],
      ],
      ['Khin Mar Aye/PERSON', 'Khin Mar Aye/PERSON'],
    ],
    [
      'Myint Tin Suu Kha spoke. Suu Kha left.',
      [
        ['Myint Tin Suu Kha', 'GPE'],
        ['Suu Kha', 'PERSON'],
      ],
      ['Myint Tin Suu Kha/PERSON', 'Suu Kha/PERSON'],
    ],
    [
      'The Lotte Kern Foundation met Lotte Kern.',
      [
        ['Lotte Kern Foundation', 'ORG'],
        ['Lotte Kern', 'PERSON'],
      ],
      ['Lotte Kern Foundation/ORG', 'Lotte Kern/PERSON'],
    ],
    ['President Quorl Mining spoke.', [['Quorl Mining', 'ORG']], ['Quorl Mining/ORG']],
    ['Dr Congo beat Kenya.', [['Congo', 'GPE']], ['Congo/GPE']],
  ] as const)('%s', (text, names, expected) => {
    expect(refined(titledNames, text, names)).toEqual(expected);
  });
});

describe('names that somebody is known by', () => {
  it.each([
    ['Gabriel Prado, known as Gabito, left.', 1],
    ['Gabriel Prado, the striker also known as Gabito, left.', 1],
    ['Gabriel Prado, nicknamed Gabito, left.', 1],
    ['Gabriel Prado, often called Gabito, left.', 1],
    ['Gabriel Prado, wrongly called Gabito, left.', 2],
    ['Gabriel Prado left. He was known as Gabito.', 2],
    ['Gabriel Prado was as tall as Gabito.', 2],
    ['Gabriel Prado and a man known as Gabito left.', 2],
  ])('%s', (text, count) => {
    const names = [
      ['Gabriel Prado', 'PERSON'],
      ['Gabito', 'PERSON'],
    ] as const;
    expect(new Set(linked(otherNames, text, names)).size).toBe(count);
  });

  it('are those of whoever is called by a part of them', () => {
    const text = 'Quo Taek Jo, better known as Jo Quo, was sued. Quo denied it. Jo Quo left.';
    const { mentions } = find(text);
    const found = mentions.filter(({ form }) => form === 'name');
    expect(new Set(found.map(({ entity }) => entity))).toEqual(new Set(['PERSON|quo taek jo']));
  });
});

describe('offices', () => {
  const roles = (text: string) =>
    find(text)
      .mentions.filter(({ form }) => form === 'role')
      .map(({ text: role, entity }) => `${role} → ${entity}`);

  it.each([
    ['The Kenyan agriculture minister left.', ['The Kenyan agriculture minister → ']],
    ["Japan's chief cabinet secretary left.", ["Japan's chief cabinet secretary → "]],
    ['The UN envoy left.', ['The UN envoy → ']],
    ['The US ambassador to Mexico left.', ['The US ambassador to Mexico → ']],
    ['The US president to Mexico.', ['The US president → ']],
    ['The Kenyan agriculture left.', []],
    ['The agriculture ministry left.', []],
    // Whose envoy it is counts.
    [
      'The Russian envoy, Pavel Morin, met the UN envoy. The UN envoy left.',
      ['The Russian envoy → PERSON|pavel morin', 'the UN envoy → ', 'The UN envoy → '],
    ],
    [
      'According to Karl Weber, the Kenyan president, Daniel Otieno, will go.',
      ['the Kenyan president → PERSON|daniel otieno'],
    ],
    ['Karl Weber, the Kenyan president, will go.', ['the Kenyan president → PERSON|karl weber']],
  ])('%s', (text, expected) => {
    expect(roles(text)).toEqual(expected);
  });
});

describe('a name without its second surname', () => {
  it.each([
    [
      'Rodrigo Chaves Pinto spoke. Rodrigo Chaves left.',
      ['Rodrigo Chaves Pinto', 'Rodrigo Chaves'],
      1,
    ],
    ['Mary Jane Weber spoke. Mary Jane left.', ['Mary Jane Weber', 'Mary Jane'], 2],
    [
      'Rodrigo Chaves Pinto met Rodrigo Chaves Rey. Rodrigo Chaves left.',
      ['Rodrigo Chaves Pinto', 'Rodrigo Chaves Rey', 'Rodrigo Chaves'],
      3,
    ],
  ])('%s', (text, names, count) => {
    expect(new Set(persons(text, names)).size).toBe(count);
  });
});

describe('a noun for a body', () => {
  const bodies = (text: string) =>
    find(text)
      .mentions.filter(({ rule }) => rule === 'body-noun')
      .map(({ text: noun, entity }) => `${noun} → ${entity}`);

  it.each([
    [
      'The Ministry of Works spoke. Later the ministry denied it.',
      ['the ministry → ORG|ministry of works'],
    ],
    [
      "The Ministry of Works spoke. Later the ministry's plan failed.",
      ['the ministry → ORG|ministry of works'],
    ],
    ['Later the ministry denied it. The Ministry of Works spoke.', []],
    ['The Ministry of Works spoke. The ministry spokesman left.', []],
    ['The Ministry of Works spoke. Then the ministry of health spoke.', []],
    ['The Ministry of Works met the Ministry of Health. Then the ministry left.', []],
    ['The Ministry of Works spoke. A ministry left.', []],
    ['Later the court sat.', []],
  ])('%s', (text, expected) => {
    expect(bodies(text)).toEqual(expected);
  });
});

describe('the place of a dateline', () => {
  it.each([
    ['QUORLTON, Ruritania, Aug. 9 (Wire) -- Ships were late on Friday.', 'QUORLTON', true],
    ['PORT QUORL, Aug. 9 - Ships were late on Friday.', 'PORT QUORL', true],
    ['BREAKING QUORL -- Ships were late on Friday.', 'BREAKING QUORL', false],
    ['WASHINGTON -- Ships were late on Friday.', 'WASHINGTON', true],
    ['UPDATE -- Ships were late on Friday.', 'UPDATE', false],
    ['QUORLTON, where ships were late, is a port.', 'QUORLTON', false],
  ])('%s', (text, place, found) => {
    const places = find(text).mentions.filter(({ rule }) => rule === 'dateline');
    expect(places.map((one) => one.text)).toEqual(found ? [place] : []);
  });
});

describe('other names of what is no person', () => {
  const BUREAU = ['Quorl Security Agency', 'ORG'] as const;
  const BIA = ['BIA', 'ORG'] as const;

  it.each([
    ['The Quorl Security Agency, known as the BIA, met. BIA left.', [BUREAU, BIA, BIA], 1],
    ['The Quorl Security Agency, also called BIA, met.', [BUREAU, BIA], 1],
    ['The Quorl Security Agency, or BIA, met.', [BUREAU, BIA], 1],
    ['They asked the Quorl Security Agency, or the BIA as well.', [BUREAU, BIA], 2],
    ['The Quorl Security Agency raided a shop known as the BIA.', [BUREAU, BIA], 2],
    ['The Quorl Security Agency, with a shop known as the BIA, met.', [BUREAU, BIA], 2],
    ['Ann Lee, known as BIA, met.', [['Ann Lee', 'PERSON'], BIA], 2],
  ] as const)('%s', (text, names, entities) => {
    expect(new Set(linked(otherNames, text, names)).size).toBe(entities);
  });
});
