import { readList } from '../../../model/resources.js';

/** Words in names and descriptions that tell each sort of bodies. */
const WORDS: ReadonlySet<string>[] = [];
const BY_NOUN = new Map<string, number>();
for (const line of readList('segment/claims/data/sorts.txt')) {
  const bar = line.indexOf('|');
  const nouns = wordsOf(line.slice(0, bar));
  // The narrower sorts come later: "airline" is one of its own and stands with the companies.
  for (const noun of nouns) BY_NOUN.set(noun, WORDS.length);
  WORDS.push(new Set([...nouns, ...wordsOf(line.slice(bar + 1))]));
}

/** How many sorts of bodies there are. */
export const SORTS = WORDS.length;
// A body's sorts are bits of one 32-bit number.
if (SORTS > 31) throw new Error(`sorts.txt has ${SORTS} sorts; at most 31 fit`);

/** The sort of bodies that a noun takes up ("union"), -1 for none. */
export function sortOfNoun(noun: string): number {
  return BY_NOUN.get(noun) ?? -1;
}

/** Whether a word in the name of a body, or in what describes it, tells that it is of a sort. */
export function tellsSort(sort: number, word: string): boolean {
  return WORDS[sort]!.has(word);
}

function wordsOf(text: string): string[] {
  return text.split(' ').filter((one) => one !== '');
}
