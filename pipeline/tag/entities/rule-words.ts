import { readList } from '../../model/resources.js';

const LISTS = new Map(
  readList('tag/entities/data/rule-words.txt').map((line): [string, ReadonlySet<string>] => {
    const [what = '', words = ''] = line.split('|');
    return [what, new Set(words.split(';'))];
  }),
);

/** The words of a rule by what they are there; throws for a list that does not exist. */
export function wordList(what: string): ReadonlySet<string> {
  const words = LISTS.get(what);
  if (words === undefined) throw new Error(`there is no word list ${what}`);
  return words;
}
