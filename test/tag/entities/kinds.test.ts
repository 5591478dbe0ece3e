import { describe, expect, it } from 'vitest';
import { doubtfulKinds } from '../../../pipeline/tag/entities/refiners/labels/doubtful-kinds.js';
import { languages } from '../../../pipeline/tag/entities/refiners/labels/languages.js';
import { otherKinds } from '../../../pipeline/tag/entities/refiners/labels/other-kinds.js';
import { find, labels, refined } from './support.js';

/** What becomes of a name that the trained tagger knows only as one of some other sort. */
const kindOf = (text: string, name: string): string[] =>
  refined(otherKinds, text, [[name, 'WORK_OF_ART', 'guess']]);

describe('names of some other sort', () => {
  it.each([
    ['Voters split over Brexit again.', 'Brexit', 'EVENT'],
    ['The court upheld Obamacare again.', 'Obamacare', 'LAW'],
    ['She won an Oscar for it.', 'Oscar', 'WORK_OF_ART'],
    ['Spending on Medicare rose.', 'Medicare', 'ORG'],
    ['Texas passed HB 1523 last week.', 'HB 1523', 'LAW'],
    ['They paid in Bitcoin there.', 'Bitcoin', 'PRODUCT'],
    ['It was settled at COP28 in the end.', 'COP28', 'EVENT'],
    ['The phones had Tarvok spyware on them.', 'Tarvok', 'PRODUCT'],
    ['They found the spyware Tarvok on phones.', 'Tarvok', 'PRODUCT'],
    ['Farmers use an app called Tembi for it.', 'Tembi', 'PRODUCT'],
    ['It sold Quorlcoin, its first official cryptocurrency, to many.', 'Quorlcoin', 'PRODUCT'],
    ['She sang at Ubuntu Nights, a music festival, in May.', 'Ubuntu Nights', 'EVENT'],
    ['He plays a lawyer in the sitcom “Salt Keepers” again.', 'Salt Keepers', 'WORK_OF_ART'],
    ['Both states signed the Ketter accord there.', 'Ketter', 'LAW'],
    ['Water from the Qosh Orl canal is short.', 'Qosh Orl', 'FAC'],
    ['Members of the Tembi movement marched.', 'Tembi', 'ORG'],
    ['The navies held the Sea Quorl exercises.', 'Sea Quorl', 'EVENT'],
    ['They left for the Qosh Orl holiday.', 'Qosh Orl', 'EVENT'],
    ['They lived on the Qosh Orl estate there.', 'Qosh Orl', 'FAC'],
    ['Fighters of the Tembi guerrilla fled.', 'Tembi', 'ORG'],
    ['They spoke on New Year again.', 'New Year', 'EVENT'],
  ])('%s', (text, name, label) => {
    expect(kindOf(text, name)).toEqual([`${name}/${label}`]);
  });

  it('gives all names of one spelling the kind that one of them shows', () => {
    const text = 'Tembi is free. Farmers use the app Tembi for it.';
    const names = [
      ['Tembi', 'WORK_OF_ART', 'guess'],
      ['Tembi', 'WORK_OF_ART', 'guess'],
    ] as const;
    expect(refined(otherKinds, text, names)).toEqual(['Tembi/PRODUCT', 'Tembi/PRODUCT']);
  });

  it.each([
    ['Farmers use it in Tembi, a small town with an app for it.', 'Tembi'],
    ['They liked Tembi, the owner of the app said.', 'Tembi'],
    ['The Tembi Film was long.', 'Tembi'],
    ['They read Tembi and saw the film.', 'Tembi'],
  ])('does not tell by nouns that belong to something else: %s', (text, name) => {
    expect(kindOf(text, name)).toEqual([`${name}/WORK_OF_ART`]);
  });

  it.each([
    ['They read the Quran there.', 'Quran', 'PERSON', 'WORK_OF_ART'],
    ['She was on Meet the Press.', 'Meet the Press', 'ORG', 'WORK_OF_ART'],
    ['They repealed Dodd-Frank there.', 'Dodd-Frank', 'ORG', 'LAW'],
    ['Oscar left.', 'Oscar', 'PERSON', 'PERSON'],
    ['The GDP grew.', 'GDP', 'ORG', 'ORG'],
  ] as const)('knows names that are nothing else: %s', (text, name, label, expected) => {
    expect(refined(otherKinds, text, [[name, label]])).toEqual([`${name}/${expected}`]);
  });

  it('leaves names alone whose label is no guess', () => {
    expect(refined(otherKinds, 'The Tembi app was free.', [['Tembi', 'ORG']])).toEqual([
      'Tembi/ORG',
    ]);
  });
});

const left = (text: string, ...names: string[]): string[] =>
  refined(
    doubtfulKinds,
    text,
    names.map((name) => [name, 'WORK_OF_ART', 'guess'] as const),
  );

describe('names that nothing tells of', () => {
  it('leaves out one word alone and keeps a longer name', () => {
    expect(
      left('They spoke of Tembi and of Winter Harbour there.', 'Tembi', 'Winter Harbour'),
    ).toEqual(['Winter Harbour/WORK_OF_ART']);
  });

  it.each([
    ['Minister Says Harbour Needs More Money Than Planned.', 'Harbour Needs More Money'],
    ['Why The Harbour Cannot Wait.', 'The Harbour Cannot Wait'],
  ])('leaves out words of a headline: %s', (text, name) => {
    expect(left(text, name)).toEqual([]);
  });

  it('leaves out a clause of a headline with a telling word, and keeps it in a sentence', () => {
    const name = 'Why Snow Could Break The Election Open';
    const names = [[name, 'EVENT']] as const;
    expect(refined(doubtfulKinds, `Minister Says: ${name}.`, names)).toEqual([]);
    expect(refined(doubtfulKinds, `She had read ${name} and liked it.`, names)).toHaveLength(1);
  });

  it.each([
    ['She had read Winter Harbour and liked it.', 'Winter Harbour'],
    ['The Salt Keepers', 'The Salt Keepers'],
  ])('keeps names in sentences and short headings: %s', (text, name) => {
    expect(left(text, name)).toEqual([`${name}/WORK_OF_ART`]);
  });

  it('keeps a name in a headline that a sentence has, too', () => {
    const text = 'Minister Sees Winter Harbour Twice. He liked Winter Harbour.';
    expect(left(text, 'Winter Harbour', 'Winter Harbour')).toHaveLength(2);
  });

  it('leaves names alone that a rule has settled', () => {
    expect(refined(doubtfulKinds, 'They used Tembi there.', [['Tembi', 'PRODUCT']])).toEqual([
      'Tembi/PRODUCT',
    ]);
  });

  it('leaves out an acronym with its name', () => {
    const found = find(
      'The All Injury Frequency Rate (AIFR) fell, and the AIFR fell again.',
    ).mentions;
    expect(found.filter(({ text }) => text === 'AIFR')).toHaveLength(
      found.some(({ text }) => text === 'All Injury Frequency Rate') ? 2 : 0,
    );
  });

  it('does not take terms for names', () => {
    const text =
      'The GDP of Ghana grew by 4 percent, and the CPI rose. SMEs and NGOs warned of Islamophobia. Tests for HIV and TB cost more.';
    const found = find(text).mentions.filter(({ label }) => !/PERCENT|GPE/.test(label));
    expect(found).toEqual([]);
  });
});

describe('what the whole tagger makes of them', () => {
  it.each([
    ['The GOP said it would vote against the bill.', 'GOP/ORG'],
    [
      'She spoke at the Democratic National Convention in Ketter.',
      'Democratic National Convention/EVENT',
    ],
    ['States that signed the Geneva Convention must obey it.', 'Geneva Convention/LAW'],
    ['The Coastal Water Plan 2019 was late.', 'Coastal Water Plan 2019/WORK_OF_ART'],
    ['The pope visited during the Covid-19 pandemic.', 'Covid-19/EVENT'],
  ])('%s', (text, expected) => {
    expect(labels(text)).toContain(expected);
  });
});

const language = (text: string, name: string): string[] =>
  refined(languages, text, [[name, 'NORP']]);

describe('languages', () => {
  it.each([
    ['He answered in French.', 'French'],
    ['He answered in French and left.', 'French'],
    ['Few of them speak Korean at home.', 'Korean'],
    ['It was read by Spanish-language papers.', 'Spanish'],
    ['She talked to Spanish speakers there.', 'Spanish'],
    ['The book was translated from Russian last year.', 'Russian'],
    ['The Yoruba word for it is long.', 'Yoruba'],
    ['She teaches Urdu at a school.', 'Urdu'],
    ['Hindi is spoken there.', 'Hindi'],
  ])('%s', (text, name) => {
    expect(language(text, name)).toEqual([`${name}/LANGUAGE`]);
  });

  it('takes a language that is joined to one', () => {
    const text = 'It was printed in Hausa, Yoruba and Igbo.';
    const names = [
      ['Hausa', 'NORP'],
      ['Yoruba', 'NORP'],
      ['Igbo', 'NORP'],
    ] as const;
    expect(refined(languages, text, names)).toEqual(
      ['Hausa', 'Yoruba', 'Igbo'].map((name) => `${name}/LANGUAGE`),
    );
  });

  it.each([
    ['He works in French schools.', 'French'],
    ['It happened in Ukrainian and Polish waters.', 'Ukrainian'],
    ['The French answered.', 'French'],
    ['Children came from Cree, Innu and other homes.', 'Cree'],
    ['They speak German politicians’ mind.', 'German'],
    ['The Muslim word counts.', 'Muslim'],
    ['A Korean minister left.', 'Korean'],
  ])('leaves peoples alone: %s', (text, name) => {
    expect(language(text, name)).toEqual([`${name}/NORP`]);
  });

  it('does not stand for its country', () => {
    const [mention] = find('He answered in French, and few understood.').mentions.filter(
      ({ text }) => text === 'French',
    );
    expect(mention).toMatchObject({ label: 'LANGUAGE', form: 'name' });
    expect(mention?.entity).not.toContain('FRA');
  });
});
