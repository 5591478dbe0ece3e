import { describe, expect, it } from 'vitest';
import type { MentionLabel } from '../../../pipeline/model/article.js';
import { productNouns } from '../../../pipeline/tag/entities/refiners/labels/product-nouns.js';
import { shortOrganisations } from '../../../pipeline/tag/entities/refiners/links/short-organisations.js';
import { demonymOrganisations } from '../../../pipeline/tag/entities/refiners/spans/demonym-organisations.js';
import { headedNames } from '../../../pipeline/tag/entities/refiners/spans/headed-names.js';
import { jointOrganisations } from '../../../pipeline/tag/entities/refiners/spans/joint-organisations.js';
import { find, labels, linked, refined } from './support.js';

type Given = readonly [string, MentionLabel];

describe('names whose last or first word tells what they are', () => {
  it.each([
    ['Quorl Town Hall', 'GPE', 'FAC'],
    ['Quorl Square', 'GPE', 'FAC'],
    ['Quorl Mosque', 'LOC', 'FAC'],
    ['Quorl General Hospital', 'ORG', 'FAC'],
    ['Plaza Quorl', 'GPE', 'FAC'],
    ['Quorl Ice Shelf', 'WORK_OF_ART', 'LOC'],
    ['Quorl Wildlife Reserve', 'GPE', 'LOC'],
    ['Quorl National Park', 'GPE', 'LOC'],
    ['Quorl Park', 'GPE', 'GPE'],
    ['Great Quorl Earthquake', 'WORK_OF_ART', 'EVENT'],
    ['Battle of Quorl', 'WORK_OF_ART', 'EVENT'],
    ['Hurricane Otilia', 'PERSON', 'EVENT'],
    ['Quorl Biennale 2022', 'WORK_OF_ART', 'EVENT'],
    ['Quorl Dreams 2022', 'WORK_OF_ART', 'WORK_OF_ART'],
    ['Physics Olympiad', 'WORK_OF_ART', 'EVENT'],
    ['Rebecca Hall', 'PERSON', 'PERSON'],
    ['Quorl Church', 'ORG', 'ORG'],
    ['Battle Creek', 'GPE', 'GPE'],
    ['Belt and Road', 'EVENT', 'EVENT'],
    ['Plaza', 'GPE', 'GPE'],
    ['Open Quorl', 'ORG', 'ORG'],
  ] as const)('%s as %s is %s', (name, label, expected) => {
    expect(refined(headedNames, `They saw ${name} twice.`, [[name, label]])).toEqual([
      `${name}/${expected}`,
    ]);
  });

  it('goes on to the left with a storm, which its name alone means from there on', () => {
    const names: Given[] = [
      ['Otilia', 'PERSON'],
      ['Otilia', 'PERSON'],
    ];
    expect(linked(headedNames, 'Hurricane Otilia came. Then Otilia left.', names)).toEqual([
      'EVENT|hurricane otilia',
      'EVENT|hurricane otilia',
    ]);
  });

  it('leaves a person whom no storm is called after', () => {
    const names: Given[] = [['Otilia Prado', 'PERSON']];
    expect(refined(headedNames, 'The hurricane met Otilia Prado.', names)).toEqual([
      'Otilia Prado/PERSON',
    ]);
  });
});

describe('organisations that the tagger cut or joined', () => {
  it.each([
    ['Scottish Natural Heritage', ['Scottish', 'NORP'], ['Natural Heritage', 'ORG'], true],
    ['Japanese Defence Ministry', ['Japanese', 'NORP'], ['Defence Ministry', 'ORG'], false],
    ['Ugandan Quorl', ['Ugandan', 'NORP'], ['Quorl', 'ORG'], false],
    ['Scottish Ruth Weber', ['Scottish', 'NORP'], ['Ruth Weber', 'PERSON'], false],
  ] as const)('%s', (name, people, other, isOne) => {
    const found = refined(demonymOrganisations, `They met ${name} twice.`, [people, other]);
    expect(found).toEqual(isOne ? [`${name}/ORG`] : [people.join('/'), other.join('/')]);
  });

  it.each([
    ['Quorl Fishing Association', 'Ketter Natural Heritage', true],
    ['International Monetary Fund', 'World Bank', true],
    ['Quorl Specialist Hospital', 'Research Centre', false],
    ['Ministry of Trade', 'Quorl Industry', false],
    ['Food', 'Agriculture Organization', false],
  ])('%s and %s', (one, other, areTwo) => {
    const name = `${one} and ${other}`;
    const found = refined(jointOrganisations, `They met the ${name} twice.`, [[name, 'ORG']]);
    expect(found).toEqual(areTwo ? [`${one}/ORG`, `${other}/ORG`] : [`${name}/ORG`]);
  });

  it.each([
    ['the Quorl Service of Ukraine (QBU)', 'Quorl Service of Ukraine', 'QBU', true],
    ['the Quorl Service of Ukraine (TXZ)', 'Quorl Service of Ukraine', 'TXZ', false],
  ])('gives %s its acronym of another language', (phrase, long, short, isOne) => {
    const entity = find(`They met ${phrase} twice. Then ${short} left.`).mentions.filter(
      ({ text }) => text === long || text === short,
    );
    expect(new Set(entity.map((one) => one.entity)).size === 1).toBe(isOne);
  });
});

describe('products', () => {
  it.each([
    ['It fired Quorl missiles.', [['Quorl', 'GPE']], ['Quorl/PRODUCT']],
    ['It fired Quorl missiles.', [], ['Quorl/PRODUCT']],
    ['It fired Kyiv missiles.', [['Kyiv', 'GPE']], ['Kyiv/GPE']],
    ['It fired Quorl missiles.', [['Quorl', 'ORG']], ['Quorl/ORG']],
    ['It sent Army helicopters.', [], []],
    ['It bought K2 tanks.', [], ['K2/PRODUCT']],
    ['It bought Patriot missiles.', [['Patriot', 'NORP']], ['Patriot/PRODUCT']],
    ['It bought Hausan drones.', [['Hausan', 'NORP']], ['Hausan/NORP']],
    ['It bought US drones.', [], []],
    ['Ballistic missiles fell.', [], []],
    [
      'Anna Quorl saw Quorl missiles.',
      [
        ['Anna Quorl', 'PERSON'],
        ['Quorl', 'PERSON'],
      ],
      ['Anna Quorl/PERSON', 'Quorl/PERSON'],
    ],
  ] as [string, Given[], string[]][])('%s %j', (text, names, expected) => {
    expect(refined(productNouns, text, names)).toEqual(expected);
  });

  it.each([
    ['They sold the Galaxy Z Fold 7 there.', ['Galaxy Z Fold 7/PRODUCT']],
    ['They sold the iPhone 14 Pro Max there.', ['iPhone 14 Pro Max/PRODUCT']],
    ['It runs Windows 11 there.', ['Windows 11/PRODUCT']],
    ['They tested a Hwasong-17 there.', ['Hwasong-17/PRODUCT']],
    ['They opened Windows there.', []],
  ])('%s', (text, expected) => {
    expect(labels(text)).toEqual(expected);
  });

  it('has one entity for the singular and the plural', () => {
    const { mentions } = find('One F-16 and two F-16s landed.');
    const products = mentions.filter(({ label }) => label === 'PRODUCT');
    expect(products.map(({ entity }) => entity)).toEqual(['PRODUCT|f 16', 'PRODUCT|f 16']);
  });
});

describe('facilities, events and laws that the lists know', () => {
  it.each([
    ['They played at Anfield twice.', 'Anfield/FAC'],
    ['Nurses served in the Second World War there.', 'Second World War/EVENT'],
    [
      'They left the European Convention on Human Rights there.',
      'European Convention on Human Rights/LAW',
    ],
  ])('%s', (text, expected) => {
    expect(labels(text)).toContain(expected);
  });

  it('leaves a person of such a name', () => {
    expect(labels('Mr Louvre met Ruth Anfield there.')).not.toContain('Anfield/FAC');
  });
});

describe('an organisation by the first word of its name, which no tagger saw', () => {
  const long = 'Quorl Mining Group Co., Ltd.';

  it.each([
    [`They met ${long} there. Then Quorl left.`, ['Quorl Mining Group Co., Ltd.', 'Quorl']],
    [`They met ${long} there. Then a quorl left, and Quorl too.`, ['Quorl Mining Group Co., Ltd.']],
  ])('%s', (text, expected) => {
    const found = refine(text);
    expect(found).toEqual(expected);
  });

  function refine(text: string): string[] {
    return refined(shortOrganisations, text, [[long, 'ORG']]).map((one) =>
      one.replace(/\/ORG$/, ''),
    );
  }
});
