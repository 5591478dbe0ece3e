import { byTokens, type Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, type Refiner, textOf } from '../context.js';
import { keyOf } from '../gazetteer.js';

/**
 * Links "Abe" and "Mr Abe" to the one "Shinzo Abe" of the document, and finds bare surnames that no
 * tagger saw. Two persons with the same surname leave it unlinked.
 */
export const surnames: Refiner = {
  name: 'surname',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const bySurname = new Map<string, Set<string>>();
    for (const one of candidates) {
      if (!isFullName(one)) continue;
      const surname = formAt(context, one.end - 1);
      const names = bySurname.get(surname) ?? new Set();
      names.add(keyOf('PERSON', textOf(context, one.first, one.end)));
      bySurname.set(surname, names);
    }
    const linked = candidates.map((one) => link(one, bySurname, context));
    return [...linked, ...bareSurnames(linked, bySurname, context)].sort(byTokens);
  },
};

function isFullName(one: Candidate): boolean {
  return one.label === 'PERSON' && one.form === 'name' && one.end - one.first > 1;
}

function only(names: Set<string> | undefined): string {
  return names?.size === 1 ? [...names][0]! : '';
}

function link(one: Candidate, bySurname: Map<string, Set<string>>, context: Context): Candidate {
  if (one.label !== 'PERSON' || one.form !== 'name' || one.entity !== undefined) return one;
  if (isFullName(one))
    return { ...one, entity: keyOf('PERSON', textOf(context, one.first, one.end)) };
  const names = bySurname.get(formAt(context, one.first));
  if (names === undefined) return one;
  return { ...one, entity: only(names), rule: names.size > 1 ? 'surname-shared' : one.rule };
}

function bareSurnames(
  candidates: readonly Candidate[],
  bySurname: Map<string, Set<string>>,
  context: Context,
): Candidate[] {
  const { tokens } = context;
  const taken = new Uint8Array(tokens.count);
  for (const one of candidates) if (one.form !== 'role') taken.fill(1, one.first, one.end);
  const ids = new Map<number, Set<string>>();
  tokens.vocabulary.forEach((form, v) => {
    const names = bySurname.get(form);
    if (names !== undefined && form.length > 1) ids.set(v, names);
  });
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const names = ids.get(tokens.type[i]!);
    if (names === undefined || taken[i] === 1 || capitalAt(context, i) === 0) continue;
    const rule = names.size > 1 ? 'surname-shared' : 'surname';
    found.push({
      first: i,
      end: i + 1,
      label: 'PERSON',
      form: 'name',
      rule,
      weight: 45,
      entity: only(names),
    });
  }
  return found;
}
