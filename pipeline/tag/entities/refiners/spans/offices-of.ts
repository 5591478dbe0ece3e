import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../../context.js';
import { withUnseen } from '../../unseen.js';

const POSSESSIVE = /^['’]s?$/;
/** Words before the possessive, at most: "Human Rights Commissioner's Office". */
const LONGEST = 4;

/** "the Comptroller General's Office": capitalised words that own an Office and are no other name are a body. */
export const officesOf: Refiner = {
  name: 'office-of',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { type, vocabulary } = context.tokens;
    const office = vocabulary.indexOf('Office');
    if (office < 0) return candidates;
    return withUnseen(candidates, context, (i, taken) => {
      if (type[i] !== office || !POSSESSIVE.test(formAt(context, i - 1))) return undefined;
      const first = firstOf(i - 1, taken, context);
      if (first === i - 1) return undefined;
      return { first, end: i + 1, label: 'ORG', form: 'name', rule: 'office-of', weight: 50 };
    });
  },
};

/** First of the capitalised words before `end`; `end` for none, or where another name touches them. */
function firstOf(end: number, taken: Uint8Array, context: Context): number {
  let first = end;
  while (end - first < LONGEST && first > 0 && capitalAt(context, first - 1) > 0) {
    if (taken[first - 1] === 1) return end;
    if (/^The$/.test(formAt(context, first - 1))) break;
    first--;
  }
  return first;
}
