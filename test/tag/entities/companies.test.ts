import { describe, expect, it } from 'vitest';
import type { MentionLabel } from '../../../pipeline/model/article.js';
import { presentedOrganisations } from '../../../pipeline/tag/entities/refiners/labels/presented-organisations.js';
import { companyEnds } from '../../../pipeline/tag/entities/refiners/spans/company-ends.js';
import { governmentsOf } from '../../../pipeline/tag/entities/refiners/spans/governments-of.js';
import { ownedNames } from '../../../pipeline/tag/entities/refiners/spans/owned-names.js';
import { refined } from './support.js';

/** "name/LABEL; name/LABEL" as the trained tagger might give it. */
function given(names: string): [string, MentionLabel][] {
  return names.split('; ').map((name) => {
    const [text = '', label = ''] = name.split('/');
    return [text, label as MentionLabel];
  });
}

describe('governments by their country', () => {
  it.each([
    ['The Government of Ruritania met.', 'Ruritania/GPE', 'Government of Ruritania/ORG'],
    [
      'The Government of the Quorl Isles met.',
      'Quorl Isles/LOC',
      'Government of the Quorl Isles/ORG',
    ],
    ['The government of Ruritania met.', 'Ruritania/GPE', 'Ruritania/GPE'],
    ['The Governments of Ruritania and Quorlia met.', 'Ruritania/GPE', 'Ruritania/GPE'],
    ['The Government of Ann Weber met.', 'Ann Weber/PERSON', 'Ann Weber/PERSON'],
  ])('%s', (text, names, expected) => {
    expect(refined(governmentsOf, text, given(names))).toEqual([expected]);
  });
});

describe('bodies that a noun presents', () => {
  it.each([
    ["The drivers' union Tarn said so.", 'Tarn/PERSON', 'Tarn/ORG'],
    ['The airline Meteo said it was late.', 'Meteo/PERSON', 'Meteo/ORG'],
    ['The firm Hall founded in May is old.', 'Hall/PERSON', 'Hall/PERSON'],
    ['The union leader Tarn met them.', 'Tarn/PERSON', 'Tarn/PERSON'],
    ['The chocolate maker Casa Zorbel wants more.', 'Casa Zorbel/PERSON', 'Casa Zorbel/ORG'],
    ['The weather institute ZEAM said so.', 'ZEAM/EVENT', 'ZEAM/ORG'],
    ['The rail lobby Ann Tarn left is old.', 'Ann Tarn/PERSON', 'Ann Tarn/PERSON'],
    ['The airline Ann Tarn owns is old.', 'Ann Tarn/PERSON', 'Ann Tarn/PERSON'],
  ])('%s', (text, names, expected) => {
    expect(refined(presentedOrganisations, text, given(names))).toEqual([expected]);
  });
});

describe('bodies that a list or an apposition presents', () => {
  it.each([
    ['Airlines such as Meteo and Tarn fell.', 'Meteo/PERSON; Tarn/GPE', 'Meteo/ORG; Tarn/ORG'],
    ['Some firms, including Tarn, fell.', 'Tarn/EVENT', 'Tarn/ORG'],
    [
      'It sold them to Tarn, a Danish airline. Tarn paid.',
      'Tarn/GPE; Tarn/PERSON',
      'Tarn/ORG; Tarn/ORG',
    ],
    ['Tarn, the carrier owned by Quorl, fell.', 'Tarn/PERSON', 'Tarn/ORG'],
    ['Airline Tarn fell.', 'Tarn/PERSON', 'Tarn/ORG'],
    ['Danish football club Tarn fell.', 'Tarn/PERSON', 'Tarn/ORG'],
    ['They left the Tarn coalition.', 'Tarn/GPE', 'Tarn/ORG'],
    ['They left the Tarn party.', 'Tarn/NORP', 'Tarn/ORG'],
    ['They left the Tarn militia.', 'Tarn/NORP', 'Tarn/NORP'],
    [
      'Ann Tarn left. The Tarn movement died.',
      'Ann Tarn/PERSON; Tarn/PERSON',
      'Ann Tarn/PERSON; Tarn/PERSON',
    ],
    [
      'Ann Tarn left. At the party Tarn said so.',
      'Ann Tarn/PERSON; Tarn/PERSON',
      'Ann Tarn/PERSON; Tarn/PERSON',
    ],
    ['Near Tarn, a young group of men slept.', 'Tarn/GPE', 'Tarn/GPE'],
    ['Towns such as Meteo and Tarn fell.', 'Meteo/GPE; Tarn/GPE', 'Meteo/GPE; Tarn/GPE'],
    ['Airlines such as Meteo met in Tarn.', 'Meteo/ORG; Tarn/GPE', 'Meteo/ORG; Tarn/GPE'],
    ['Tarn, the company said, was ill.', 'Tarn/PERSON', 'Tarn/PERSON'],
    ['Tarn, the company president, was ill.', 'Tarn/PERSON', 'Tarn/PERSON'],
    ['Tarn, a maker of films, was ill.', 'Tarn/PERSON', 'Tarn/PERSON'],
    [
      'Ann Tarn left. Tarn, a Danish airline, fell.',
      'Ann Tarn/PERSON; Tarn/PERSON',
      'Ann Tarn/PERSON; Tarn/PERSON',
    ],
    ['Banks in London, a company town, fell.', 'London/GPE', 'London/GPE'],
  ])('%s', (text, names, expected) => {
    expect(refined(presentedOrganisations, text, given(names)).join('; ')).toBe(expected);
  });

  it.each([
    ['Tarn & Co. fell.', 'Tarn/PERSON', 'Tarn & Co./ORG'],
    ['Ann Tarn and Co. fell.', 'Ann Tarn/PERSON; Co./ORG', 'Ann Tarn and Co./ORG'],
    ['Ann Tarn and company fell.', 'Ann Tarn/PERSON', 'Ann Tarn/PERSON'],
    ['Ann Tarn and Company fell.', 'Ann Tarn/PERSON', 'Ann Tarn/PERSON'],
    ['Peru and Co. fell.', 'Peru/GPE', 'Peru/GPE'],
    ['They met Quorl Metals twice.', 'Quorl/PERSON', 'Quorl Metals/ORG'],
    ['They met Quorl metals twice.', 'Quorl/PERSON', 'Quorl/PERSON'],
  ])('with its end: %s', (text, names, expected) => {
    expect(refined(companyEnds, text, given(names)).join('; ')).toBe(expected);
  });
});

describe('names that end like possessives', () => {
  it.each([
    ["Zorbel's said it would wait.", 'Zorbel/PERSON', "Zorbel's/ORG"],
    ["Quorl's has said so.", 'Quorl/ORG', "Quorl's/ORG"],
    ["Y.'s said it would wait.", 'Y./PERSON', 'Y./PERSON'],
    ["Zorbel's lawyer said so.", 'Zorbel/PERSON', 'Zorbel/PERSON'],
    ["Zorbel's gone home.", 'Zorbel/PERSON', 'Zorbel/PERSON'],
  ])('%s', (text, names, expected) => {
    expect(refined(ownedNames, text, given(names))).toEqual([expected]);
  });
});
