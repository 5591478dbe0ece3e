import { readList } from '../../../model/resources.js';

const LISTS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readList('tag/dates/data/word-lists.tsv').map((line) => {
    const [name = '', all = ''] = line.split('\t');
    return [name, new Set(all.split(' '))];
  }),
);

/** A list of words of `data/word-lists.tsv`. Throws when there is none of this name. */
export function words(name: string): ReadonlySet<string> {
  const list = LISTS.get(name);
  if (!list) throw new Error(`no list of words is called ${name}`);
  return list;
}
