import type { Candidate } from '../candidate.js';
import { type Context, lowerAt, type Refiner, textOf } from '../context.js';
import { knownAs } from '../known.js';
import { wordList } from '../rule-words.js';

const OPENING = wordList('opening');

/**
 * "Carmaker Quorla fell": a noun for a company has its capital from the sentence that it opens and is no part
 * of the name.
 */
export const nounStarts: Refiner = {
  name: 'noun-start',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.map((one) => {
      const { first, end, label, rule } = one;
      if (rule !== 'learned' || end - first < 2 || context.opens[first] === 0) return one;
      if (one.known !== undefined || !OPENING.has(lowerAt(context, first))) return one;
      const known = knownAs(context.gazetteer, textOf(context, first + 1, end), label);
      const name = { ...one, first: first + 1, rule: 'noun-start' };
      return known === undefined ? name : { ...name, known, form: known.form };
    }),
};
