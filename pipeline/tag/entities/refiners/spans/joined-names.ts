import { byTokens, type Candidate } from '../../candidate.js';
import { type Context, formAt, type Refiner, textOf } from '../../context.js';
import { bareForm } from '../../spelling.js';

const HYPHEN = /^[-–‑]$/;

/**
 * "Trump-Abe talks", "the Kim–Moon summit": a hyphen between two surnames, each of which the document
 * has in a person's full name, joins two persons and is no name, unless a full name ends with both ("Ann
 * Koch-Weber").
 */
export const joinedNames: Refiner = {
  name: 'joined-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const joined = candidates.filter((one) => isJoined(one, context));
    if (joined.length === 0) return candidates;
    const surnames = surnamesOf(candidates, context);
    const doubles = doublesOf(candidates, context);
    const isOwn = ({ first, end }: Candidate): boolean =>
      doubles.has(bareForm(textOf(context, first, end)));
    const isSurname = (i: number): boolean => surnames.has(bareForm(formAt(context, i)));
    return candidates
      .flatMap((one): Candidate[] => {
        if (!joined.includes(one) || isOwn(one) || !isSurname(one.first) || !isSurname(one.end - 1))
          return [one];
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

/** Double-barrelled ends of full names. */
function doublesOf(candidates: readonly Candidate[], context: Context): Set<string> {
  const doubles = new Set<string>();
  for (const { first, end, label } of candidates) {
    if (label !== 'PERSON' || end - first < 4 || !HYPHEN.test(formAt(context, end - 2))) continue;
    doubles.add(bareForm(textOf(context, end - 3, end)));
  }
  return doubles;
}

function isJoined(one: Candidate, context: Context): boolean {
  return (
    one.end - one.first === 3 &&
    HYPHEN.test(formAt(context, one.first + 1)) &&
    one.known === undefined &&
    one.label !== 'CARDINAL'
  );
}
