import { byTokens, type Candidate } from '../candidate.js';
import { type Context, formAt, type Refiner } from '../context.js';
import { bareForm } from '../spelling.js';

const HYPHEN = /^[-–‑]$/;

/**
 * "Trump-Abe talks", "the Kim–Moon summit": a hyphen between two surnames, each of which the document
 * has in a person's full name, joins two persons and is no name.
 */
export const joinedNames: Refiner = {
  name: 'joined-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const joined = candidates.filter((one) => isJoined(one, context));
    if (joined.length === 0) return candidates;
    const surnames = surnamesOf(candidates, context);
    const isSurname = (i: number): boolean => surnames.has(bareForm(formAt(context, i)));
    return candidates
      .flatMap((one): Candidate[] => {
        if (!joined.includes(one) || !isSurname(one.first) || !isSurname(one.end - 1)) return [one];
        const { known: _, entity: __, ...rest } = one;
        const person = { ...rest, label: 'PERSON', form: 'name', rule: 'joined-name' } as const;
        return [
          { ...person, end: one.first + 1 },
          { ...person, first: one.end - 1 },
        ];
      })
      .sort(byTokens);
  },
};

/** Last words of full names, and first words of those that go on with a hyphen ("Kim Jong-un"). */
function surnamesOf(candidates: readonly Candidate[], context: Context): Set<string> {
  const surnames = new Set<string>();
  for (const one of candidates) {
    if (one.label !== 'PERSON' || one.end - one.first < 2 || isJoined(one, context)) continue;
    const hyphen = HYPHEN.test(formAt(context, one.end - 2));
    surnames.add(bareForm(formAt(context, hyphen ? one.first : one.end - 1)));
  }
  return surnames;
}

function isJoined(one: Candidate, context: Context): boolean {
  return (
    one.end - one.first === 3 &&
    HYPHEN.test(formAt(context, one.first + 1)) &&
    one.known === undefined &&
    one.label !== 'CARDINAL'
  );
}
