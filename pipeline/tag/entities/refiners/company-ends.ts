import type { Candidate } from '../candidate.js';
import { type Context, formAt, type Refiner } from '../context.js';

const JOINS = /^(?:&|and)$/;
const COMPANY = /^Co\.?$/;
const OPEN: ReadonlySet<string> = new Set(['ORG', 'PERSON', 'WORK_OF_ART', 'EVENT', 'PRODUCT']);

/** "Quade & Co.": a name that goes on so is a company's, whatever the trained tagger took it for. */
export const companyEnds: Refiner = {
  name: 'company-end',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    let covered = 0;
    return candidates.flatMap((one) => {
      if (one.first < covered && one.form !== 'role') return [];
      if (!isCompany(one, context)) return [one];
      covered = one.end + 2;
      const { known: _, ...rest } = one;
      return [{ ...rest, end: covered, label: 'ORG', rule: 'company-end' } as const];
    });
  },
};

function isCompany({ end, form, label }: Candidate, context: Context): boolean {
  if (form !== 'name' || !OPEN.has(label)) return false;
  return JOINS.test(formAt(context, end)) && COMPANY.test(formAt(context, end + 1));
}
