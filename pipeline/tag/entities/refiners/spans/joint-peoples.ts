import type { Candidate } from '../../candidate.js';
import { type Context, type Refiner, textOf } from '../../context.js';

/** "Sunni Arab" names two peoples: what the trained tagger took for one name is parted where every word is a listed people. */
export const jointPeoples: Refiner = {
  name: 'joint-people',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.flatMap((one) => parts(one, context)),
};

function parts(one: Candidate, context: Context): Candidate[] {
  const { first, end, label, known, rule } = one;
  if (rule !== 'learned' || known !== undefined || end - first !== 2) return [one];
  if (label === 'ORG' || label === 'GPE' || label === 'LOC') return [one];
  const found: Candidate[] = [];
  for (let i = first; i < end; i++) {
    const people = context.gazetteer.get(textOf(context, i, i + 1));
    if (people?.kind !== 'demonym' && people?.kind !== 'group') return [one];
    const { form } = people;
    found.push({
      ...one,
      first: i,
      end: i + 1,
      label: 'NORP',
      form,
      known: people,
      rule: 'joint-people',
    });
  }
  return found;
}
