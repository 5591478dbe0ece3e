import { readList } from '../../model/resources.js';

const DATA = 'tag/entities/data/';
/** The mark of given names that men and women have. */
const EITHER = '-';

/** A set of the entries of a data list; `split` takes several words a line. */
function load(name: string, split = false): ReadonlySet<string> {
  const lines = readList(`${DATA}${name}`);
  return new Set(split ? lines.flatMap((line) => line.split(/\s+/)) : lines);
}

/** Lower-case words that a sentence-initial capital does not make a name. */
export const FUNCTION_WORDS = load('function-words.txt', true);
/** Titles before a name ("Mr", "Prime Minister"). */
export const HONORIFICS = load('honorifics.txt');
/** Titles before persons only. */
export const COURTESY_TITLES = load('courtesy-titles.txt');
const pseudonyms = readList(`${DATA}pseudonyms.txt`).map((line) => line.split('|'));
const ciphered = (what: string): ReadonlySet<string> =>
  new Set(pseudonyms.find(([key]) => key === what)?.[1]?.split(';'));
/** Nouns that name a person together with a letter or a number ("Witness F"). */
export const PSEUDONYM_NOUNS = ciphered('noun');
/** Titles that do so ("Mr X"). */
export const PSEUDONYM_TITLES = ciphered('title');
/** Nouns behind the name of a product ("Taurus missiles"). */
export const PRODUCT_NOUNS: ReadonlySet<string> = new Set(
  readList(`${DATA}product-nouns.txt`).flatMap((line) => line.split(';')),
);
/** Letters behind a person's name ("QC"). */
export const POST_NOMINALS: ReadonlySet<string> = new Set(
  readList(`${DATA}post-nominals.txt`).flatMap((line) => line.split(';')),
);
/** Last words of organisations' names. */
export const ORGANISATION_HEADS = load('organisation-heads.txt');
/** First words of organisations' names that go on with "of" or "for". */
export const ORGANISATION_OPENERS = load('organisation-openers.txt');
const tells = readList(`${DATA}organisation-tells.txt`).map((line) => line.split('|'));
const told = (name: string): ReadonlySet<string> =>
  new Set(tells.find(([key]) => key === name)?.[1]?.split(';'));
/** Words that make any name an organisation's; the data file says how. */
export const ORGANISATION_TELLS = {
  company: told('company'),
  last: told('last'),
  first: told('first'),
  kind: told('kind'),
  facility: told('facility'),
  subject: told('subject'),
  legal: told('legal'),
  school: told('school'),
} as const;
/** Words of the names of organisations that every country has. */
export const COMMON_ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  readList(`${DATA}common-organisation-words.txt`).flatMap((line) => line.split(';')),
);
/** Last words of facilities' names. */
export const FACILITY_HEADS = load('facility-heads.txt');
/** Offices in lower case, with their main name ("premier" is "prime minister"). */
export const ROLE_NAMES: ReadonlyMap<string, string> = new Map(
  readList(`${DATA}roles.txt`).map((line): [string, string] => {
    const [name = '', main = name] = line.split('=');
    return [name, main];
  }),
);
/** Offices in lower case. */
export const ROLES: ReadonlySet<string> = new Set(ROLE_NAMES.keys());
/** Frequent given names. */
export const GIVEN_NAMES = load('given-names.txt', true);
const places = readList(`${DATA}place-heads.txt`).map((line) => line.split('|'));
const row = (name: string): ReadonlySet<string> =>
  new Set(places.find(([key]) => key === name)?.[1]?.split(';'));
/** Last words of places' names. */
export const PLACE_HEADS = row('after');
/** First words of places' names. */
export const PLACE_OPENERS = row('before');
/** Last words that settle other labels. */
export const OTHER_HEADS: ReadonlyMap<string, string> = new Map(
  readList(`${DATA}other-heads.txt`).flatMap((line) => {
    const [label = '', words = ''] = line.split('|');
    return words.split(';').map((word): [string, string] => [word, label]);
  }),
);
/** Frequent family names. */
export const SURNAMES = load('surnames.txt', true);
/** Nouns for one person: 1 for a man, 2 for a woman, 3 for either. */
export const PERSON_NOUNS: ReadonlyMap<string, number> = new Map(
  readList(`${DATA}person-nouns.txt`).flatMap((line) => {
    const [gender = '', nouns = ''] = line.split('|');
    const bits = { m: 1, f: 2 }[gender] ?? 3;
    return nouns.split(';').map((noun): [string, number] => [noun, bits]);
  }),
);
const genders = ['given-name-genders.txt', 'genders.txt']
  .flatMap((file) => readList(DATA + file))
  .flatMap((line) => {
    const [gender = '', names = ''] = line.split('|');
    return names.split(';').map((name): [string, string] => [name, gender]);
  });
/** Given names that men and women have. */
export const SHARED_GIVEN_NAMES: ReadonlySet<string> = new Set(
  genders.filter(([, gender]) => gender === EITHER).map(([name]) => name),
);
/** `m` or `f` for titles and given names that tell; names of men and women tell nothing. */
export const GIVEN_NAME_GENDER: ReadonlyMap<string, string> = new Map(
  // The later list wins: it was read by people.
  genders.filter(([name]) => !SHARED_GIVEN_NAMES.has(name)),
);

/** Whether lists have the word as a given name, of whatever gender. */
export function isGivenName(form: string): boolean {
  return GIVEN_NAMES.has(form) || GIVEN_NAME_GENDER.has(form) || SHARED_GIVEN_NAMES.has(form);
}
