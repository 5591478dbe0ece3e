import { byTokens, type Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, type Refiner, textOf } from '../context.js';
import { keyOf } from '../gazetteer.js';
import { bareForm } from '../spelling.js';
import { GIVEN_NAME_GENDER } from '../words.js';
import { bareForms, type FullName, fullNames, isPersonName, oneOf } from './full-names.js';

/**
 * Links "Abe", "Mr Abe" and "Shinzō Abe" to the one "Shinzo Abe" of the document, "Anna" to the one
 * "Anna Kireeva", and finds bare surnames that no tagger saw. Two persons with one surname leave it
 * unlinked and flagged, unless a title says which of them ("Mrs Carter").
 */
export const surnames: Refiner = {
  name: 'surname',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const names = fullNames(candidates, context);
    if (names.entityOf.size === 0) return candidates;
    const bare = bareForms(context);
    const linked = candidates.map((one) => link(one, names, bare, context));
    const found = bareSurnames(linked, names, bare, context);
    return found.length === 0 ? linked : [...linked, ...found].sort(byTokens);
  },
};

function link(
  one: Candidate,
  names: FullName,
  bare: readonly string[],
  context: Context,
): Candidate {
  if (!isPersonName(one) || one.entity !== undefined) return one;
  const single = one.end - one.first === 1;
  const text = single
    ? bare[context.tokens.type[one.first]!]!
    : bareForm(textOf(context, one.first, one.end));
  const whole = names.entityOf.get(text);
  if (whole !== undefined) return { ...one, entity: whole };
  const bySurname = names.bySurname.get(text);
  if (bySurname !== undefined) {
    if (bySurname.size === 1) return { ...one, entity: oneOf(bySurname) };
    const fitting = oneOf(ofTitle(one, bySurname, names, context));
    return { ...one, entity: fitting, rule: fitting === '' ? 'surname-shared' : 'surname-title' };
  }
  const byGiven = names.byGiven.get(text);
  if (byGiven?.size === 1) return { ...one, entity: oneOf(byGiven) };
  if (single) return one;
  return { ...one, entity: keyOf('PERSON', textOf(context, one.first, one.end)) };
}

/** Those of several bearers whose given name fits the title: "Mrs Carter" is Mary, not John. */
function ofTitle(
  one: Candidate,
  entities: ReadonlySet<string>,
  { genderOf }: FullName,
  context: Context,
): ReadonlySet<string> {
  const gender = GIVEN_NAME_GENDER.get(formAt(context, one.first - 1).replace('.', ''));
  if (gender === undefined) return entities;
  return new Set([...entities].filter((entity) => (genderOf.get(entity) ?? gender) === gender));
}

/** Surnames of the document that stand where no tagger saw a name. */
function bareSurnames(
  candidates: readonly Candidate[],
  names: FullName,
  bare: readonly string[],
  context: Context,
): Candidate[] {
  const { tokens } = context;
  const taken = new Uint8Array(tokens.count);
  for (const one of candidates) if (one.form !== 'role') taken.fill(1, one.first, one.end);
  const byType = tokens.vocabulary.map((form, v) =>
    form.length > 1 && context.capital[v] !== 0 ? names.bySurname.get(bare[v]!) : undefined,
  );
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const entities = byType[tokens.type[i]!];
    if (entities === undefined || taken[i] === 1 || capitalAt(context, i) === 0) continue;
    if (/^[-–’']$/.test(formAt(context, i - 1)) && taken[i - 2] === 0) continue;
    const rule = entities.size > 1 ? 'surname-shared' : 'surname';
    const place = { first: i, end: i + 1, label: 'PERSON', form: 'name' } as const;
    found.push({ ...place, rule, weight: 45, entity: oneOf(entities) });
  }
  return found;
}
