import type { Candidate } from '../candidate.js';
import { type Context, formAt, lowerAt, type Refiner } from '../context.js';
import { GIVEN_NAME_GENDER } from '../words.js';

/** How many sentences before its own a pronoun may look back. */
const REACH = 2;

/**
 * Resolves a pronoun that is a source when the sentences near it leave one person of its gender; else
 * it stays unresolved and the rule says why. Needs the sentence of each token.
 */
export const pronounSources: Refiner = {
  name: 'pronoun-source',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const persons = candidates.filter((one) => one.label === 'PERSON' && one.form === 'name');
    const genders = gendersOf(persons, context);
    return candidates.map((one) => {
      if (one.form !== 'pronoun') return one;
      const near = reachable(one, persons, genders, context);
      if (near.size === 1) return { ...one, entity: [...near][0]!, rule: 'pronoun-resolved' };
      return { ...one, rule: near.size === 0 ? 'pronoun-no-person' : 'pronoun-ambiguous' };
    });
  },
};

function reachable(
  one: Candidate,
  persons: readonly Candidate[],
  genders: ReadonlyMap<string, string>,
  context: Context,
): Set<string> {
  const { sentenceFirst } = context.tokens;
  const sentence = sentenceOf(sentenceFirst, one.first);
  const gender = lowerAt(context, one.first) === 'he' ? 'm' : 'f';
  for (let back = 0; back <= Math.min(REACH, sentence); back++) {
    const from = sentenceFirst[sentence - back]!;
    const to = Math.min(sentenceFirst[sentence - back + 1]!, one.first);
    const near = new Set<string>();
    for (const person of persons) {
      if (person.first < from || person.first >= to || !person.entity) continue;
      if ((genders.get(person.entity) ?? gender) === gender) near.add(person.entity);
    }
    if (near.size > 0) return near;
  }
  return new Set();
}

function sentenceOf(firsts: Int32Array, token: number): number {
  let low = 0;
  let high = firsts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle]! <= token) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Gender of a person by title or given name, where one is known and nothing contradicts it. */
function gendersOf(persons: readonly Candidate[], context: Context): Map<string, string> {
  const genders = new Map<string, string>();
  for (const one of persons) {
    if (!one.entity || genders.has(one.entity)) continue;
    const title = formAt(context, one.first - 1).replace('.', '');
    const gender =
      GIVEN_NAME_GENDER.get(title) ?? GIVEN_NAME_GENDER.get(formAt(context, one.first));
    if (gender !== undefined) genders.set(one.entity, gender);
  }
  return genders;
}
