import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../context.js';
import { entityKey } from '../entity-key.js';

const WHOLE: ReadonlySet<string> = new Set(['ORG', 'FAC']);
const LETTERS = /^\p{Lu}{2,7}$/u;
/** Letters of an acronym that names of two words have; shorter ones are too common. */
const SHORTEST = 2;

/**
 * "The Quorl Fishing Board met. The QFB left": capitals that no list knows and no brackets explain stand for the
 * one organisation of the document whose words begin with just these letters.
 */
export const initials: Refiner = {
  name: 'initials',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!candidates.some((one) => isOpen(one, context))) return candidates;
    const long = namesByInitials(candidates, context);
    return candidates.map((one) => {
      const name = isOpen(one, context) ? long.get(formAt(context, one.first)) : undefined;
      if (name === undefined) return one;
      const { known: _, ...rest } = one;
      const entity = entityKey(name, context);
      const linked = {
        ...rest,
        label: name.label,
        form: 'acronym',
        rule: 'initials',
        entity,
      } as const;
      return name.known === undefined ? linked : { ...linked, known: name.known };
    });
  },
};

function isOpen({ first, end, form, label, known, entity }: Candidate, context: Context): boolean {
  if (end - first !== 1 || known !== undefined || entity !== undefined) return false;
  if (form === 'role' || form === 'pronoun' || label === 'NORP') return false;
  return LETTERS.test(formAt(context, first));
}

/** The long names by their initials; none where two have the same. */
function namesByInitials(
  candidates: readonly Candidate[],
  context: Context,
): Map<string, Candidate> {
  const found = new Map<string, Candidate | undefined>();
  for (const one of candidates) {
    if (!WHOLE.has(one.label) || one.form !== 'name' || one.end - one.first < SHORTEST) continue;
    const letters = initialsOf(one, context);
    if (letters.length < SHORTEST) continue;
    const other = found.get(letters);
    const isSame =
      other === undefined
        ? !found.has(letters)
        : entityKey(other, context) === entityKey(one, context);
    found.set(letters, isSame ? (other ?? one) : undefined);
  }
  return new Map([...found].flatMap(([key, one]) => (one === undefined ? [] : [[key, one]])));
}

/** The first letters of the words with a capital; none for a name in capitals or with an acronym in it. */
function initialsOf({ first, end }: Candidate, context: Context): string {
  let letters = '';
  for (let i = first; i < end; i++) {
    const capital = capitalAt(context, i);
    if (capital === 2) return '';
    if (capital === 1) letters += formAt(context, i)[0];
  }
  return letters;
}
