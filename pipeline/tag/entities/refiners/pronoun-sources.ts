import type { Candidate } from '../candidate.js';
import { type Context, formAt, lowerAt, type Refiner } from '../context.js';
import { isSubject, lastAtOrBefore } from '../places.js';
import { GIVEN_NAME_GENDER } from '../words.js';

/** How many sentences before its own a pronoun may look back. */
const REACH = 2;

/**
 * Resolves a pronoun that is a source: the sentences near it are looked at from its own backwards, and
 * the first that names persons of its gender settles it, when there is only one of them, or, in its own
 * sentence, only one that is a subject. Else it stays unresolved and the rule says why.
 */
export const pronounSources: Refiner = {
  name: 'pronoun-source',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!candidates.some((one) => one.form === 'pronoun')) return candidates;
    const persons = candidates.filter((one) => one.label === 'PERSON' && one.form !== 'pronoun');
    const firsts = Int32Array.from(persons, ({ first }) => first);
    const genders = gendersOf(persons, context);
    return candidates.map((one) => {
      if (one.form !== 'pronoun') return one;
      const { near, back } = nearest(one, { persons, firsts, genders }, context);
      const subjects = back === 0 ? near.filter((person) => isSubject(person, context)) : [];
      const entity = only(near) || only(subjects);
      if (entity !== '') return { ...one, entity, rule: 'pronoun-resolved' };
      return { ...one, rule: near.length === 0 ? 'pronoun-no-person' : 'pronoun-ambiguous' };
    });
  },
};

interface People {
  /** In order of place; those without an entity are somebody, too. */
  readonly persons: readonly Candidate[];
  readonly firsts: Int32Array;
  readonly genders: ReadonlyMap<string, string>;
}

/** The one entity that all of them name, else empty. */
function only(near: readonly Candidate[]): string {
  const entities = new Set(near.map(({ entity }) => entity ?? ''));
  return entities.size === 1 ? [...entities][0]! : '';
}

/** The persons of the right gender in the nearest sentence that has any, before the pronoun. */
function nearest(
  one: Candidate,
  { persons, firsts, genders }: People,
  context: Context,
): { near: Candidate[]; back: number } {
  const { sentenceFirst } = context.tokens;
  const sentence = lastAtOrBefore(sentenceFirst, sentenceFirst.length - 1, one.first);
  const gender = lowerAt(context, one.first) === 'he' ? 'm' : 'f';
  for (let back = 0; back <= Math.min(REACH, sentence); back++) {
    const from = sentenceFirst[sentence - back]!;
    const to = Math.min(sentenceFirst[sentence - back + 1]!, one.first);
    const near: Candidate[] = [];
    for (let k = lastAtOrBefore(firsts, firsts.length, to - 1); k >= 0; k--) {
      const person = persons[k]!;
      if (person.first < from) break;
      if (person.first >= to) continue;
      if ((genders.get(person.entity ?? '') ?? gender) === gender) near.push(person);
    }
    if (near.length > 0) return { near, back };
  }
  return { near: [], back: 0 };
}

/** Gender of a person by title or given name, where one is known and nothing contradicts it. */
function gendersOf(persons: readonly Candidate[], context: Context): Map<string, string> {
  const genders = new Map<string, string>();
  for (const one of persons) {
    if (one.form !== 'name' || !one.entity || genders.has(one.entity)) continue;
    const title = formAt(context, one.first - 1).replace('.', '');
    const gender =
      GIVEN_NAME_GENDER.get(title) ?? GIVEN_NAME_GENDER.get(formAt(context, one.first));
    if (gender !== undefined) genders.set(one.entity, gender);
  }
  return genders;
}
