import { describe, expect, it } from 'vitest';
import type { MentionLabel } from '../../../pipeline/model/article.js';
import { modelNames } from '../../../pipeline/tag/entities/refiners/labels/model-names.js';
import { presentedThings } from '../../../pipeline/tag/entities/refiners/labels/presented-things.js';
import { find, refined } from './support.js';

type Row = readonly [string, readonly (readonly [string, MentionLabel])[], readonly string[]];

describe('things by the noun that says what they are', () => {
  it.each<Row>([
    // The noun belongs to another word, or the name to another place.
    ['She works at Quorl, a think tank.', [['Quorl', 'ORG']], ['Quorl/ORG']],
    [
      'They landed at Tarn, Quorl, the airport of choice.',
      [
        ['Tarn', 'GPE'],
        ['Quorl', 'GPE'],
      ],
      ['Tarn/GPE', 'Quorl/GPE'],
    ],
    ['They lost the lander Quorl there.', [['Quorl', 'PERSON']], ['Quorl/PRODUCT']],
    ['The antiviral Tarnovir came late.', [['Tarnovir', 'ORG']], ['Tarnovir/PRODUCT']],
    [
      'They found spyware like Quorl and Tarn there.',
      [
        ['Quorl', 'EVENT'],
        ['Tarn', 'GPE'],
      ],
      ['Quorl/PRODUCT', 'Tarn/PRODUCT'],
    ],
    [
      'She showed the Quorl 50, a drone that flies far. The Quorl 50 sold.',
      [
        ['Quorl 50', 'EVENT'],
        ['Quorl 50', 'WORK_OF_ART'],
      ],
      ['Quorl 50/PRODUCT', 'Quorl 50/PRODUCT'],
    ],
    [
      'It was Quorl Wind, a play by Ann Lee.',
      [['Quorl Wind', 'PERSON']],
      ['Quorl Wind/WORK_OF_ART'],
    ],
    ['Her last novel, Quorlogy, sold well.', [['Quorlogy', 'PERSON']], ['Quorlogy/WORK_OF_ART']],
    ['They met on Quorlmenning, the main square.', [['Quorlmenning', 'GPE']], ['Quorlmenning/FAC']],
    ['The port opened its arms fair, QUORLEX, late.', [['QUORLEX', 'ORG']], ['QUORLEX/EVENT']],
    ['For Quade, the bridge is old.', [['Quade', 'PERSON']], ['Quade/PERSON']],
    ['They met Ann Lee, a novel of a woman.', [['Ann Lee', 'PERSON']], ['Ann Lee/PERSON']],
    // Who acts behind the noun.
    ['The drone Quade built fell.', [['Quade', 'PERSON']], ['Quade/PERSON']],
    ['The phone Quorl makes is small.', [['Quorl', 'ORG']], ['Quorl/ORG']],
    ['In his book Quade argues well.', [['Quade', 'PERSON']], ['Quade/PERSON']],
    ['They flew from Quorlant airport.', [['Quorlant', 'GPE']], ['Quorlant/GPE']],
    ['They saw Quade prison.', [['Quade', 'PERSON']], ['Quade/PERSON']],
    ['They met Quorlese bridge builders.', [['Quorlese', 'NORP']], ['Quorlese/NORP']],
    // The noun only says more of another one.
    ['Then came Quorl, a drone maker.', [['Quorl', 'ORG']], ['Quorl/ORG']],
    ['Then came Quade, a tank driver.', [['Quade', 'PERSON']], ['Quade/PERSON']],
    ['The film director Ann Lee left.', [['Ann Lee', 'PERSON']], ['Ann Lee/PERSON']],
    // Persons and what lists have.
    ['They lost the ship Ann Lee.', [['Ann Lee', 'PERSON']], ['Ann Lee/PRODUCT']],
    ['They saw the drone Ann Lee had.', [['Ann Lee', 'PERSON']], ['Ann Lee/PERSON']],
    [
      'He directed a film, Mikiko Watanabe, 35, said.',
      [['Mikiko Watanabe', 'PERSON']],
      ['Mikiko Watanabe/PERSON'],
    ],
    [
      'Ann Quade came. The drone Quade had was small.',
      [
        ['Ann Quade', 'PERSON'],
        ['Quade', 'PERSON'],
      ],
      ['Ann Quade/PERSON', 'Quade/PERSON'],
    ],
    ['They bought the drone Japan wanted.', [['Japan', 'GPE']], ['Japan/GPE']],
    ['They saw Lagos, a museum of noise.', [['Lagos', 'GPE']], ['Lagos/GPE']],
    [
      'They saw it in Quorl Province, the palace of kings.',
      [['Quorl Province', 'GPE']],
      ['Quorl Province/GPE'],
    ],
    [
      'They saw it in Quorl Villa, the palace of kings.',
      [['Quorl Villa', 'GPE']],
      ['Quorl Villa/FAC'],
    ],
    ['It is a novel, Quorl.', [['Quorl', 'PERSON']], ['Quorl/PERSON']],
    ['They opened Quorl House, a museum.', [['Quorl House', 'ORG']], ['Quorl House/ORG']],
  ])('%s', (text, names, expected) => {
    expect(refined(presentedThings, text, names)).toEqual(expected);
  });
});

describe('models of letters, a hyphen and a number', () => {
  it.each<Row>([
    ['They chose the VQER-1200 there.', [['VQER-1200', 'EVENT']], ['VQER-1200/PRODUCT']],
    ['It will carry QOS-08 there.', [['QOS-08', 'ORG']], ['QOS-08/PRODUCT']],
    ['Its Quorl-1 may be sooner.', [['Quorl', 'EVENT']], ['Quorl-1/PRODUCT']],
    ['Its Quorl-L1 may be sooner.', [['Quorl-L1', 'EVENT']], ['Quorl-L1/PRODUCT']],
    [
      'It flew the Q-390 Quorlium there.',
      [['Q-390 Quorlium', 'EVENT']],
      ['Q-390 Quorlium/PRODUCT'],
    ],
    [
      'They run the Quorlminer S19 there.',
      [['Quorlminer S19', 'EVENT']],
      ['Quorlminer S19/PRODUCT'],
    ],
    [
      'They set up the Quorl Master 200 there.',
      [['Quorl Master 200', 'WORK_OF_ART']],
      ['Quorl Master 200/PRODUCT'],
    ],
    [
      'They saw Quorl Story 3 there.',
      [['Quorl Story 3', 'WORK_OF_ART']],
      ['Quorl Story 3/WORK_OF_ART'],
    ],
    ['It was in Directive 216 there.', [['Directive 216', 'EVENT']], ['Directive 216/EVENT']],
    ['It was at Quorl Expo 2020 there.', [['Quorl Expo 2020', 'EVENT']], ['Quorl Expo 2020/EVENT']],
    ['It was at the Quorlburg G20 there.', [['Quorlburg G20', 'EVENT']], ['Quorlburg G20/EVENT']],
    [
      'It won the E-1 Rowing Championship there.',
      [['E-1 Rowing Championship', 'EVENT']],
      ['E-1 Rowing Championship/EVENT'],
    ],
    ['It won the Quorl 500 there.', [['Quorl 500', 'EVENT']], ['Quorl 500/EVENT']],
    ['It was agreed at COP-28 there.', [['COP-28', 'EVENT']], ['COP-28/EVENT']],
    ['It was about Covid-19 there.', [['Covid-19', 'EVENT']], ['Covid-19/EVENT']],
    ['The Q-20 met there.', [['Q-20', 'ORG']], ['Q-20/ORG']],
    ['The QAB-4 met there.', [['QAB-4', 'ORG']], ['QAB-4/ORG']],
    ['It was shown at Expo-2020 there.', [['Expo-2020', 'EVENT']], ['Expo-2020/EVENT']],
    ['She stood in Quorlpur-1 there.', [['Quorlpur-1', 'GPE']], ['Quorlpur-1/GPE']],
    ['She stood in Quorlpur-1 there.', [['Quorlpur', 'GPE']], ['Quorlpur/GPE']],
  ])('%s', (text, names, expected) => {
    expect(refined(modelNames, text, names)).toEqual(expected);
  });
});

describe('ships by what stands before their names', () => {
  it.each([
    ['The INS Quorl left on time.', ['INS Quorl']],
    ['They saw HMS Queen Anne there.', ['HMS Queen Anne']],
    ['The bulk carrier MV Quorl Star sank.', ['MV Quorl Star']],
    ['They said the MV Quorl sank.', ['MV Quorl']],
    ['The ruling was by MV Rajan there.', []],
    ['He asked the INS Commissioner there.', []],
    ['The INS said so.', []],
  ])('%s', (text, ships) => {
    const found = find(text).mentions.filter(({ rule }) => rule === 'vessel');
    expect(found.map((one) => one.text)).toEqual(ships);
  });
});
