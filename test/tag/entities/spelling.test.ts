import { describe, expect, it } from 'vitest';
import { bareForm, isTransliteration } from '../../../pipeline/tag/entities/spelling.js';
import { find } from './support.js';

describe('two spellings of one name', () => {
  it.each([
    ['Mohammed Karim', 'Muhammad Karim'],
    ['Volodymyr Zelensky', 'Volodymyr Zelenskyy'],
    ['Sergei Morozov', 'Sergey Morozov'],
    ['Johan Strandt', 'Johann Strandt'],
  ])('%s, %s', (a, b) => {
    expect(isTransliteration(bareForm(a), bareForm(b))).toBe(true);
    expect(isTransliteration(bareForm(b), bareForm(a))).toBe(true);
  });

  it.each([
    ['another part differs too', 'Mohammed Karim', 'Muhammad Karem'],
    ['another surname', 'Mohammed Karim', 'Muhammad Saleh'],
    ['one word alone', 'Mohammed', 'Muhammad'],
    ['a consonant', 'Laura Bush', 'Laura Rush'],
    ['a consonant inside', 'Helen Martin', 'Helen Marlin'],
    ['a feminine ending', 'Daniel Costa', 'Daniela Costa'],
    ['another feminine ending', 'Marina Costa', 'Marine Costa'],
    ['vowels that change places', 'Christian Holm', 'Christina Holm'],
    ['short words', 'Anna Holm', 'Anne Holm'],
    ['places', 'North Iran', 'North Iraq'],
    ['countries', 'Lower Austria', 'Lower Australia'],
    ['an initial more', 'Mohammed Karim', 'Mohammed A. Karim'],
    ['the same', 'Mohammed Karim', 'Mohammed Karim'],
  ])('not: %s', (_, a, b) => {
    expect(isTransliteration(bareForm(a), bareForm(b))).toBe(false);
  });

  it.each([
    ['Łukasz Wójcik', 'lukasz wojcik'],
    ['Jean‑Pierre Bemba', 'jean pierre bemba'],
    ['People’s Party', "people's party"],
    ['Søren Strauß', 'soren strauss'],
  ])('%s is bare as %s', (text, bare) => {
    expect(bareForm(text)).toBe(bare);
  });
});

describe('links of spellings', () => {
  const persons = (text: string) =>
    find(text)
      .mentions.filter(({ label }) => label === 'PERSON')
      .map(({ entity }) => entity);

  it('take the first spelling of the document', () => {
    const text = 'Mr Mohammed Karim spoke first. Then Mr Muhammad Karim left. Mr Karim was angry.';
    expect(persons(text)).toEqual(Array(3).fill('PERSON|mohammed karim'));
  });

  it('leave other persons apart', () => {
    const text = 'Mr Daniel Costa spoke first. Then Mrs Daniela Costa left.';
    expect(persons(text)).toEqual(['PERSON|daniel costa', 'PERSON|daniela costa']);
  });

  it('are the same in documents that spell with accents and without', () => {
    const [one, other] = ['Mr José Hernández spoke.', 'Mr Jose Hernandez spoke.'].map(persons);
    expect(one).toEqual(['PERSON|jose hernandez']);
    expect(other).toEqual(one);
  });
});
