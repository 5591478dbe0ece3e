import type { Candidate } from '../../candidate.js';
import { citiesNamed, PART } from '../../city-countries.js';
import { type Context, type Refiner, textOf } from '../../context.js';
import { wordList } from '../../rule-words.js';

const POLITIES = wordList('polity');

/** What a document says of countries. */
interface Countries {
  /** Those of all its listed names. */
  readonly named: ReadonlySet<string>;
  /** Those that it calls by their name or their people. */
  readonly called: ReadonlySet<string>;
  /** For each country the listed places of it. */
  readonly places: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Gives a city or a province the country that the document says or leaves no doubt of: of the countries that have one of
 * its name the only one that the document names ("Kragujevac" beside "Serbian"), or else the only one at all when it is a
 * city of a million people. Without either it has none. A listed city moves to the only country that the document calls
 * by name and that has as large a city of its name, where it says nothing of the listed country ("Valencia" in a text
 * on Venezuela).
 */
export const cityCountries: Refiner = {
  name: 'city-country',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!candidates.some((one) => isOpen(one) || isListed(one))) return candidates;
    const countries = countriesOf(candidates);
    return candidates.map((one) => {
      const country = isOpen(one)
        ? countryOf(textOf(context, one.first, one.end), countries.named)
        : isListed(one)
          ? otherCountry(one, countries)
          : '';
      return country === '' ? one : { ...one, iso3166: country };
    });
  },
};

function countriesOf(candidates: readonly Candidate[]): Countries {
  const called = new Set<string>();
  const places = new Map<string, Set<string>>();
  for (const { known } of candidates) {
    if (known === undefined || known.iso3166 === '') continue;
    if (known.kind === 'country' || known.kind === 'demonym') called.add(known.iso3166);
    const names = places.get(known.iso3166) ?? new Set();
    places.set(known.iso3166, names.add(known.canonical));
  }
  return { named: new Set(places.keys()), called, places };
}

function isOpen({ label, form, known, iso3166, skip, entity }: Candidate): boolean {
  const isBare = known === undefined && iso3166 === undefined && entity === undefined;
  return label === 'GPE' && form === 'name' && isBare && skip === undefined;
}

function isListed({ label, known, iso3166 }: Candidate): boolean {
  return label === 'GPE' && iso3166 === undefined && known?.kind === 'place';
}

function countryOf(name: string, named: ReadonlySet<string>): string {
  const whole = citiesNamed(name);
  const cities = whole.length > 0 ? whole : citiesNamed(withoutPolity(name));
  const meant = cities.filter(({ country }) => named.has(country));
  if (meant.length === 1) return meant[0]!.country;
  const only = cities.length === 1 ? cities[0] : undefined;
  return only?.isLarge === true ? only.country : '';
}

/** "Borno State" is "Borno". */
function withoutPolity(name: string): string {
  const blank = name.lastIndexOf(' ');
  return blank > 0 && POLITIES.has(name.slice(blank + 1)) ? name.slice(0, blank) : name;
}

function otherCountry({ known }: Candidate, { called, places }: Countries): string {
  const { iso3166, canonical } = known!;
  const isElsewhere = (name: string): boolean =>
    name === canonical || citiesNamed(name).some(({ country }) => called.has(country));
  if (called.has(iso3166) || ![...(places.get(iso3166) ?? [])].every(isElsewhere)) return '';
  const cities = citiesNamed(canonical);
  const listed = cities.find(({ country }) => country === iso3166);
  if (listed === undefined || listed.size === PART) return '';
  const meant = cities.filter(
    ({ country, size }) => called.has(country) && country !== iso3166 && size <= listed.size,
  );
  return meant.length === 1 ? meant[0]!.country : '';
}
