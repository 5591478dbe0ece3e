import { readList } from '../../model/resources.js';
import { bareForm } from './spelling.js';

/** Cities of a million people, which are meant when nothing says otherwise, and parts of countries. */
const LARGEST = 1;
export const PART = 9;

interface City {
  readonly country: string;
  /** 1 from a million people, 2 from 200,000, 3 fewer, 9 for a part of the country. */
  readonly size: number;
  readonly isLarge: boolean;
}

let loaded: Map<string, City[]> | undefined;

/** The countries (alpha-3) that have a city or a part of this name, none when the lists have it not. */
export function citiesNamed(name: string): readonly City[] {
  loaded ??= load();
  return loaded.get(bareForm(name)) ?? [];
}

function load(): Map<string, City[]> {
  const cities = new Map<string, City[]>();
  for (const line of readList('tag/entities/data/cities.txt')) {
    const [country = '', size = '', names = ''] = line.split('|');
    add(cities, country, Number(size), names);
  }
  for (const line of readList('tag/entities/data/subdivisions.txt')) {
    const [country = '', names = ''] = line.split('|');
    add(cities, country, PART, names);
  }
  return cities;
}

function add(cities: Map<string, City[]>, country: string, size: number, names: string): void {
  for (const name of names.split(';')) {
    const key = bareForm(name);
    const same = cities.get(key);
    const city = { country, size, isLarge: size === LARGEST };
    if (same === undefined) cities.set(key, [city]);
    else if (!same.some((one) => one.country === country)) same.push(city);
  }
}
