import { lemmaOf } from '../../learn/part-of-speech/lemma.js';
import { readList } from '../../model/resources.js';
import { type Context, formAt, lowerAt, tagAt } from './context.js';

const LISTS = new Map(
  readList('tag/entities/data/readings.txt').map((line): [string, ReadonlySet<string>] => {
    const [name = '', words = ''] = line.split('|');
    return [name, new Set(words.split(';'))];
  }),
);

/**
 * The words by which a place stands for its government, by what they are there: lemmas, or forms where only they
 * count.
 */
export function governmentWords(name: string): ReadonlySet<string> {
  const words = LISTS.get(name);
  if (words === undefined) throw new Error(`there is no list of readings ${name}`);
  return words;
}

/** Whether token `i` is in a list by its lemma or by its form. */
export function isOf(words: ReadonlySet<string>, context: Context, i: number): boolean {
  return words.has(lowerAt(context, i)) || words.has(lemmaAt(context, i));
}

export function lemmaAt(context: Context, i: number): string {
  return lemmaOf(formAt(context, i), tagAt(context, i)).toLowerCase();
}
