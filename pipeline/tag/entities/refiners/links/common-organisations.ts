import type { Candidate, KnownName } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner, textOf } from '../../context.js';
import { entityKey } from '../../entity-key.js';
import { FormTest } from '../../forms.js';
import { keyOf } from '../../gazetteer.js';
import { knownAt } from '../../known-at.js';
import { lastAtOrBefore } from '../../places.js';
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
    const own = ownCountries(names, candidates, context);
    const stated = new Map<string, Set<string>>();
    for (const [one, iso3166] of own) {
      const { key } = names.get(one)!;
      stated.set(key, (stated.get(key) ?? new Set()).add(iso3166));
    }
    return candidates.map((one) => {
      const key = names.get(one)?.key;
      if (key === undefined) return one;
      const all = stated.get(key);
      const iso3166 = own.get(one) ?? (all?.size === 1 ? [...all][0]! : '');
      if (iso3166 !== '') return { ...one, entity: `${key}|${iso3166}`, iso3166 };
      return key === entityKey(one, context) ? one : { ...one, entity: key };
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
  return {
    key: keyOf('ORG', withHeadFirst(textOf(context, first, end))),
    first,
    country: behind?.country ?? (first > one.first ? state!.known.iso3166 : ''),
  };
}

/** "Finance Ministry" is the same as "Ministry of Finance", "Foreign Ministry" as "Ministry of Foreign Affairs". */
function withHeadFirst(name: string): string {
  const words = /^(\S.*) (Ministry|Department)$/.exec(name);
  if (words === null) return name;
  return `${words[2]} of ${words[1] === 'Foreign' ? 'Foreign Affairs' : words[1]}`;
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

/** The country that the text gives to a mention: inside it, before or behind it, or where its sentence begins ("In Kenya, …"). */
function ownCountries(
  names: ReadonlyMap<Candidate, CommonName>,
  candidates: readonly Candidate[],
  context: Context,
): Map<Candidate, string> {
  const byEnd = new Map(candidates.map((one) => [one.end, one]));
  const byFirst = new Map(candidates.map((one) => [one.first, one]));
  const own = new Map<Candidate, string>();
  let scene: Candidate | undefined;
  let k = 0;
  for (const [one, name] of names) {
    for (; k < candidates.length && candidates[k]!.first <= one.first; k++) {
      if (opensSentenceIn(candidates[k]!, context)) scene = candidates[k]!;
    }
    const before = byEnd.get(isPossessive(context, one.first - 1) ? one.first - 1 : one.first);
    const article = lowerAt(context, one.end + 1) === 'the' ? 1 : 0;
    const after =
      formAt(context, one.end) === 'of' ? byFirst.get(one.end + 1 + article) : undefined;
    const here = scene !== undefined && isSameSentence(scene, one, context) ? scene : undefined;
    const country = name.country || isoOf(before) || isoOf(after) || isoOf(here);
    if (country !== '') own.set(one, country);
  }
  return own;
}

/** "In Kenya, the ministry …" */
function opensSentenceIn({ first, end }: Candidate, context: Context): boolean {
  return (
    formAt(context, first - 1) === 'In' &&
    context.opens[first - 1] === 1 &&
    formAt(context, end) === ','
  );
}

function isSameSentence(scene: Candidate, one: Candidate, context: Context): boolean {
  const { sentenceFirst } = context.tokens;
  const at = (i: number): number => lastAtOrBefore(sentenceFirst, sentenceFirst.length - 1, i);
  return at(scene.first) === at(one.first);
}

function isoOf(one: Candidate | undefined): string {
  return one?.known !== undefined && STATES.has(one.known.kind) ? one.known.iso3166 : '';
}
