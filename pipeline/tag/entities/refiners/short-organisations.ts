import type { Candidate } from '../candidate.js';
import { type Context, formAt, type Refiner, textOf } from '../context.js';
import { keyOf } from '../gazetteer.js';
import { isListedPlace } from '../learned/lexicon.js';
import { ORGANISATION_TELLS } from '../words.js';

const { company: COMPANY, kind: KIND } = ORGANISATION_TELLS;
const MISTAKEN: ReadonlySet<string> = new Set([
  'ORG',
  'GPE',
  'LOC',
  'PERSON',
  'EVENT',
  'WORK_OF_ART',
  'PRODUCT',
]);

/**
 * "Anbang" is the "Anbang Insurance Group" of the same document: the first word of the one organisation
 * that begins with it and otherwise only says what it is, when no list knows the word as a place and no
 * person of the document has it in the name.
 */
export const shortOrganisations: Refiner = {
  name: 'short-organisation',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const longNames = longNamesOf(candidates, context);
    if (longNames.size === 0) return candidates;
    for (const one of candidates) {
      if (one.label !== 'PERSON' || one.end - one.first < 2) continue;
      for (let i = one.first; i < one.end; i++) longNames.delete(context.tokens.type[i]!);
    }
    return candidates.map((one) => {
      if (one.end - one.first > 1 || one.known !== undefined || one.form === 'role') return one;
      const entity = longNames.get(context.tokens.type[one.first]!);
      if (entity === undefined || entity === '' || !MISTAKEN.has(one.label)) return one;
      return { ...one, label: 'ORG', rule: 'short-organisation', entity };
    });
  },
};

/** Entities of organisations by the form of their first word; empty where several begin with it. */
function longNamesOf(candidates: readonly Candidate[], context: Context): Map<number, string> {
  const found = new Map<number, string>();
  for (const one of candidates) {
    if (one.label !== 'ORG' || one.known !== undefined || !saysWhatItIs(one, context)) continue;
    if (isListedPlace(formAt(context, one.first))) continue;
    const type = context.tokens.type[one.first]!;
    const entity = one.entity ?? keyOf('ORG', textOf(context, one.first, one.end));
    const known = found.get(type);
    found.set(type, known === undefined || known === entity ? entity : '');
  }
  return found;
}

/** Two words or more, and all behind the first are telling words ("Insurance Group"). */
function saysWhatItIs({ first, end }: Candidate, context: Context): boolean {
  if (end - first < 2) return false;
  for (let i = first + 1; i < end; i++) {
    const form = formAt(context, i);
    if (!COMPANY.has(form) && !KIND.has(form)) return false;
  }
  return true;
}
