import { readList } from '../../model/resources.js';

const WORDS = new Map(
  readList('tag/entities/data/works.txt').map((line): [string, ReadonlySet<string>] => {
    const [what = '', words = ''] = line.split('|');
    return [what, new Set(words.split(';'))];
  }),
);
const words = (what: string): ReadonlySet<string> => WORDS.get(what) ?? new Set();
const NOUNS = words('noun');
/** Nouns behind which a title can stand without marks. */
export const TITLED = words('title');
/** Words that stand before "of" and a title. */
export const MAKERS = words('maker of');
/** What is done with a work, or what it does. */
export const VERBS = words('verb');
/** Words in small letters inside a title. */
export const SMALL = words('small');

/** Whether a word in lower case says what a work is. */
export function isWorkNoun(lower: string): boolean {
  return NOUNS.has(lower);
}
