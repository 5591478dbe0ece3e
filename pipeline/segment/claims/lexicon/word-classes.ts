import { readList } from '../../../model/resources.js';

const CLASSES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  readList('segment/claims/data/word-classes.txt').map((line) => {
    const colon = line.indexOf(':');
    return [
      line.slice(0, colon),
      new Set(
        line
          .slice(colon + 1)
          .trim()
          .split(' '),
      ),
    ];
  }),
);

/** The words of a class of `data/word-classes.txt`. Throws when there is no such class. */
export function wordClass(name: string): ReadonlySet<string> {
  const words = CLASSES.get(name);
  if (words === undefined) throw new Error(`no class of words is called ${name}`);
  return words;
}
