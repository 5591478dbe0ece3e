import { readList } from './resources.js';

/** What a listed name is of a person's: `both` is a given and a family name, `other` either. */
export type NameSort = 'given' | 'family' | 'both' | 'other';

/** The names of people of the shipped list, each with what it is of a person's. */
export function* personNames(): Generator<readonly [name: string, sort: NameSort]> {
  for (const line of readList('model/data/person-names.txt')) {
    const [sort, names = ''] = line.split('|');
    for (const name of names.split(' ')) yield [name, sort as NameSort];
  }
}

let given: ReadonlySet<string> | undefined;

function* givenNames(): Generator<string> {
  for (const [name, sort] of personNames()) {
    if (sort === 'given' || sort === 'both') yield name.toLowerCase();
  }
}

/** Whether many people have this given name. */
export function isGivenName(name: string): boolean {
  given ??= new Set(givenNames());
  return given.has(name.toLowerCase());
}
