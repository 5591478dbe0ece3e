import { describe, expect, it } from 'vitest';
import { listedByWord } from '../../../pipeline/tag/entities/offices.js';
import { find } from './support.js';

const entityOf = (text: string, name: string) =>
  find(text).mentions.findLast((one) => one.text === name)?.entity;
const countryOf = (text: string, key: string) =>
  find(text).entities.find((entity) => entity.key === key)?.iso3166;

describe('a surname without a given name', () => {
  it.each([
    ['President Putin spoke. Later Putin left.', 'Putin', 'PERSON|vladimir putin'],
    ['Japanese Prime Minister Abe spoke.', 'Abe', 'PERSON|shinzo abe'],
    ['Chancellor Merkel spoke.', 'Merkel', 'PERSON|angela merkel'],
  ])('is the leader whom the list has in the office: %s', (text, name, key) => {
    expect(entityOf(text, name)).toBe(key);
  });

  it.each([
    ['no office', 'Mr Putin spoke.', 'Putin'],
    ['another office', 'Mayor Putin spoke.', 'Putin'],
    ['another country', 'Peruvian President Putin spoke.', 'Putin'],
    ['an office that nobody of the name had', 'President Morita spoke.', 'Morita'],
  ])('is a person of its document alone for %s', (_, text, name) => {
    expect(entityOf(text, name)).toBe(`PERSON|${name.toLowerCase()}|test`);
  });

  it('is the person of whom the document gives the whole name', () => {
    const text = 'President Putin met Igor Putin. Later Putin left.';
    expect(entityOf(text, 'Putin')).toBe('PERSON|igor putin');
  });

  it.each([
    ['abe', 'prime minister', 'JPN', 2014, 'Shinzo Abe'],
    ['abe', 'prime minister', '', 2014, 'Shinzo Abe'],
    ['abe', 'prime minister', 'KOR', 2014, ''],
    ['abe', 'prime minister', 'JPN', 2022, ''],
    ['abe', 'president', 'JPN', 2014, ''],
    ['putin', 'president', 'RUS', 2014, 'Vladimir Putin'],
    ['xi', 'president', 'CHN', 2018, 'Xi Jinping'],
    ['kim', 'leader', 'PRK', 0, ''],
    ['kim', 'leader', 'PRK', 2018, 'Kim Jong-un'],
  ])('%s as %s of %s in %i: %s', (word, role, country, year, name) => {
    expect(listedByWord(word, role, country, year)).toBe(name);
  });
});

describe('one surname of two persons', () => {
  const rules = (text: string) => find(text).mentions.map(({ entity, rule }) => [entity, rule]);

  it('is settled by a title that fits one of them', () => {
    const text = 'John Carter and Mary Carter came. Mr Carter stayed. Mrs Carter left.';
    expect(rules(text).slice(2)).toEqual([
      ['PERSON|john carter', 'surname-title'],
      ['PERSON|mary carter', 'surname-title'],
    ]);
  });

  it('is left to the one whom the text is about, not to kin', () => {
    const text =
      'Ines Carter died on Monday. Her daughter, Quorl Carter, was there. Ms. Carter had built a dam.';
    expect(rules(text).at(-1)?.[0]).toBe('PERSON|ines carter');
  });

  it.each([
    'John Carter and David Carter came. Mr Carter stayed.',
    'John Carter and Mary Carter came. Dr Carter stayed.',
    'John Carter and Quorl Carter came. Mr Carter stayed.',
    'Peter Hall came. Ines Carter died. Her daughter, Quorl Carter, was there. Ms. Carter stayed.',
    'Ines Carter died. A lawyer, Quorl Carter, was there. Ms. Carter stayed.',
  ])('stays open and flagged: %s', (text) => {
    expect(rules(text).at(-1)).toEqual(['', 'surname-shared']);
  });
});

describe('a part of a long name', () => {
  it.each([
    [
      'Former state counsellor Aung San Suu Kyi was held. Suu Kyi left.',
      'Suu Kyi',
      'PERSON|aung san suu kyi',
    ],
    ['Luiz Inácio Lula da Silva won. Lula left.', 'Lula', 'PERSON|luiz inacio lula da silva'],
    [
      'Luiz Inácio Lula da Silva won. Da Silva left.',
      'Da Silva',
      'PERSON|luiz inacio lula da silva',
    ],
    ['Eloísa del Pino Mata won. Del Pino left.', 'Del Pino', 'PERSON|eloisa del pino mata'],
    ['Aoife Ní Bhriain won. Ní Bhriain left.', 'Ní Bhriain', 'PERSON|aoife ni bhriain'],
    ['Anna Maria Weber came. Maria left.', 'Maria', 'PERSON|maria|test'],
    ['Anna Maria Weber came. Maria Weber left.', 'Maria Weber', 'PERSON|maria weber'],
    [
      'Suu Kyi spoke. Former state counsellor Aung San Suu Kyi was held. Kyi left.',
      'Kyi',
      'PERSON|aung san suu kyi',
    ],
  ])('%s', (text, name, key) => {
    expect(entityOf(text, name)).toBe(key);
  });
});

describe('the country of a person', () => {
  it.each([
    ['an office', 'Kenyan minister Daniel Okello spoke.', 'KEN'],
    ['an owner', "Kenya's President Daniel Okello spoke.", 'KEN'],
    ['a demonym', 'The Kenyan human rights lawyer Daniel Okello spoke.', 'KEN'],
    ['an apposition', 'Daniel Okello, a Kenyan lawyer, spoke.', 'KEN'],
    ['an office behind', 'Daniel Okello, the president of Kenya, spoke.', 'KEN'],
    ['the office of a place', 'Florida Governor Daniel Okello spoke.', 'USA'],
  ])('is stated by %s', (_, text, iso3166) => {
    expect(countryOf(text, 'PERSON|daniel okello')).toBe(iso3166);
  });

  it.each([
    ['nothing', 'Daniel Okello spoke.'],
    ['a place where he is', 'Daniel Okello, in Kenya on Monday, spoke.'],
    ['whom he met', 'Kenyan officials met Daniel Okello.'],
    ['an office of an organisation', 'UN Secretary-General Daniel Okello spoke.'],
    ['two countries', 'Kenyan minister Daniel Okello met Ugandan minister Daniel Okello.'],
  ])('is not stated by %s', (_, text) => {
    expect(countryOf(text, 'PERSON|daniel okello')).toBe('');
  });
});

describe('the name of an entity', () => {
  it.each([
    ['The Supreme Court met. The Supreme Court of Kenya fell.', 'Supreme Court of Kenya'],
    ['The Quorl Roads Foundation met. Foundation work began.', 'Quorl Roads Foundation'],
  ])('is the longer one of a body: %s', (text, name) => {
    expect(find(text).entities.map((entity) => entity.name)).toContain(name);
  });

  it.each([
    ['ANN WEBER LEFT\n\nAnn Weber left on Friday.', 'PERSON|ann weber', 'Ann Weber'],
    ['Ann Weber left on Friday.\n\nANN WEBER LEFT', 'PERSON|ann weber', 'Ann Weber'],
    ['The QUORL FOUNDATION met.', 'ORG|quorl foundation', 'QUORL FOUNDATION'],
  ])('is not the one in capitals: %s', (text, key, name) => {
    expect(find(text).entities.find((entity) => entity.key === key)?.name).toBe(name);
  });
});
