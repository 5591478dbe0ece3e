import type { Candidate } from '../../candidate.js';
import { type Context, lowerAt, type Refiner, textOf } from '../../context.js';
import { knownAs } from '../../known.js';
import { wordList } from '../../rule-words.js';

/** Nouns for a company, adjectives of a place and the words of a question. */
const OPENING = wordList('opening');
const OF_PLACES = wordList('place-adjective');
const QUESTIONS = wordList('question');

/**
 * "Carmaker Quorla fell", "Neighbouring Quorlia closed its border", "Why Colombia's farmers plant cacao": a word that has
 * its capital from the sentence or the title that it opens is no part of the name; behind an adjective of places a
 * place is meant, and behind the word of a question only what the lists know.
 */
export const firstWords: Refiner = {
  name: 'first-word',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.map((one) => {
      const { first, end, label, rule } = one;
      if (rule !== 'learned' || one.known !== undefined || end - first < 2) return one;
      const word = lowerAt(context, first);
      const text = textOf(context, first + 1, end);
      const name = { ...one, first: first + 1, rule: 'first-word' };
      if (QUESTIONS.has(word)) {
        const known = context.gazetteer.get(text);
        return known === undefined ? one : { ...name, label: known.label, form: known.form, known };
      }
      if (context.opens[first] === 0) return one;
      // "Rural Development Bank"
      const isPlace = end - first === 2 && OF_PLACES.has(word);
      if (!isPlace && !OPENING.has(word)) return one;
      const own = isPlace && label !== 'LOC' ? 'GPE' : label;
      const known = knownAs(context.gazetteer, text, own);
      return known === undefined
        ? { ...name, label: own }
        : { ...name, label: own, known, form: known.form };
    }),
};
