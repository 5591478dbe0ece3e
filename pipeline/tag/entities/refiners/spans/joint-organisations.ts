import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../../context.js';
import { FACILITY, SITE } from '../../telling-heads.js';
import {
  COMMON_ORGANISATION_WORDS,
  FACILITY_HEADS,
  ORGANISATION_HEADS,
  ORGANISATION_TELLS,
} from '../../words.js';

/**
 * "Quorl Fishing Association and Northern Natural Heritage": two organisations that the trained tagger took for
 * one, when the first has its head before the "and" and the second a name of two words or more, or the same first
 * word ("Quorl Securities and Quorl Futures"); so are two facilities of which each has its head ("Quorl Port and
 * Reval Airport").
 */
export const jointOrganisations: Refiner = {
  name: 'joint-organisation',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.flatMap((one) => {
      const and = jointOf(one, context);
      if (and < 0) return [one];
      const both = { ...one, rule: 'joint-organisation' };
      return [
        { ...both, end: and },
        { ...both, first: and + 1 },
      ];
    }),
};

/** The "and" between two organisations, -1 for none. */
function jointOf(one: Candidate, context: Context): number {
  if (one.rule !== 'learned' || one.known !== undefined) return -1;
  if (one.label === 'FAC') return jointFacilities(one, context);
  if (one.label !== 'ORG') return -1;
  for (let i = one.first + 2; i < one.end - 2; i++) {
    const form = formAt(context, i);
    if (form === 'of' || form === 'for') return -1;
    if (form !== 'and') continue;
    if (formAt(context, one.first) === formAt(context, i + 1)) return i;
    const isWhole = ORGANISATION_HEADS.has(formAt(context, i - 1));
    const isNamed = capitalAt(context, i + 1) > 0 && capitalAt(context, i + 2) > 0;
    return isWhole && isNamed && tells(i + 1, one.end, context) ? i : -1;
  }
  return -1;
}

/** The "and" between two facilities of two words or more, -1 for none. */
function jointFacilities(one: Candidate, context: Context): number {
  if (!FACILITY.has(formAt(context, one.end - 1))) return -1;
  for (let i = one.first + 2; i < one.end - 2; i++) {
    if (formAt(context, i) !== 'and') continue;
    const head = formAt(context, i - 1);
    return FACILITY.has(head) || SITE.has(head) || FACILITY_HEADS.has(head) ? i : -1;
  }
  return -1;
}

/** Whether a name says more than what an organisation does ("Research Centre"). */
function tells(first: number, end: number, context: Context): boolean {
  for (let i = first; i < end; i++) {
    const form = formAt(context, i);
    const isWhat = ORGANISATION_HEADS.has(form) || ORGANISATION_TELLS.subject.has(form);
    if (!isWhat && !COMMON_ORGANISATION_WORDS.has(form)) return true;
  }
  return false;
}
