import { describe, expect, it } from 'vitest';
import type { MentionLabel } from '../../../pipeline/model/article.js';
import { shoutedNames } from '../../../pipeline/tag/entities/refiners/labels/shouted-names.js';
import { teamResults } from '../../../pipeline/tag/entities/refiners/labels/team-results.js';
import { tellingWords } from '../../../pipeline/tag/entities/refiners/labels/telling-words.js';
import { acronyms } from '../../../pipeline/tag/entities/refiners/links/acronyms.js';
import { sharedDemonyms } from '../../../pipeline/tag/entities/refiners/links/shared-demonyms.js';
import { looseWords } from '../../../pipeline/tag/entities/refiners/spans/loose-words.js';
import { find, linked, refined } from './support.js';

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

  it.each([
    ['SPOKESPERSON: It is safe.', 'SPOKESPERSON', 'GPE', []],
    ['The Prime Minister left.', 'Prime Minister', 'ORG', []],
    ['Later Governor left.', 'Governor', 'PERSON', ['Governor/PERSON']],
    ['The Governor Bank paid.', 'Governor Bank', 'ORG', ['Governor Bank/ORG']],
  ] as const)('offices alone: %s', (text, name, label, expected) => {
    expect(refined(looseWords, text, [[name, label]])).toEqual(expected);
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

describe('products by name and model', () => {
  const products = (text: string) =>
    find(text)
      .mentions.filter(({ rule }) => rule === 'product')
      .map((one) => one.text);

  it.each([
    ['Two F-16s and a MiG-29 flew.', ['F-16s', 'MiG-29']],
    ['A Boeing 737-800 and an Airbus A320neo landed.', ['Boeing 737-800', 'Airbus A320neo']],
    ['She sold an iPhone 14 and an iPad.', ['iPhone 14', 'iPad']],
    ['The F-20 form was lost.', []],
    ['Boeing cut 737 jobs.', []],
    ['Boeing sold three 787 Dreamliners and a 737 MAX 9.', ['787 Dreamliners', '737 MAX 9']],
    ['They saw 737 jets and an A320.', []],
    ['Windows were open.', []],
  ])('%s', (text, expected) => {
    expect(products(text)).toEqual(expected);
  });
});

describe('what a hyphen ties to a name', () => {
  it.each([
    ['The anti-American riots went on.', 'American', 'GPE|USA'],
    ['The pro-Russian party won.', 'Russian', 'GPE|RUS'],
  ])('stays outside: %s', (text, name, entity) => {
    const [one] = find(text).mentions;
    expect([one?.text, one?.entity]).toEqual([name, entity]);
  });

  it('is a party before the state of a member of Congress', () => {
    const names = find('Sen. Rob Pell, R-Ala., and Sen. Ann Bostic, D-N.Y., left.').mentions;
    expect(names.filter(({ label }) => label === 'GPE').map(({ text }) => text)).toEqual([
      'Ala.',
      'N.Y.',
    ]);
  });

  it('is no name in small letters', () => {
    expect(find('Ex-official says he knew of it.').mentions.map(({ text }) => text)).not.toContain(
      'Ex-official',
    );
  });
});

describe('facilities by their last word', () => {
  it.each([
    ['Quorl Bridge', 'GPE', 'FAC'],
    ['Quorl International Airport', 'ORG', 'FAC'],
    ['Quorl Bridge', 'PERSON', 'PERSON'],
    ['Quorl Airport Police', 'ORG', 'ORG'],
    ['Bridge', 'GPE', 'GPE'],
    ['Quorl Policy Centre', 'FAC', 'ORG'],
    ['Quorl Garden Centre', 'FAC', 'FAC'],
  ] as const)('%s, taken for %s', (name, label, expected) => {
    expect(refined(tellingWords, `They saw the ${name} today.`, [[name, label]])).toEqual([
      `${name}/${expected}`,
    ]);
  });
});

describe('results of two teams', () => {
  it.each([
    ['Quorlton 22 Bath 17', ['Quorlton/ORG', 'Bath/ORG']],
    ['Quorlton 2 , Bath 1', ['Quorlton/ORG', 'Bath/ORG']],
    ['Quorlton at Bath', ['Quorlton/ORG', 'Bath/ORG']],
    ['Quorlton beat Bath 3-0', ['Quorlton/ORG', 'Bath/ORG']],
    ['Peru 2 Kenya 1', ['Peru/GPE', 'Kenya/GPE']],
    ['Quorlton 22 people in Bath', ['Quorlton/GPE', 'Bath/GPE']],
    ['Quorlton, Bath', ['Quorlton/GPE', 'Bath/GPE']],
    ['Quorlton 1997', ['Quorlton/GPE']],
    ['The bus to Quorlton was at Bath', ['Quorlton/GPE', 'Bath/GPE']],
  ])('%s', (text, expected) => {
    const names = expected.map((one) => [one.split('/')[0]!, 'GPE'] as const);
    expect(refined(teamResults, text, names)).toEqual(expected);
  });
});

describe('names in capitals', () => {
  it.each([
    [
      'MORITA SIGNS. Kenji Morita signed.',
      'MORITA/GPE; Kenji Morita/PERSON',
      'MORITA/PERSON; Kenji Morita/PERSON',
    ],
    ['GLENROVERS WIN. The Glenrovers won.', 'Glenrovers/ORG', 'GLENROVERS/ORG; Glenrovers/ORG'],
    ['QUORL BANK PAYS. Quorl Bank paid.', 'QUORL/GPE; Quorl Bank/ORG', 'QUORL/GPE; Quorl Bank/ORG'],
    ['BANK PAYS. Quorl Bank paid.', 'Quorl Bank/ORG', 'Quorl Bank/ORG'],
    ['NATO PAYS. Nato paid.', 'NATO/ORG; Nato/ORG', 'NATO/ORG; Nato/ORG'],
    ['The WHO and Dr Anna Who met.', 'WHO/ORG; Anna Who/PERSON', 'WHO/ORG; Anna Who/PERSON'],
    [
      'WEBER SIGNS. Anna Weber met the Quorl Weber.',
      'WEBER/GPE; Anna Weber/PERSON; Quorl Weber/ORG',
      'WEBER/GPE; Anna Weber/PERSON; Quorl Weber/ORG',
    ],
  ])('%s', (text, names, expected) => {
    const given = names.split('; ').map((one) => one.split('/') as [string, MentionLabel]);
    expect(refined(shoutedNames, text, given)).toEqual(expected.split('; '));
  });
});
