import type { Candidate } from '../../candidate.js';
import { type Context, formAt, type Refiner, textOf } from '../../context.js';
import { isListedOrganisation } from '../../learned/lexicon.js';
import { ORGANISATION_TELLS } from '../../words.js';

const {
  company: COMPANY,
  last: LAST,
  first: FIRST,
  facility: FACILITY,
  subject: SUBJECT,
  school: SCHOOL,
} = ORGANISATION_TELLS;
const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC']);
const OTHERS: ReadonlySet<string> = new Set(['PERSON', 'EVENT', 'WORK_OF_ART', 'PRODUCT']);

/**
 * "Banque Möller", "Dajia Insurance", "Quorl College": what the trained tagger took for a person, a work, a
 * product or a place is an organisation when its first or last word says so, or a list has it, and no list
 * knows better; "Quorl Bridge" is a facility in the same way.
 */
export const tellingWords: Refiner = {
  name: 'telling-word',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.map((one) => {
      const label = told(one, context);
      return label === undefined ? one : { ...one, label, rule: 'telling-word' };
    }),
};

function told(one: Candidate, context: Context): 'ORG' | 'FAC' | undefined {
  if (one.rule !== 'learned' || one.known !== undefined || one.end - one.first < 2)
    return undefined;
  const last = formAt(context, one.end - 1);
  const isPlace = PLACES.has(one.label);
  if (/^Cent(?:re|er)$/.test(last) && one.label !== 'ORG') return doesWork(one, context);
  if ((isPlace || one.label === 'ORG') && FACILITY.has(last)) return 'FAC';
  if (isPlace) return COMPANY.has(last) || SCHOOL.has(last) ? 'ORG' : undefined;
  if (!OTHERS.has(one.label)) return undefined;
  if (isListedOrganisation(textOf(context, one.first, one.end))) return 'ORG';
  const isOrganisation =
    COMPANY.has(last) || LAST.has(last) || FIRST.has(formAt(context, one.first));
  return isOrganisation ? 'ORG' : undefined;
}

/** "Steppe Policy Centre" is no building; other centres are left as they are. */
function doesWork({ first, end }: Candidate, context: Context): 'ORG' | undefined {
  return end - first > 2 && SUBJECT.has(formAt(context, end - 2)) ? 'ORG' : undefined;
}
