import type { Candidate } from '../candidate.js';
import { citiesNamed } from '../city-countries.js';
import { type Context, type Refiner, textOf } from '../context.js';

/**
 * Gives a city the country that the document says or leaves no doubt of: of the countries that have a city of its name
 * the only one that the document names ("Kragujevac" beside "Serbian"), or else the only one at all when the city has a
 * million people. Without either it has none.
 */
export const cityCountries: Refiner = {
  name: 'city-country',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const open = candidates.filter((one) => isOpen(one));
    if (open.length === 0) return candidates;
    const named = new Set(
      candidates.map(({ known }) => known?.iso3166 ?? '').filter((country) => country !== ''),
    );
    return candidates.map((one) => {
      if (!isOpen(one)) return one;
      const country = countryOf(textOf(context, one.first, one.end), named);
      return country === '' ? one : { ...one, iso3166: country };
    });
  },
};

function isOpen({ label, form, known, iso3166, skip, entity }: Candidate): boolean {
  const isBare = known === undefined && iso3166 === undefined && entity === undefined;
  return label === 'GPE' && form === 'name' && isBare && skip === undefined;
}

function countryOf(name: string, named: ReadonlySet<string>): string {
  const cities = citiesNamed(name);
  const meant = cities.filter(({ country }) => named.has(country));
  if (meant.length === 1) return meant[0]!.country;
  const only = cities.length === 1 ? cities[0] : undefined;
  return only?.isLarge === true ? only.country : '';
}
