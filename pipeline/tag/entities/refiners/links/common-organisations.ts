import type { Candidate, KnownName } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner, textOf } from '../../context.js';
import { FormTest } from '../../forms.js';
import { keyOf } from '../../gazetteer.js';
import { knownAt } from '../../known-at.js';
import { COMMON_ORGANISATION_WORDS } from '../../words.js';

const IS_COMMON = new FormTest((form) => COMMON_ORGANISATION_WORDS.has(form.replace('’', "'")));
const STATES: ReadonlySet<KnownName['kind']> = new Set(['country', 'demonym', 'capital']);

/**
 * "The Defence Ministry" is another thing in another country: an organisation whose name every country
 * has one of gets the country that the document gives it ("Japan's Defence Ministry", "the Supreme
 * Court of Kenya"), wherever the document names it, when it gives it only one.
 */
export const commonOrganisations: Refiner = {
  name: 'common-organisation',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const isCommon = IS_COMMON.of(context.tokens.vocabulary);
    const names = new Map<Candidate, CommonName>();
    for (const one of candidates) {
      const name = commonName(one, isCommon, context);
      if (name !== undefined) names.set(one, name);
    }
    if (names.size === 0) return candidates;
    const countries = statedCountries(names, candidates, context);
    return candidates.map((one) => {
      const name = names.get(one);
      if (name === undefined) return one;
      const stated = countries.get(name.key);
      const iso3166 = name.country || (stated?.size === 1 ? [...stated][0]! : '');
      return iso3166 === '' ? one : { ...one, entity: `${name.key}|${iso3166}`, iso3166 };
    });
  },
};

interface CommonName {
  /** Key of the name without a country. */
  readonly key: string;
  /** First token behind a country that the name begins with. */
  readonly first: number;
  /** That country as alpha-3, else empty. */
  readonly country: string;
}

/** The common name that an organisation has, "Defence Ministry" in "Japanese Defence Ministry", too. */
function commonName(
  one: Candidate,
  isCommon: Uint8Array,
  context: Context,
): CommonName | undefined {
  if (one.label !== 'ORG' || one.form !== 'name' || one.entity !== undefined) return undefined;
  // The lists have some of these names, too; where they mean one thing ("Security Council") that stays.
  const { known } = one;
  if (known !== undefined && (known.kind !== 'organisation' || known.name !== known.canonical)) {
    return undefined;
  }
  const state = knownAt(context, one.first, STATES);
  let first = one.first;
  if (state !== undefined && state.end < one.end) {
    first = isPossessive(context, state.end) ? state.end + 1 : state.end;
  }
  const behind = known === undefined && first === one.first ? stateBehind(one, context) : undefined;
  const end = behind?.end ?? one.end;
  for (let i = first; i < end; i++) {
    if (isCommon[context.tokens.type[i]!] === 0) return undefined;
  }
  const key = keyOf('ORG', textOf(context, first, end));
  return {
    key,
    first,
    country: behind?.country ?? (first > one.first ? state!.known.iso3166 : ''),
  };
}

/** The country that a name of two words or more ends with, and where these end: "Central Bank of Brazil". */
function stateBehind(
  one: Candidate,
  context: Context,
): { end: number; country: string } | undefined {
  for (let end = one.end - 2; end >= one.first + 2; end--) {
    if (formAt(context, end) !== 'of') continue;
    const first = lowerAt(context, end + 1) === 'the' ? end + 2 : end + 1;
    const state = knownAt(context, first, STATES);
    return state?.end === one.end ? { end, country: state.known.iso3166 } : undefined;
  }
  return undefined;
}

function isPossessive(context: Context, i: number): boolean {
  return /^['’]s?$/.test(formAt(context, i));
}

/** The countries that the document gives to each name, inside it, before it or behind it. */
function statedCountries(
  names: ReadonlyMap<Candidate, CommonName>,
  candidates: readonly Candidate[],
  context: Context,
): Map<string, Set<string>> {
  const byEnd = new Map(candidates.map((one) => [one.end, one]));
  const byFirst = new Map(candidates.map((one) => [one.first, one]));
  const countries = new Map<string, Set<string>>();
  for (const [one, name] of names) {
    const before = byEnd.get(isPossessive(context, one.first - 1) ? one.first - 1 : one.first);
    const article = lowerAt(context, one.end + 1) === 'the' ? 1 : 0;
    const after =
      formAt(context, one.end) === 'of' ? byFirst.get(one.end + 1 + article) : undefined;
    const country = name.country || isoOf(before) || isoOf(after);
    if (country === '') continue;
    countries.set(name.key, (countries.get(name.key) ?? new Set()).add(country));
  }
  return countries;
}

function isoOf(one: Candidate | undefined): string {
  return one?.known !== undefined && STATES.has(one.known.kind) ? one.known.iso3166 : '';
}
