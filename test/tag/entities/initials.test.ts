import { describe, expect, it } from 'vitest';
import type { MentionLabel } from '../../../pipeline/model/article.js';
import { keyOf } from '../../../pipeline/tag/entities/gazetteer.js';
import { acronyms } from '../../../pipeline/tag/entities/refiners/links/acronyms.js';
import {
  initials,
  personInitials,
} from '../../../pipeline/tag/entities/refiners/links/initials.js';
import { organisationHeads } from '../../../pipeline/tag/entities/refiners/links/organisation-heads.js';
import { acronymSpans } from '../../../pipeline/tag/entities/refiners/spans/acronym-spans.js';
import { joinedNames } from '../../../pipeline/tag/entities/refiners/spans/joined-names.js';
import { find, linked, refined } from './support.js';

type Given = readonly (readonly [string, MentionLabel])[];

describe('capitals that nothing explains', () => {
  it.each([
    [
      'organisations',
      'The Quorl Fishing Board met. The QFB left.',
      'Quorl Fishing Board',
      'ORG',
      'QFB',
      1,
    ],
    [
      'grounds',
      'The Quorl Cricket Ground is full. The QCG is old.',
      'Quorl Cricket Ground',
      'FAC',
      'QCG',
      1,
    ],
    [
      'every word',
      'The Quorl Board of Tar met. The QBOT left.',
      'Quorl Board of Tar',
      'ORG',
      'QBOT',
      1,
    ],
    [
      'a name with its country',
      'The Kenya Quorl Board of Tar met. The QBT left.',
      'Kenya Quorl Board of Tar',
      'ORG',
      'QBT',
      1,
    ],
    [
      'small words',
      'The Board of Quorl and Reval met. The BQR left.',
      'Board of Quorl and Reval',
      'ORG',
      'BQR',
      1,
    ],
    ['persons', 'Quinn Frank Baxter met. The QFB left.', 'Quinn Frank Baxter', 'PERSON', 'QFB', 2],
    [
      'other letters',
      'The Quorl Fishing Board met. The QFC left.',
      'Quorl Fishing Board',
      'ORG',
      'QFC',
      2,
    ],
    [
      'too few letters',
      'The Quorl Fishing Board met. The QF left.',
      'Quorl Fishing Board',
      'ORG',
      'QF',
      2,
    ],
  ] as const)('of %s', (_, text, long, label, short, count) => {
    const names: Given = [
      [long, label],
      [short, 'ORG'],
    ];
    expect(new Set(linked(initials, text, names)).size).toBe(count);
  });

  it.each([
    ['The Rapid Salt Forum met. The RSF left.', 'ORG|rapid salt forum'],
    [
      'Reporters Without Borders met the Rapid Salt Forum. The RSF left.',
      'ORG|reporters without borders',
    ],
    ['The Red Salt Agency met. The RSF left.', 'ORG|reporters without borders'],
  ])('are those of a list or of the document: %s', (text, key) => {
    expect(find(text).mentions.find((one) => one.text === 'RSF')?.entity).toBe(key);
  });

  it('are left where two names have them', () => {
    const text = 'The Quorl Fishing Board met the Quorl Farm Bank. The QFB left.';
    const names: Given = [
      ['Quorl Fishing Board', 'ORG'],
      ['Quorl Farm Bank', 'ORG'],
      ['QFB', 'ORG'],
    ];
    expect(new Set(linked(initials, text, names)).size).toBe(3);
  });
});

describe('letters in brackets that show a whole name', () => {
  it.each([
    [
      'The Quorl Mission in East Reval (QMIER) met.',
      'Quorl Mission/ORG; East Reval/GPE; QMIER/ORG',
      'Quorl Mission in East Reval/ORG; QMIER/ORG',
    ],
    [
      'The Guild of Bakers, Reval (GBR) met.',
      'Guild of Bakers/ORG; Reval/GPE; GBR/ORG',
      'Guild of Bakers, Reval/ORG; GBR/ORG',
    ],
    ['The Quorl Mission in East Reval (QM) met.', 'Quorl Mission/ORG; East Reval/GPE; QM/ORG', ''],
    [
      'The Quorl Mission left East Reval (QMER) then.',
      'Quorl Mission/ORG; East Reval/GPE; QMER/ORG',
      '',
    ],
    ['Quinn Mason in East Reval (QMIER) met.', 'Quinn Mason/PERSON; East Reval/GPE; QMIER/ORG', ''],
    ["The Quorl Mission's (QMS) men met.", 'Quorl Mission/ORG; QMS/ORG', ''],
  ])('%s', (text, given, expected) => {
    const names = given.split('; ').map((one) => one.split('/') as [string, MentionLabel]);
    expect(refined(acronymSpans, text, names).join('; ')).toBe(expected || given);
  });

  it.each([
    ['The Quorl Oil Group ("QOG") met. QOG left.', 1],
    ['The Quorl Oil Group (“QOG”) met. QOG left.', 1],
    ['The Quorl Oil Group "QOG" met. QOG left.', 2],
  ])('with marks: %s', (text, count) => {
    const names: Given = [
      ['Quorl Oil Group', 'ORG'],
      ['QOG', 'ORG'],
      ['QOG', 'ORG'],
    ];
    expect(new Set(linked(acronyms, text, names)).size).toBe(count);
  });
});

describe('a word that takes up an organisation', () => {
  it.each([
    ['The Quorl Relief Fund paid. The Fund left.', ['Quorl Relief Fund', 'Fund'], 1],
    ['The Quorl Relief Fund paid. A Fund left.', ['Quorl Relief Fund', 'Fund'], 2],
    ['The Quorl Fund paid the Reval Fund. The Fund left.', ['Quorl Fund', 'Reval Fund', 'Fund'], 3],
  ])('%s', (text, names, count) => {
    const given = names.map((name): [string, MentionLabel] => [name, 'ORG']);
    expect(new Set(linked(organisationHeads, text, given)).size).toBe(count);
  });

  it.each([
    [['Prices Board of the Bank of Reval', 'Quorl Bank'], 0],
    [['Prices Board', 'Quorl Bank'], 1],
  ])('does not mean another than one inside a name: %s', (names, count) => {
    const text = 'The Prices Board of the Bank of Reval met. The Quorl Bank paid. The Bank left.';
    const given = names.map((name): [string, MentionLabel] => [name, 'ORG']);
    const found = refined(organisationHeads, text, given);
    expect(found.filter((one) => one === 'Bank/ORG')).toHaveLength(count);
  });
});

describe('acronyms with dots', () => {
  it.each([
    ['The N.A.T.O. men left. NATO paid.', 1],
    ['The Quorl Fishing Board met. The Q.F.B. left.', 1],
    ['The Quorl Fishing Board met. The Q.F.C. left.', 2],
  ])('%s', (text, count) => {
    const keys = find(text).mentions.map(({ entity }) => entity);
    expect(new Set(keys).size).toBe(count);
  });
});

describe('one organisation', () => {
  it.each([
    ['Quorl Mining, Inc.', 'Quorl Mining', true],
    ['Quorl Mining Pty Ltd', 'Quorl Mining', true],
    ['The Quorl Herald', 'Quorl Herald', true],
    ['Quorl Mining Group', 'Quorl Mining', false],
    ['Co', 'Quorl', false],
  ])('%s, %s', (one, other, isSame) => {
    expect(keyOf('ORG', one) === keyOf('ORG', other)).toBe(isSame);
  });

  it('is the listed one with its legal form, but for persons', () => {
    const keys = find('Volkswagen AG fell. VW rose.').mentions.map(({ entity }) => entity);
    expect(keys).toEqual(['ORG|volkswagen', 'ORG|volkswagen']);
    expect(keyOf('PERSON', 'Ann Co')).toBe('PERSON|ann co');
  });
});

describe('surnames with a hyphen', () => {
  it.each([
    [
      'Ann Morita-Weber met Paul Weber and Kenji Morita. Ms Morita-Weber left.',
      'Ann Morita-Weber',
      'Morita-Weber/PERSON',
    ],
    [
      'Anna Koch met Paul Weber and Kenji Morita. The Morita-Weber talks failed.',
      'Anna Koch',
      'Weber/PERSON',
    ],
  ])('%s', (text, first, last) => {
    const names: Given = [
      [first, 'PERSON'],
      ['Paul Weber', 'PERSON'],
      ['Kenji Morita', 'PERSON'],
      ['Morita-Weber', 'PERSON'],
    ];
    expect(refined(joinedNames, text, names).at(-1)).toBe(last);
  });
});

describe('letters of a long name that no tagger saw', () => {
  const DAM: Given = [['Grand Quorl River Dam', 'FAC']];

  it.each([
    ['The Grand Quorl River Dam is full. The GQRD is old.', DAM, 'GQRD/FAC'],
    ['The Grand Quorl River Dam is full. The GRD is old.', DAM, 'Grand Quorl River Dam/FAC'],
    ['The Grand Quorl River Dam. GQRD IS FULL.', DAM, 'Grand Quorl River Dam/FAC'],
  ] as const)('%s', (text, names, last) => {
    expect(refined(initials, text, names).at(-1)).toBe(last);
  });
});

describe('initials of a person', () => {
  it.each([
    ['Mara bin Quorl came. MBQ left.', 'Mara bin Quorl', 'PERSON', 'MBQ', 'PERSON|mara bin quorl'],
    ['Mara Quorl came. MQ left.', 'Mara Quorl', 'PERSON', 'MQ', 'ORG|mq'],
    ['The Mara Bay Quay is shut. MBQ left.', 'Mara Bay Quay', 'FAC', 'MBQ', 'ORG|mbq'],
    ['Ian Basil Munro came. IBM left.', 'Ian Basil Munro', 'PERSON', 'IBM', 'ORG|ibm'],
  ] as const)('%s', (text, name, label, letters, entity) => {
    const names = [
      [name, label],
      [letters, 'ORG'],
    ] as const;
    expect(linked(personInitials, text, names).at(-1)).toBe(entity);
  });
});

describe('initials with a small letter', () => {
  it.each([
    ['The Bank of Quorl met. The BoQ left.', 'BoQ', 1],
    ['The Bank of Quorl met. The BoR left.', 'BoR', 2],
  ])('%s', (text, letters, count) => {
    const names = [
      ['Bank of Quorl', 'ORG'],
      [letters, 'ORG'],
    ] as const;
    expect(new Set(linked(initials, text, names)).size).toBe(count);
  });
});

it('names of several brackets are made whole one by one', () => {
  const text =
    'The Quorl Mission in East Reval (QMIER) met the Tarn Board of Elm Bark (TBOEB) here.';
  const names = [
    ['Quorl Mission', 'ORG'],
    ['East Reval', 'GPE'],
    ['QMIER', 'ORG'],
    ['Tarn Board', 'ORG'],
    ['TBOEB', 'ORG'],
  ] as const;
  expect(refined(acronymSpans, text, names)).toEqual([
    'Quorl Mission in East Reval/ORG',
    'QMIER/ORG',
    'Tarn Board of Elm Bark/ORG',
    'TBOEB/ORG',
  ]);
});
