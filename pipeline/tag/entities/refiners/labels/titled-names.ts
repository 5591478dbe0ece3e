import type { Candidate } from '../../candidate.js';
import { type Context, formAt, type Refiner, textOf } from '../../context.js';
import { COURTESY_TITLES } from '../../words.js';

/** What the trained tagger mistakes names of persons for. */
const MISTAKEN: ReadonlySet<string> = new Set([
  'ORG',
  'GPE',
  'LOC',
  'EVENT',
  'WORK_OF_ART',
  'PRODUCT',
]);
const PLACES: ReadonlySet<string> = new Set(['GPE', 'LOC']);

/**
 * "Daw Khin Mar Aye": a name behind a title that only persons have is a person's, there and wherever the
 * document has it; so is a place of three words or more whose end is a person's name elsewhere ("Aung San
 * Suu Kyi", where "Suu Kyi" is a person).
 */
export const titledNames: Refiner = {
  name: 'titled-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!candidates.some((one) => isOpen(one, context))) return candidates;
    const titled = new Set<string>();
    const persons = new Set<string>();
    for (const one of candidates) {
      if (one.end - one.first < 2) continue;
      const text = textOf(context, one.first, one.end);
      if (one.label === 'PERSON' && one.form === 'name') persons.add(text);
      if (COURTESY_TITLES.has(formAt(context, one.first - 1)) && one.form !== 'role')
        titled.add(text);
    }
    return candidates.map((one) => {
      if (!isOpen(one, context)) return one;
      const isNamed =
        titled.has(textOf(context, one.first, one.end)) || endsAsPerson(one, persons, context);
      return isNamed ? { ...one, label: 'PERSON', form: 'name', rule: 'titled-name' } : one;
    });
  },
};

/** Whether the name may turn out to be a person's. */
function isOpen({ first, end, label, rule, known }: Candidate, context: Context): boolean {
  if (end - first < 2 || rule !== 'learned' || known !== undefined) return false;
  return MISTAKEN.has(label) && !/^(?:of|for|and)$/.test(formAt(context, first + 1));
}

function endsAsPerson(
  { first, end, label }: Candidate,
  persons: ReadonlySet<string>,
  context: Context,
): boolean {
  if (!PLACES.has(label)) return false;
  for (let at = first + 1; at < end - 1; at++) {
    if (persons.has(textOf(context, at, end))) return true;
  }
  return false;
}
