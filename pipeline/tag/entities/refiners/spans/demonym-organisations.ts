import type { Candidate } from '../../candidate.js';
import { type Context, formAt, type Refiner } from '../../context.js';
import { COMMON_ORGANISATION_WORDS, ORGANISATION_HEADS } from '../../words.js';

/**
 * "Scottish Natural Heritage": a demonym right before an organisation of two words or more that no list knows
 * is a part of its name; what every country has one of stays apart ("Japanese Defence Ministry").
 */
export const demonymOrganisations: Refiner = {
  name: 'demonym-organisation',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const kept: Candidate[] = [];
    for (const one of candidates) {
      const before = kept.at(-1);
      if (before !== undefined && belongs(before, one, context)) {
        kept[kept.length - 1] = { ...one, first: before.first, rule: 'demonym-organisation' };
      } else kept.push(one);
    }
    return kept;
  },
};

function belongs(demonym: Candidate, one: Candidate, context: Context): boolean {
  const people = demonym.known?.kind;
  if (demonym.end !== one.first || (people !== 'demonym' && people !== 'group')) return false;
  if (demonym.form === 'role' || demonym.skip !== undefined) return false;
  if (one.label !== 'ORG' || one.rule !== 'learned' || one.known !== undefined) return false;
  if (one.end - one.first < 2 || isCommon(one, context)) return false;
  const last = formAt(context, one.end - 1);
  return context.gazetteer.get(last) === undefined && !/^['’]/.test(formAt(context, one.first + 1));
}

/** Whether every country has one of the name: its words are common, and the last says what it is. */
function isCommon({ first, end }: Candidate, context: Context): boolean {
  if (!ORGANISATION_HEADS.has(formAt(context, end - 1))) return false;
  for (let i = first; i < end; i++) {
    if (!COMMON_ORGANISATION_WORDS.has(formAt(context, i))) return false;
  }
  return true;
}
