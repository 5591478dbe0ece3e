import { tagIndex } from '../../../../learn/treebank/penn-tags.js';
import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, lowerAt, type Refiner } from '../../context.js';
import { type Names, namesOf, statedHolders } from '../speakers/stated-holders.js';
import { isPersonName } from './full-names.js';

/** Words between a demonym and a name, or behind "a". */
const FURTHEST = 3;
/** An office can be that of a body or of an unlisted place as well, which is no country. */
const COUNTRY = /^[A-Z]{3}$/;
const NOMINAL: ReadonlySet<number> = new Set(['NN', 'NNS', 'JJ'].map(tagIndex));

/**
 * Gives persons the country that their document states: by the office ("Kenya's President …"), before
 * the name ("the Kenyan lawyer …") or in an apposition ("…, a Kenyan lawyer"). Two people of one name
 * are told apart by it over documents. Nothing is stated where the document gives two countries.
 */
export const personCountries: Refiner = {
  name: 'person-country',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const names = namesOf(candidates.filter((one) => one.form !== 'role'));
    const stated = new Map<string, Set<string>>();
    const add = (entity: string | undefined, country: string): void => {
      if (entity === undefined || !COUNTRY.test(country)) return;
      stated.set(entity, (stated.get(entity) ?? new Set()).add(country));
    };
    // Who is introduced is given the whole name.
    const persons = names.all.filter((one) => isPersonName(one) && one.end - one.first > 1);
    const places = countriesOfPlaces(names);
    for (const { entity, owner } of statedHolders(names, context, persons)) {
      add(entity, places.get(owner) ?? owner);
    }
    for (const one of persons) {
      add(one.entity, before(one, names, context) || behind(one, names, context));
    }
    if (stated.size === 0) return candidates;
    return candidates.map((one) => {
      const countries = isPersonName(one) ? stated.get(one.entity ?? '') : undefined;
      return countries?.size === 1 ? { ...one, iso3166: [...countries][0]! } : one;
    });
  },
};

/** The countries of the listed places by their keys: who governs Florida is of the United States. */
function countriesOfPlaces({ all }: Names): Map<string, string> {
  return new Map(
    all.flatMap(({ known }) => (known?.kind === 'place' ? [[known.key, known.iso3166]] : [])),
  );
}

/** "the Kenyan human rights lawyer Mary Odera" */
function before(one: Candidate, names: Names, context: Context): string {
  for (let i = one.first; i > one.first - FURTHEST - 1; i--) {
    const near = names.byEnd.get(i);
    if (near !== undefined) return i < one.first ? demonym(near) : '';
    if (!isNoun(context, i - 1)) return '';
  }
  return '';
}

/** "Mary Odera, a Kenyan human rights lawyer" */
function behind(one: Candidate, names: Names, context: Context): string {
  if (lowerAt(context, one.end) !== ',') return '';
  const article = /^(?:an?|the)$/.test(lowerAt(context, one.end + 1)) ? 1 : 0;
  const near = names.byFirst.get(one.end + 1 + article);
  return near !== undefined && isNoun(context, near.end) ? demonym(near) : '';
}

function demonym({ known }: Candidate): string {
  return known?.kind === 'demonym' ? known.iso3166 : '';
}

function isNoun(context: Context, i: number): boolean {
  const { tokens } = context;
  if (i < 0 || i >= tokens.count || capitalAt(context, i) !== 0) return false;
  return NOMINAL.has(tokens.tag[i]!);
}
