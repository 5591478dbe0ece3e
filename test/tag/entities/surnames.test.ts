import { describe, expect, it } from 'vitest';
import type { MentionLabel } from '../../../pipeline/model/article.js';
import { surnames } from '../../../pipeline/tag/entities/refiners/links/surnames.js';
import { find, linked, refined } from './support.js';

/** Entities of names that are all persons. */
const persons = (text: string, names: readonly string[]): string[] =>
  linked(
    surnames,
    text,
    names.map((name) => [name, 'PERSON']),
  );

describe('names of three words', () => {
  it.each([
    ['Andrea Ocampo Rivas spoke. Ocampo left.', ['Andrea Ocampo Rivas', 'Ocampo'], 1],
    ['Andrea Ocampo Rivas spoke. Ocampo Rivas left.', ['Andrea Ocampo Rivas', 'Ocampo Rivas'], 1],
    ['Mary Jane Weber spoke. Jane left.', ['Mary Jane Weber', 'Jane'], 2],
    ['Carl T. Weber spoke. T. left.', ['Carl T. Weber', 'T'], 2],
    [
      'Anna Koch Weber met Karl Koch Braun. Koch left.',
      ['Anna Koch Weber', 'Karl Koch Braun', 'Koch'],
      3,
    ],
  ])('%s', (text, names, count) => {
    expect(new Set(persons(text, names)).size).toBe(count);
  });
});

describe('a surname of two', () => {
  it.each([
    [
      'is the one named so far',
      'Nabil Khoury spoke. Khoury met Rima Khoury.',
      ['Nabil Khoury', 'Khoury', 'Rima Khoury'],
      'PERSON|nabil khoury',
    ],
    [
      'is open once both are named',
      'Nabil Khoury met Rima Khoury. Khoury left.',
      ['Nabil Khoury', 'Rima Khoury', 'Khoury'],
      '',
    ],
    [
      'is open before either is named',
      'Khoury left. Nabil Khoury met Rima Khoury.',
      ['Khoury', 'Nabil Khoury', 'Rima Khoury'],
      '',
    ],
    [
      'may stand inside a name',
      'Rodrigo Velasco Quispe spoke. Velasco met Teresa Velasco.',
      ['Rodrigo Velasco Quispe', 'Velasco', 'Teresa Velasco'],
      'PERSON|rodrigo velasco quispe',
    ],
    [
      'may stand inside a name, and is open then',
      'Rodrigo Velasco Quispe met Teresa Velasco. Velasco left.',
      ['Rodrigo Velasco Quispe', 'Teresa Velasco', 'Velasco'],
      '',
    ],
    [
      'is not that inside a later name',
      'Teresa Velasco met Rodrigo Velasco Quispe. Velasco left.',
      ['Teresa Velasco', 'Rodrigo Velasco Quispe', 'Velasco'],
      'PERSON|teresa velasco',
    ],
  ])('%s', (_, text, names, entity) => {
    const single = names.findIndex((name) => !name.includes(' '));
    expect(persons(text, names)[single]).toBe(entity);
  });
});

describe('a surname behind a title', () => {
  const last = (text: string, names: readonly string[]) => persons(text, names).at(-1);

  it.each([
    ['Carl Weber fell. His wife, Quilla Weber, rose. Mrs Weber left.', 'quilla weber'],
    ['Carl Weber fell. His wife, Quilla Weber, rose. Mr Weber left.', 'carl weber'],
    ['Quent Weber and his sister Quilla Weber rose. Ms Weber left.', 'quilla weber'],
    ['Quent Weber and his sister Quilla Weber rose. Mr Weber left.', 'quent weber'],
    ['Quent Weber met Senator Quilla Weber. Senator Weber left.', 'quilla weber'],
  ])('%s', (text, name) => {
    const [first = '', second = ''] = text.match(/(?:Carl|Quent|Quilla) Weber/g) ?? [];
    expect(last(text, [first, second, 'Weber'])).toBe(`PERSON|${name}`);
  });

  it.each([
    'Quent Weber met Quilla Weber. Ms Weber left.',
    'Quent Weber met Quilla Weber. Mr Weber left.',
    'Quent Weber met Quilla Weber. Senator Weber left.',
  ])('is open: %s', (text) => {
    expect(last(text, ['Quent Weber', 'Quilla Weber', 'Weber'])).toBe('');
  });
});

describe('names with and without their marks', () => {
  it.each([
    ['Jörg Krämer spoke. Kraemer left.', ['Jörg Krämer', 'Kraemer'], 1],
    ['Jörg Krämer spoke. Joerg Kraemer left.', ['Jörg Krämer', 'Joerg Kraemer'], 1],
    ['Jorg Kramel spoke. Kraemer left.', ['Jorg Kramel', 'Kraemer'], 2],
    ['Ann Quorlenskiy spoke. Quorlensky left.', ['Ann Quorlenskiy', 'Quorlensky'], 1],
    ['Ann Quorlenska spoke. Quorlensky left.', ['Ann Quorlenska', 'Quorlensky'], 2],
    ['Sami al-Quorl spoke. Quorl left.', ['Sami al-Quorl', 'Quorl'], 1],
    ['Sami Bal-Quorl spoke. Quorl left.', ['Sami Bal-Quorl', 'Quorl'], 2],
    ['Sami Abu Quorl spoke. Abu Quorl left.', ['Sami Abu Quorl', 'Abu Quorl'], 1],
    ['Sami Abu Quorl spoke. Umm Quorl left.', ['Sami Abu Quorl', 'Umm Quorl'], 2],
  ])('%s', (text, names, count) => {
    expect(new Set(persons(text, names)).size).toBe(count);
  });
});

describe('a first name of two', () => {
  it.each([
    ['Kim Qu Lo spoke. Kim left. Kim Yu Lo came.', 'PERSON|kim qu lo'],
    ['Kim Qu Lo met his sister, Kim Yu Lo. Kim left.', 'PERSON|kim qu lo'],
    ['Kim Qu Lo met Kim Yu Lo. Kim left.', ''],
  ])('%s', (text, entity) => {
    const names: string[] = text.match(/Kim(?: [QY]u Lo)?/g) ?? [];
    expect(persons(text, names)[names.indexOf('Kim')]).toBe(entity);
  });

  it.each([
    ['Anwar Quorl spoke. Anwar left. Nurul Anwar came. Anwar stayed.', 'PERSON|anwar quorl'],
    ['Anwar Quorl met Nurul Anwar. Then Anwar left.', 'PERSON|nurul anwar'],
    ['Nurul Anwar spoke. Anwar Quorl met her. Anwar left.', 'PERSON|nurul anwar'],
  ])('that is the surname of another: %s', (text, entity) => {
    const names: string[] = text.match(/Nurul Anwar|Anwar Quorl|Anwar/g) ?? [];
    expect(persons(text, names)[names.lastIndexOf('Anwar')]).toBe(entity);
  });
});

describe('a surname that was taken for something else', () => {
  it.each([
    ['Ann Zorbel', 'Zorbel/ORG', 'Zorbel/PERSON'],
    ['Ann Zörbel', 'Zorbel/PRODUCT', 'Zorbel/PERSON'],
    ['Ann Zorbel', 'Zorbel/GPE', 'Zorbel/GPE'],
    ['Ann Siemens', 'Siemens/ORG', 'Siemens/ORG'],
  ] as const)('%s, %s', (full, given, expected) => {
    const [single = '', label] = given.split('/') as [string, MentionLabel];
    const text = `${full} spoke. ${single} left.`;
    const names: [string, MentionLabel][] = [
      [full, 'PERSON'],
      [single, label],
    ];
    expect(refined(surnames, text, names).at(-1)).toBe(expected);
  });

  it('stays what another name has it in', () => {
    const names = [
      ['Ann Zorbel', 'PERSON'],
      ['Zorbel Group', 'ORG'],
      ['Zorbel', 'ORG'],
    ] as const;
    const text = 'Ann Zorbel runs the Zorbel Group. Zorbel fell.';
    expect(refined(surnames, text, names).at(-1)).toBe('Zorbel/ORG');
  });
});

describe('who speaks in an interview', () => {
  const found = (text: string) => find(text).mentions.map((one) => one.text);

  it.each([
    ['Park Min-seo left it.\n\nPark: Yes.', true],
    ['Park Min-seo left it.\n\nThe Park: a map.', false],
    ['Quorl Min-seo left it.\n\nPark: a map.', false],
  ])('%s', (text, isSpeaker) => {
    expect(found(text).includes('Park')).toBe(isSpeaker);
  });
});
