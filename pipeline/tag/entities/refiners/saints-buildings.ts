import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../context.js';
import { FACILITY, SITE } from '../telling-heads.js';
import { ORGANISATION_HEADS } from '../words.js';

const SAINT = /^(?:St\.?|Saint)$/;
const POSSESSIVE = /^['’]s$/;
/** Words between the possessive and the head: "St Mary's General Hospital". */
const LONGEST = 2;

/**
 * "St Orl's Hospital": a saint that the trained tagger cut from the building or the school that bears the name is a
 * part of it. What the longer name covers goes.
 */
export const saintsBuildings: Refiner = {
  name: 'saints-building',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    let covered = 0;
    return candidates.flatMap((one) => {
      if (one.first < covered && one.form !== 'role') return [];
      const head = headOf(one, context);
      if (head < 0) return [one];
      covered = head + 1;
      const { known: _, ...rest } = one;
      const word = formAt(context, head);
      const label = FACILITY.has(word) || SITE.has(word) ? 'FAC' : 'ORG';
      return [{ ...rest, end: covered, label, form: 'name', rule: 'saints-building' } as const];
    });
  },
};

/** The head behind "St Orl" and a possessive, -1 for none. */
function headOf({ first, end, form }: Candidate, context: Context): number {
  if (form === 'role' || !SAINT.test(formAt(context, first))) return -1;
  if (!POSSESSIVE.test(formAt(context, end))) return -1;
  for (let i = end + 1; i <= end + 1 + LONGEST && capitalAt(context, i) === 1; i++) {
    const word = formAt(context, i);
    if (FACILITY.has(word) || SITE.has(word) || ORGANISATION_HEADS.has(word)) return i;
  }
  return -1;
}
