import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, type Refiner, textOf } from '../context.js';
import { keyOf } from '../gazetteer.js';
import { isListedPlace } from '../learned/lexicon.js';
import { withUnseen } from '../unseen.js';
import { FUNCTION_WORDS, ORGANISATION_TELLS } from '../words.js';

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
    const named = candidates.map((one) => {
      if (one.end - one.first > 1 || one.known !== undefined || one.form === 'role') return one;
      const entity = longNames.get(context.tokens.type[one.first]!);
      if (entity === undefined || entity === '' || !MISTAKEN.has(one.label)) return one;
      return { ...one, label: 'ORG', rule: 'short-organisation', entity } as const;
    });
    const open = openNames(longNames, context);
    if (open.size === 0) return named;
    return withUnseen(named, context, (i) => {
      const entity = open.get(context.tokens.type[i]!);
      if (entity === undefined || capitalAt(context, i + 1) > 0) return undefined;
      const place = { first: i, end: i + 1, label: 'ORG', form: 'name', weight: 45 } as const;
      return { ...place, rule: 'short-organisation', entity };
    });
  },
};

/** The first words that the document does not have in small letters. */
function openNames(longNames: ReadonlyMap<number, string>, context: Context): Map<number, string> {
  const { vocabulary } = context.tokens;
  const small = new Set(vocabulary.filter((_, v) => context.capital[v] === 0));
  return new Map(
    [...longNames].filter(([v, entity]) => {
      const lower = context.lower[v]!;
      return entity !== '' && !small.has(lower) && !FUNCTION_WORDS.has(lower);
    }),
  );
}

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
    if (!COMPANY.has(form) && !KIND.has(form) && form !== ',') return false;
  }
  return true;
}
