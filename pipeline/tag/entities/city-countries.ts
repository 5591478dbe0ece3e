import { readList } from '../../model/resources.js';
import { bareForm } from './spelling.js';

/** Cities of a million people, which are meant when nothing says otherwise. */
const LARGEST = '1';

interface City {
  readonly country: string;
  readonly isLarge: boolean;
}

let loaded: Map<string, City[]> | undefined;

/** The countries (alpha-3) that have a city of this name, none when the list has it not. */
export function citiesNamed(name: string): readonly City[] {
  loaded ??= load();
  return loaded.get(bareForm(name)) ?? [];
}

function load(): Map<string, City[]> {
  const cities = new Map<string, City[]>();
  for (const line of readList('tag/entities/data/cities.txt')) {
    const [country = '', size = '', names = ''] = line.split('|');
    for (const name of names.split(';')) {
      const key = bareForm(name);
      const same = cities.get(key);
      const city = { country, isLarge: size === LARGEST };
      if (same === undefined) cities.set(key, [city]);
      else if (!same.some((one) => one.country === country)) same.push(city);
    }
  }
  return cities;
}
