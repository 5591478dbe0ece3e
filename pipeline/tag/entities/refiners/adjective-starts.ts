import type { Candidate } from '../candidate.js';
import { type Context, lowerAt, type Refiner } from '../context.js';
import { wordList } from '../rule-words.js';

const OF_PLACES = wordList('place-adjective');
const TAKEN_FOR: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'LOC']);

/** "Neighbouring Quorlia closed its border": the adjective that opens the sentence says that a place is meant. */
export const adjectiveStarts: Refiner = {
  name: 'adjective-start',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.map((one) => {
      const { first, end, label, rule } = one;
      if (rule !== 'learned' || end - first !== 2 || one.known !== undefined) return one;
      if (!TAKEN_FOR.has(label) || !OF_PLACES.has(lowerAt(context, first))) return one;
      const place = label === 'LOC' ? 'LOC' : 'GPE';
      return { ...one, first: first + 1, label: place, rule: 'adjective-start' };
    }),
};
