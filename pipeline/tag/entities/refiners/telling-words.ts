import type { Candidate } from '../candidate.js';
import { type Context, formAt, type Refiner } from '../context.js';
import { ORGANISATION_TELLS } from '../words.js';

const { company: COMPANY, last: LAST, first: FIRST } = ORGANISATION_TELLS;
const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC']);
const OTHERS: ReadonlySet<string> = new Set(['PERSON', 'EVENT', 'WORK_OF_ART', 'PRODUCT']);

/**
 * "Banque Möller", "Dajia Insurance": what the trained tagger took for a person, a work, a product or a
 * place is an organisation when its first or last word says so and no list knows better.
 */
export const tellingWords: Refiner = {
  name: 'telling-word',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.map((one) =>
      tells(one, context) ? { ...one, label: 'ORG', rule: 'telling-word' } : one,
    ),
};

function tells(one: Candidate, context: Context): boolean {
  if (one.rule !== 'learned' || one.known !== undefined || one.end - one.first < 2) return false;
  const last = formAt(context, one.end - 1);
  if (PLACES.has(one.label)) return COMPANY.has(last);
  if (!OTHERS.has(one.label)) return false;
  return COMPANY.has(last) || LAST.has(last) || FIRST.has(formAt(context, one.first));
}
