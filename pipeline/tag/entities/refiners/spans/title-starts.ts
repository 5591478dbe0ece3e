import type { Candidate } from '../../candidate.js';
import { type Context, formAt, type Refiner } from '../../context.js';
import { COURTESY_TITLES } from '../../words.js';

/** Titles that are given names as well: "Don Weber", "Ko Morita". */
const GIVEN: ReadonlySet<string> = new Set(['Don', 'Dona', 'Ko']);
/** Words of the shortest name behind the Burmese "U", which is an initial elsewhere. */
const SHORTEST = 2;

/** "Doña Lupita", "U Kyaw Thet": a title that the trained tagger took for a part of the name stands outside it. */
export const titleStarts: Refiner = {
  name: 'title-start',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.map((one) => {
      if (one.label !== 'PERSON' || one.rule !== 'learned' || one.known !== undefined) return one;
      let { first } = one;
      let behind = titleEnd(first, one.end, context);
      while (behind > first && behind < one.end) {
        first = behind;
        behind = titleEnd(first, one.end, context);
      }
      return first === one.first ? one : { ...one, first, rule: 'title-start' };
    }),
};

/** Behind the title at a token ("Tan Sri", "Doña"), the token itself for none. */
function titleEnd(i: number, end: number, context: Context): number {
  const form = formAt(context, i);
  if (COURTESY_TITLES.has(`${form} ${formAt(context, i + 1)}`)) return i + 2;
  const isTitle = form === 'U' ? end - i > SHORTEST : COURTESY_TITLES.has(form) && !GIVEN.has(form);
  return isTitle ? i + 1 : i;
}
