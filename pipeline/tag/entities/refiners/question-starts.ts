import type { Candidate } from '../candidate.js';
import { type Context, lowerAt, type Refiner, textOf } from '../context.js';
import { wordList } from '../rule-words.js';

const QUESTIONS = wordList('question');

/** "Why Colombia's farmers plant cacao": the word that opens a title is no part of the known name behind it. */
export const questionStarts: Refiner = {
  name: 'question-start',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.map((one) => {
      const { first, end, rule } = one;
      if (rule !== 'learned' || one.known !== undefined || end - first < 2) return one;
      if (!QUESTIONS.has(lowerAt(context, first))) return one;
      const known = context.gazetteer.get(textOf(context, first + 1, end));
      if (known === undefined) return one;
      const { label, form } = known;
      return { ...one, first: first + 1, label, form, known, rule: 'question-start' };
    }),
};
