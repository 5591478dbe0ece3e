import type { Candidate } from '../../candidate.js';
import { type Context, lowerAt, type Refiner } from '../../context.js';
import { type Introduction, introductionOf, isNamesake } from '../../introductions.js';
import { isPersonName } from './full-names.js';

/**
 * "John Smith, the mayor of Orle" and "John Smith, a fisherman from Ketter" are two people: a name that the
 * document introduces a second time as somebody new in another place, of another age or as "another" has a
 * second entity from there on. Which of the two is meant further on is left open and flagged, unless the
 * introduction or the title says it ("Mayor Smith").
 */
export const documentNamesakes: Refiner = {
  name: 'document-namesake',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const introduced = introductions(candidates, context);
    const pairs = [...introduced.values()].flatMap((all) => pairOf(all, context) ?? []);
    if (pairs.length === 0) return candidates;
    const byEntity = new Map(pairs.map((pair) => [pair.first.one.entity!, pair]));
    return candidates.map((one) => {
      const pair = isPersonName(one) && one.entity ? byEntity.get(one.entity) : undefined;
      return pair === undefined || one.first < pair.second.one.first
        ? one
        : meant(one, pair, context);
    });
  },
};

interface Introduced {
  readonly one: Candidate;
  readonly said: Introduction;
}

interface Pair {
  readonly first: Introduced;
  readonly second: Introduced;
}

/** The introductions of each entity, in order of place. */
function introductions(
  candidates: readonly Candidate[],
  context: Context,
): Map<string, Introduced[]> {
  const found = new Map<string, Introduced[]>();
  for (const one of candidates) {
    if (!isPersonName(one) || !one.entity || one.end - one.first < 2) continue;
    const said = introductionOf(one, context);
    if (said === undefined) continue;
    found.set(one.entity, [...(found.get(one.entity) ?? []), { one, said }]);
  }
  return found;
}

/** The first introduction and the first later one that is of somebody else. */
function pairOf([first, ...rest]: readonly Introduced[], context: Context): Pair | undefined {
  const second = rest.find(({ said }) => isNamesake(first!.said, said, context));
  return first === undefined || second === undefined ? undefined : { first, second };
}

/** A mention behind the second introduction: of the second person, of the first or of either. */
function meant(one: Candidate, { first, second }: Pair, context: Context): Candidate {
  const { noun, place, age } = second.said;
  const told = [noun || 'other', place, age || ''].filter((part) => part !== '');
  const other = `${one.entity}|${told.join(' ').toLowerCase()}`;
  const { known: _, ...rest } = one;
  const linked = { ...rest, entity: other, rule: 'namesake' };
  const said = introductionOf(one, context);
  const title = lowerAt(context, one.first - 1);
  if (one.first === second.one.first || isSame(said, second.said)) return linked;
  if (isSame(said, first.said) || (title !== '' && title === first.said.noun)) return one;
  if (title !== '' && title === noun) return linked;
  return { ...rest, entity: '', rule: 'namesake-ambiguous' };
}

function isSame(said: Introduction | undefined, other: Introduction): boolean {
  if (said === undefined) return false;
  if (said.age > 0 || other.age > 0) return Math.abs(said.age - other.age) <= 1;
  return said.noun !== '' && said.noun === other.noun;
}
