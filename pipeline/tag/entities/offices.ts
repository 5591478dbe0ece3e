import { readList } from '../../model/resources.js';
import type { KnownName } from './candidate.js';
import { type Context, lowerAt, textOf } from './context.js';
import { wordList } from './rule-words.js';
import { bareForm } from './spelling.js';
import { ROLE_NAMES } from './words.js';

const more = (name: string): string[] =>
  readList('tag/entities/data/offices.txt')
    .filter((line) => line.startsWith(`${name}|`))
    .flatMap((line) => line.slice(name.length + 1).split(';'));
/** Offices in lower case, with their main name: those that the tagger knows, and more. */
const OFFICES: ReadonlyMap<string, string> = new Map([
  ...more('minister').map((of): [string, string] => [`${of} minister`, `${of} minister`]),
  ...more('office').map((line): [string, string] => {
    const [name = '', main = name] = line.split('=');
    return [name, main];
  }),
  ...ROLE_NAMES,
]);

/** Words of the longest office. */
export const LONGEST_ROLE = 3;

/** Offices whose holder is "the leader" of a country. */
export const LEADING = wordList('leading');

/** End of the longest office that begins at token `at`, 0 when none does. */
export function roleEnd(context: Context, at: number): number {
  for (let n = LONGEST_ROLE; n > 0; n--) {
    const end = at + n;
    if (end <= context.tokens.count && OFFICES.has(wordsOf(context, at, end))) return end;
  }
  return 0;
}

/**
 * What says whose an office is: the country's code, or the key of an organisation ("the UN envoy") or of a place within
 * a country ("the Florida governor"); empty for nothing.
 */
export function ownerOf(known: KnownName | undefined): string {
  if (known === undefined) return '';
  return known.kind === 'organisation' || known.kind === 'place' ? known.key : known.iso3166;
}

/** First token of the longest office that ends at token `end`, -1 when none does. */
export function roleStart(context: Context, end: number): number {
  for (let at = Math.max(0, end - LONGEST_ROLE); at < end; at++) {
    if (OFFICES.has(wordsOf(context, at, end))) return at;
  }
  return -1;
}

/** Main name of the office `first..end`: "premier" is "prime minister". */
export function roleName(context: Context, first: number, end: number): string {
  return OFFICES.get(wordsOf(context, first, end)) ?? '';
}

function wordsOf(context: Context, first: number, end: number): string {
  // Most tokens are no part of an office: the text is only cut when the last word can end one.
  return LAST_WORDS.has(lowerAt(context, end - 1)) ? textOf(context, first, end).toLowerCase() : '';
}

const FIRST_WORDS = new Set([...OFFICES.keys()].map((name) => name.split(/[ -]/)[0]!));

/** Whether an office can begin with this lower-cased word. */
export function opensOffice(lower: string): boolean {
  return FIRST_WORDS.has(lower);
}

const LAST_WORDS = new Set([...OFFICES.keys()].map((name) => name.split(/[ -]/).at(-1)!));

/** Whether an office can end with this lower-cased word. */
export function endsOffice(lower: string): boolean {
  return LAST_WORDS.has(lower);
}

interface Term {
  readonly country: string;
  readonly role: string;
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/** Terms by country and office; an office can have several lines. */
const TERMS = new Map<string, Term[]>();
for (const line of readList('tag/entities/data/leaders.txt')) {
  const [country = '', role = '', people = ''] = line.split('|');
  const key = `${country} ${role}`;
  const terms = people.split(';').map((person) => {
    const [name = '', term = ''] = person.split(',');
    const [from = '', to = ''] = term.split('-');
    const years = { from: Number(from), to: to === '' ? Number.POSITIVE_INFINITY : Number(to) };
    return { country, role, name, ...years };
  });
  TERMS.set(key, [...(TERMS.get(key) ?? []), ...terms]);
}

/**
 * Names of those whom the list has in an office of a country, in a year when one is given (0 for
 * none); "leader" asks for any leading office when the country has none of that name.
 */
export function listedHolders(country: string, role: string, year: number): string[] {
  const own = TERMS.get(`${country} ${role}`);
  const asked = own === undefined && role === 'leader' ? [...LEADING] : [role];
  return asked
    .flatMap((name) => TERMS.get(`${country} ${name}`) ?? [])
    .filter(({ from, to }) => year === 0 || (from <= year && year <= to))
    .map(({ name }) => name);
}

/** Terms by the bare first and last word of the name: "Xi" and "Abe" are what people are called by. */
const BY_WORD = new Map<string, Term[]>();
for (const term of [...TERMS.values()].flat()) {
  const words = bareForm(term.name).split(' ');
  for (const word of new Set([words[0]!, words.at(-1)!])) {
    BY_WORD.set(word, [...(BY_WORD.get(word) ?? []), term]);
  }
}

/**
 * The one listed person whom an office and one word of the name mean ("Prime Minister Abe"), empty when
 * several fit. `country` may be empty, `year` 0.
 */
export function listedByWord(bare: string, role: string, country: string, year: number): string {
  const terms = (BY_WORD.get(bare) ?? [])
    .filter((term) => term.role === role || (role === 'leader' && LEADING.has(term.role)))
    .filter((term) => country === '' || term.country === country)
    .filter(({ from, to }) => year === 0 || (from <= year && year <= to))
    .sort((a, b) => a.name.length - b.name.length);
  const [first] = terms;
  // The list has some people by several spellings, with the same years.
  const same = new Set(terms.filter(({ name }) => name === first?.name).map(({ from }) => from));
  return first !== undefined && terms.every(({ from }) => same.has(from)) ? first.name : '';
}
