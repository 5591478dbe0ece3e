import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configSchema } from '../../../pipeline/model/config.js';
import { find } from './support.js';

/** "text → entity" of each mention with a link, a role or a name. */
function links(text: string): string[] {
  return find(text).mentions.map((one) => `${one.text} → ${one.entity}`);
}

describe('persons', () => {
  it.each([
    ['a title and a surname', 'Kenji Morita spoke. Later Mr Morita left.', 'Morita'],
    ['an office and a surname', 'Kenji Morita spoke. Prime Minister Morita left.', 'Morita'],
    ['a possessive', "Kenji Morita spoke. Morita's reply was short.", 'Morita'],
    ['capitals', 'Kenji Morita spoke. MORITA LEFT THE ROOM', 'MORITA'],
    ['accents', 'José Hernández spoke. Mr Hernandez left.', 'Hernandez'],
    ['a particle', 'Pieter van Damme spoke. Mr van Damme left.', 'van Damme'],
  ])('links %s', (_, text, name) => {
    const { mentions } = find(text);
    const [full] = mentions;
    const last = mentions.filter((one) => one.text.endsWith(name)).at(-1);
    expect(full!.entity).toMatch(/^PERSON\|/);
    expect(last!.entity).toBe(full!.entity);
  });

  it('links a given name to the one person who has it', () => {
    const { mentions } = find('Anna Weber spoke first. Later Anna left.');
    expect(mentions.at(-1)?.entity).toBe('PERSON|anna weber');
  });

  it('leaves a given name that two persons have', () => {
    const { mentions } = find('Anna Weber met Anna Koch. Later Anna left.');
    expect(mentions.at(-1)?.entity).not.toMatch(/weber|koch/);
  });

  it('cuts two surnames that a hyphen joins', () => {
    const text = 'Kenji Morita met Paul Weber. The Morita-Weber talks failed.';
    expect(links(text).slice(2)).toEqual([
      'Morita → PERSON|kenji morita',
      'Weber → PERSON|paul weber',
    ]);
  });

  it('leaves a double-barrelled surname whole', () => {
    const { mentions } = find('Anna Koch-Weber met Paul Weber. Mrs Koch-Weber left.');
    expect(mentions.map((one) => one.text)).toContain('Koch-Weber');
  });
});

describe('names of one thing', () => {
  it.each([
    ["the Democratic People's Republic of Korea (DPRK) said so. The DPRK left.", 'GPE|PRK'],
    ['They met in NORTH KOREA, and North Korea agreed.', 'GPE|PRK'],
    ['Burma is now Myanmar.', 'GPE|MMR'],
    [
      'The UN High Commissioner for Refugees met them. UNHCR left.',
      'ORG|united nations high commissioner for refugees',
    ],
    ['They met at the Quai d’Orsay.', "ORG|quai d'orsay"],
    ['The delegate of the Russian Federation said that Russia agreed.', 'GPE|RUS'],
  ])('%s', (text, key) => {
    const keys = new Set(find(text).mentions.map((one) => one.entity));
    expect([...keys]).toEqual([key]);
  });

  it('knows the EU by its letters and its name', () => {
    const keys = find('The EU agreed. The European Union signed.').mentions.map(
      (one) => one.entity,
    );
    expect(new Set(keys).size).toBe(1);
  });

  it.each([
    ['a seat is an organisation', 'They met in the White House.', 'White House', 'ORG', 'USA'],
    ['a demonym has its country', 'Japanese officials met.', 'Japanese', 'NORP', 'JPN'],
    ['a capital has its country', 'They met in Nairobi.', 'Nairobi', 'GPE', 'KEN'],
  ])('%s', (_, text, name, label, iso3166) => {
    const { mentions, entities } = find(text);
    const one = mentions.find((mention) => mention.text === name);
    expect(one?.label).toBe(label);
    expect(entities.find(({ key }) => key === one?.entity)?.iso3166).toBe(iso3166);
  });
});

describe('words that only look like a country, a people or the EU', () => {
  it.each([
    ['They polish the floor every week.', 'polish'],
    ['The Swiss cheese plant closed while they ate turkey.', 'turkey'],
    ['He hung china plates on the wall.', 'china'],
    ['Europium (Eu) is a metal.', 'Eu'],
    ['The frankfurter and the hamburger were hot.', 'hamburger'],
  ])('%s', (text, word) => {
    const { entity: union } = find('The EU agreed.').mentions[0]!;
    const named = find(text).mentions.filter((one) => one.text === word);
    expect(named.filter(({ label }) => label === 'NORP' || label === 'GPE')).toEqual([]);
    expect(named.map(({ entity }) => entity)).not.toContain(union);
  });
});

describe('laws', () => {
  it.each([
    ['It follows the declaration of 2002.', ['declaration of 2002']],
    ['They signed the 1951 convention.', ['1951 convention']],
    ['It breaks the Voting Rights Act of 1965.', ['Voting Rights Act of 1965']],
    ['It breaks the Voting Rights Act of old.', ['Voting Rights Act']],
    ['Resolution 1701 was adopted.', ['Resolution 1701']],
    ['The declaration of victory came late.', []],
    ['A resolution of 1080 lines is enough.', []],
    ['The agreement was kept in 2002.', []],
    ['They did it in an act of 2002 proportions.', []],
  ])('%s', (text, laws) => {
    const found = find(text).mentions.filter(({ label }) => label === 'LAW');
    expect(found.map((one) => one.text)).toEqual(laws);
  });
});

describe('the gazetteer of the user', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'vouch-gazetteer-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  let files = 0;
  const withFile = (csv: string, text: string) => {
    const path = join(folder, `${files++}.csv`);
    writeFileSync(path, csv);
    return find(text, configSchema.parse({ tag: { gazetteer: path } }));
  };
  const withNames = (rows: string, text: string) =>
    withFile(`name,label,canonical,iso3166,aliases\n${rows}\n`, text);

  it('wins over the lists and the tagger', () => {
    const { mentions, entities } = withNames(
      'Tokyo,ORG,Tokyo Shipping,JPN,TS Lines;the Line',
      'Tokyo hired a crew. TS Lines paid for it.',
    );
    expect(mentions.map((one) => [one.text, one.label, one.entity])).toEqual([
      ['Tokyo', 'ORG', 'ORG|tokyo shipping'],
      ['TS Lines', 'ORG', 'ORG|tokyo shipping'],
    ]);
    expect(entities[0]).toMatchObject({ name: 'Tokyo Shipping', iso3166: 'JPN' });
  });

  it.each([
    ['Melania Trump left.', [['Melania Trump', 'PERSON|melania trump']]],
    ['Donald Trump left.', [['Donald Trump', 'PERSON|donald john trump']]],
    ['Trump left.', [['Trump', 'PERSON|donald john trump']]],
    [
      'Trump met Ivanka Trump.',
      [
        ['Trump', 'PERSON|donald john trump'],
        ['Ivanka Trump', 'PERSON|ivanka trump'],
      ],
    ],
  ])('cuts nothing of the names of others: %s', (text, expected) => {
    const { mentions } = withNames('Trump,PERSON,Donald John Trump,,', text);
    expect(mentions.map((one) => [one.text, one.entity])).toEqual(expected);
  });

  it('refuses a label that does not exist', () => {
    expect(() => withNames('Quorl,TOWN,,,', 'Quorl is a town.')).toThrow(/no known label/);
  });

  it('takes columns of the user that it does not know, and codes in small letters', () => {
    const { entities } = withFile(
      'name,label,iso3166,notes\nQuorl,GPE,ken,seen\n',
      'Quorl is a town.',
    );
    expect(entities[0]).toMatchObject({ key: 'GPE|KEN' });
  });

  it.each([
    [
      'semicolons',
      'name;label\nQuorl;ORG\n',
      /separated by semicolons; save it as a CSV with commas$/,
    ],
    ['tabs', 'name\tlabel\nQuorl\tORG\n', /separated by tabs; save it as a CSV with commas$/],
    [
      'no label column',
      'name,canonical\nQuorl,Quorl\n',
      /there is no column label; the first line must/,
    ],
    [
      'no header',
      'Quorl,ORG\n',
      /there is no column name and no column label; the first line must/,
    ],
    ['nothing', '', /the file is empty; the first line must/],
    ['a row without a name', 'name,label\n,ORG\n', /line 2 has no name; fill it in/],
    [
      'a row without a label',
      'name,label\nQuorl,\n',
      /line 2, "Quorl": no known label; use one of/,
    ],
    [
      'a country by its name',
      'name,label,iso3166\nQuorl,ORG,Kenya\n',
      /line 2, "Quorl": iso3166 is "KENYA"; use/,
    ],
    [
      'the code of no country',
      'name,label,iso3166\nQuorl,ORG,USX\n',
      /line 2, "Quorl": iso3166 is "USX"; use/,
    ],
    [
      'a comma in a name',
      'name,label\nQuorl, Inc,ORG\n',
      /line 2: there are more cells than columns; put/,
    ],
    ['an open quotation mark', 'name,label\n"Quorl,ORG\n', /a quotation mark is not closed/],
  ])('says what is wrong with %s, and what to do', (_, csv, message) => {
    expect(() => withFile(csv, 'Quorl is a town.')).toThrow(message);
  });

  it('says that a file cannot be read', () => {
    const config = configSchema.parse({ tag: { gazetteer: join(folder, 'none.csv') } });
    expect(() => find('Quorl is a town.', config)).toThrow(/cannot be read \(ENOENT\); check/);
  });
});
