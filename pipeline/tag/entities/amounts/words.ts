import { readList } from '../../../model/resources.js';

const LISTS = new Map(
  readList('tag/entities/data/numbers.txt').map((line): [string, ReadonlySet<string>] => {
    const [name = '', words = ''] = line.split('|');
    return [name, new Set(words.split(';'))];
  }),
);

/** Words of the data list of numbers, currencies and units, by what they are in an amount. */
export function amountWords(name: string): ReadonlySet<string> {
  return LISTS.get(name) ?? new Set();
}
