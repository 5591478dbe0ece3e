import type { Candidate } from '../../candidate.js';
import { type Context, formAt, type Refiner } from '../../context.js';
import { ORGANISATION_TELLS } from '../../words.js';

const JOINS = /^(?:&|and)$/;
const COMPANY = /^Co\.?$/;
const { company: HEADS } = ORGANISATION_TELLS;
const OPEN: ReadonlySet<string> = new Set(['ORG', 'PERSON', 'WORK_OF_ART', 'EVENT', 'PRODUCT']);

/**
 * "Quade & Co.", "Quade Metals": a name that goes on so is a company's, whatever the trained tagger took it for and
 * wherever it cut it.
 */
export const companyEnds: Refiner = {
  name: 'company-end',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const firsts = new Set(candidates.map(({ first }) => first));
    let covered = 0;
    return candidates.flatMap((one) => {
      if (one.first < covered && one.form !== 'role') return [];
      const end = companyEnd(one, firsts, context);
      if (end === one.end) return [one];
      covered = end;
      const { known: _, ...rest } = one;
      return [{ ...rest, end: covered, label: 'ORG', rule: 'company-end' } as const];
    });
  },
};

/** Behind "& Co." or a word that only companies have; the end of the name for none. */
function companyEnd(one: Candidate, firsts: ReadonlySet<number>, context: Context): number {
  const { end, form, label, rule } = one;
  if (form !== 'name' || !OPEN.has(label)) return end;
  if (JOINS.test(formAt(context, end)) && COMPANY.test(formAt(context, end + 1))) return end + 2;
  const isHead = rule === 'learned' && HEADS.has(formAt(context, end)) && !firsts.has(end);
  return isHead && context.opens[end] === 0 ? end + 1 : end;
}
