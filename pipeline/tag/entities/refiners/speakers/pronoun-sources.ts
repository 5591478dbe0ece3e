import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner, tagAt } from '../../context.js';
import { FormTest } from '../../forms.js';
import { isSubject, lastAtOrBefore } from '../../places.js';
import { isReporting, reportsNext } from '../../reporting.js';
import { GIVEN_NAME_GENDER, PERSON_NOUNS } from '../../words.js';

const MALE = 1;
const FEMALE = 2;
const ARTICLES = new Set(['a', 'an', 'one', 'another', 'the']);
const NOUNS = new FormTest((_, lower) => PERSON_NOUNS.get(lower) ?? 0);
const unnamed = ({ tokens }: Context) => NOUNS.of(tokens.vocabulary);
/** What may stand between a noun and the name behind its comma, and how much of it. */
const IN_PHRASE = /^(?:IN|DT|NNP?S?|JJ|POS|CD|PRP\$|HYPH|VBN)$/;
const PHRASE = 10;
/** Longest aside between a name and its verb, in tokens. */
const ASIDE = 14;
/** How many sentences before its own a pronoun may look back. */
const REACH = 2;
/** How many sentences it may look back over a row of those that say the same "she" all along. */
const LONGEST_ROW = 100;

/**
 * Resolves a pronoun that is a source: the sentences near it are looked at from its own backwards, and
 * the first that names persons of its gender settles it, when there is only one of them, or only one that
 * is a subject, and speaks where it is another sentence. Else it stays unresolved and the rule says why.
 */
export const pronounSources: Refiner = {
  name: 'pronoun-source',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!candidates.some((one) => one.form === 'pronoun')) return candidates;
    const persons = candidates.filter(
      (one) => one.label === 'PERSON' && one.form !== 'pronoun' && !isOwnerOnly(one, context),
    );
    const firsts = Int32Array.from(persons, ({ first }) => first);
    const genders = gendersOf(persons, context);
    const nouns = unnamed(context);
    return candidates.map((one) => {
      if (one.form !== 'pronoun') return one;
      const { near, back } = nearest(one, { persons, firsts, genders, nouns }, context);
      const subjects = near.filter((person) => isSubject(person, context));
      const acting = back === 0 ? subjects : subjects.filter(speaks(context));
      const entity = only(near) || (acting.length === subjects.length ? only(acting) : '');
      // Whom the text calls "he" once is not "she" later on.
      if (entity !== '' && !genders.has(entity)) genders.set(entity, genderOf(one, context));
      if (entity !== '') return { ...one, entity, rule: 'pronoun-resolved' };
      return { ...one, rule: near.length === 0 ? 'pronoun-no-person' : 'pronoun-ambiguous' };
    });
  },
};

/** "Hall said he liked Stone. He said …": who is told to speak goes on speaking. */
const speaks =
  (context: Context) =>
  ({ first, end }: Candidate): boolean => {
    // "told them that the president wanted it": he does not speak.
    const before = ARTICLES.has(lowerAt(context, first - 1)) ? first - 2 : first - 1;
    if (lowerAt(context, before) === 'that') return false;
    let verb = end;
    // Behind what commas set off: "Bob Hall, 67, a farmer from Ames, said".
    if (lowerAt(context, verb) === ',') {
      while (verb < end + ASIDE && !reportsNext(context, verb)) verb++;
      return lowerAt(context, verb) === ',' && reportsNext(context, verb);
    }
    return reportsNext(context, verb - 1) || isReporting(context, first - 1);
  };

interface People {
  /** In order of place; those without an entity are somebody, too. */
  readonly persons: readonly Candidate[];
  readonly firsts: Int32Array;
  readonly genders: ReadonlyMap<string, string>;
  /** Per vocabulary entry: bits of the genders that a noun for one person can have. */
  readonly nouns: ReturnType<typeof unnamed>;
}

/** The one entity that all of them name, else empty. */
function only(near: readonly Candidate[]): string {
  const entities = new Set(near.map(({ entity }) => entity ?? ''));
  return entities.size === 1 ? [...entities][0]! : '';
}

/** The persons of the right gender in the nearest sentence that has any, before the pronoun. */
function nearest(
  one: Candidate,
  { persons, firsts, genders, nouns }: People,
  context: Context,
): { near: Candidate[]; back: number } {
  const { sentenceFirst } = context.tokens;
  const sentence = lastAtOrBefore(sentenceFirst, sentenceFirst.length - 1, one.first);
  const gender = genderOf(one, context);
  let reach = REACH;
  for (let back = 0; back <= Math.min(reach, sentence); back++) {
    const from = sentenceFirst[sentence - back]!;
    const to = Math.min(sentenceFirst[sentence - back + 1]!, one.first);
    const near: Candidate[] = [];
    for (let k = lastAtOrBefore(firsts, firsts.length, to - 1); k >= 0; k--) {
      const person = persons[k]!;
      if (person.first < from) break;
      if (person.first >= to) continue;
      if ((genders.get(person.entity ?? '') ?? gender) === gender) near.push(person);
    }
    // "She was angry with Traore's coach": who she is, not Traore, is taken up again.
    const named = near.some((person) => isSubject(person, context));
    if (back > 0 && back < LONGEST_ROW && !named && hasPronoun(one, from, to, context)) {
      reach++;
      continue;
    }
    // Somebody without a name may be meant as well.
    for (let i = from; i < to; i++) {
      const gendered = nouns[context.tokens.type[i]!]!;
      if ((gendered & (gender === 'm' ? MALE : FEMALE)) === 0 || !isSomebody(i, near, context))
        continue;
      near.push({ ...one, first: i, end: i + 1, entity: '' });
    }
    if (near.length > 0) return { near, back };
  }
  return { near: [], back: 0 };
}

function genderOf(pronoun: Candidate, context: Context): string {
  return /^h(?:e|is)$/.test(lowerAt(context, pronoun.first)) ? 'm' : 'f';
}

/** Whether the same pronoun is a subject among the tokens `from..to`. */
function hasPronoun(one: Candidate, from: number, to: number, context: Context): boolean {
  const form = lowerAt(context, one.first);
  for (let i = from; i < to; i++) {
    if (lowerAt(context, i) === form && isSubject({ ...one, first: i, end: i + 1 }, context)) {
      return true;
    }
  }
  return false;
}

/** "a spokesman for the bank": a noun with an article that is a subject and no name stands for. */
function isSomebody(i: number, near: readonly Candidate[], context: Context): boolean {
  if (near.some(({ first, end }) => i >= first && i < end) || capitalAt(context, i + 1) > 0)
    return false;
  if (isNamedBehind(i, near, context)) return false;
  const one: Candidate = {
    first: i,
    end: i + 1,
    label: 'PERSON',
    form: 'role',
    rule: '',
    weight: 0,
  };
  let at = i - 1;
  while (at > i - 4 && tagAt(context, at).startsWith('JJ')) at--;
  return ARTICLES.has(lowerAt(context, at)) && isSubject(one, context, false);
}

/** "the minister's aide": a role that nobody is named for and that only says whose the next one is. */
function isOwnerOnly({ form, entity, end }: Candidate, context: Context): boolean {
  return form === 'role' && !entity && tagAt(context, end) === 'POS';
}

/** "a lawyer for the parents, Hugh Dane": the name behind the comma is that of the noun. */
function isNamedBehind(i: number, near: readonly Candidate[], context: Context): boolean {
  let at = i + 1;
  while (at < i + PHRASE && IN_PHRASE.test(tagAt(context, at))) at++;
  return lowerAt(context, at) === ',' && near.some(({ first }) => first === at + 1);
}

/** Gender of a person by title or given name, where one is known and nothing contradicts it. */
function gendersOf(persons: readonly Candidate[], context: Context): Map<string, string> {
  const genders = new Map<string, string>();
  for (const one of persons) {
    if (one.form !== 'name' || !one.entity || genders.has(one.entity)) continue;
    const title = formAt(context, one.first - 1).replace('.', '');
    // A name alone is a surname: "Clinton" is a given name, too.
    const given = one.end - one.first > 1 ? formAt(context, one.first) : '';
    const gender = GIVEN_NAME_GENDER.get(title) ?? GIVEN_NAME_GENDER.get(given);
    if (gender !== undefined) genders.set(one.entity, gender);
  }
  return genders;
}
