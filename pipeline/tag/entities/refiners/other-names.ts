import type { Candidate } from '../candidate.js';
import { type Context, lowerAt, type Refiner, textOf } from '../context.js';
import { entityKey } from '../entity-key.js';
import { isPersonName } from './full-names.js';

/** Tokens between a name and another that it is known by: ", a striker also known as". */
const FURTHEST = 7;
const INTRODUCES = /^(?:nicknamed|alias|dubbed|aka)$/;

/**
 * "Gabriel Prado, known as Gabito": the second name is the same person's, there and in the rest of the
 * document.
 */
export const otherNames: Refiner = {
  name: 'other-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const meant = new Map<string, string>();
    for (let k = 1; k < candidates.length; k++) {
      const other = candidates[k]!;
      const name = candidates[k - 1]!;
      if (!isPersonName(name) || !isPersonName(other) || !introduces(name, other, context))
        continue;
      const entity = entityKey(name, context);
      if (entity !== '') meant.set(textOf(context, other.first, other.end), entity);
    }
    if (meant.size === 0) return candidates;
    return candidates.map((one) => {
      const entity = isPersonName(one) ? meant.get(textOf(context, one.first, one.end)) : undefined;
      return entity === undefined ? one : { ...one, entity, rule: 'other-name' };
    });
  },
};

/** Whether nothing but a description without names stands between, and "known as" ends it. */
function introduces(name: Candidate, other: Candidate, context: Context): boolean {
  if (other.first - name.end > FURTHEST || other.end - other.first > 3) return false;
  const last = lowerAt(context, other.first - 1);
  const known = last === 'as' && lowerAt(context, other.first - 2) === 'known';
  if (!known && !INTRODUCES.test(last)) return false;
  for (let i = name.end; i < other.first; i++) {
    if (context.opens[i] === 1 || /^(?:and|or|not|;|:)$/.test(lowerAt(context, i))) return false;
  }
  return true;
}
