import type { Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner } from '../../context.js';

const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC']);

/** "the Government of Ghana", with its capital, is the name of a body; several governments have none. */
export const governmentsOf: Refiner = {
  name: 'government-of',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.map((one) => {
      if (!PLACES.has(one.label) || one.form === 'role' || one.skip !== undefined) return one;
      const of = lowerAt(context, one.first - 1) === 'the' ? one.first - 2 : one.first - 1;
      if (lowerAt(context, of) !== 'of' || formAt(context, of - 1) !== 'Government') return one;
      const { known: _, entity: __, ...rest } = one;
      return { ...rest, first: of - 1, label: 'ORG', form: 'name', rule: 'government-of' };
    }),
};
