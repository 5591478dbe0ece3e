import { FormMemo } from '../../../learn/form-memo.js';
import type { Candidate } from '../candidate.js';
import { type Context, textOf } from '../context.js';
import { keyOf } from '../gazetteer.js';
import { bareForm, isTransliteration, skeletonOf } from '../spelling.js';
import { GIVEN_NAME_GENDER } from '../words.js';

/** The full names of a document's persons; all keys are bare forms. */
export interface FullName {
  /** Entity of each full name, the same one for spellings that differ in marks or vowels only. */
  readonly entityOf: ReadonlyMap<string, string>;
  readonly bySurname: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byGiven: ReadonlyMap<string, ReadonlySet<string>>;
  /** `m` or `f` of each entity whose given name tells. */
  readonly genderOf: ReadonlyMap<string, string>;
}

/** Particles that belong to the surname behind them. */
const PARTICLE =
  /^(?:de|del|della|di|da|dos|du|von|van|der|den|ter|bin|ibn|al|el|la|le|al-.+|el-.+)$/;
/** Generations: no surname. */
const SUFFIX = /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/;

/** Words, less one, of the shortest name whose inner words and end can stand for it. */
const LONG_NAME = 3;

const BARE = new FormMemo(bareForm);

/** The bare form of each entry of a document's vocabulary. */
export function bareForms({ tokens }: Context): readonly string[] {
  return BARE.of(tokens.vocabulary);
}

/** Whether the candidate names a person. */
export function isPersonName(one: Candidate): boolean {
  return one.label === 'PERSON' && one.form === 'name';
}

/** The only element of a set, empty when there are more or none. */
export function oneOf(entities: ReadonlySet<string> | undefined): string {
  return entities?.size === 1 ? [...entities][0]! : '';
}

/** Indexes the full names (two words or more) by what they are called by. */
export function fullNames(candidates: readonly Candidate[], context: Context): FullName {
  const entityOf = new Map<string, string>();
  const bySurname = new Map<string, Set<string>>();
  const byGiven = new Map<string, Set<string>>();
  const genderOf = new Map<string, string>();
  const bySkeleton = new Map<string, string[]>();
  for (const one of candidates) {
    if (!isPersonName(one) || one.end - one.first < 2) continue;
    const text = textOf(context, one.first, one.end);
    const bare = bareForm(text);
    if (entityOf.has(bare)) continue;
    const words = text.split(' ');
    if (words.length < 2 || PARTICLE.test(words[0]!)) continue;
    const skeleton = skeletonOf(bare);
    const variant = bySkeleton.get(skeleton)?.find((other) => isTransliteration(bare, other));
    const entity = one.entity ?? known(one) ?? entityOf.get(variant ?? '') ?? keyOf('PERSON', text);
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), bare]);
    entityOf.set(bare, entity);
    const last = SUFFIX.test(words.at(-1)!.toLowerCase()) ? words.length - 2 : words.length - 1;
    for (let k = last; k > 0; k--) {
      add(bySurname, words.slice(k, last + 1).join(' '), entity);
      if (!PARTICLE.test(words[k - 1]!.toLowerCase())) break;
    }
    const gender = GIVEN_NAME_GENDER.get(words[0]!);
    if (gender !== undefined) genderOf.set(entity, gender);
    if (last >= LONG_NAME) addParts(words, last, entity, bySurname, byGiven);
    if (words[0]!.length > 2) add(byGiven, words[0]!, entity);
    add(byGiven, words.slice(0, last).join(' '), entity);
  }
  joinEnds(entityOf, [bySurname, byGiven]);
  return { entityOf, bySurname, byGiven, genderOf };
}

/** What a long name can be called by: "Suu Kyi" for "Aung San Suu Kyi", "Lula" for "Luiz Inácio Lula da Silva". */
function addParts(
  words: readonly string[],
  last: number,
  entity: string,
  bySurname: Map<string, Set<string>>,
  byGiven: Map<string, Set<string>>,
): void {
  for (let k = last - 1; k > 0; k--) {
    add(bySurname, words.slice(k, last + 1).join(' '), entity);
    if (!PARTICLE.test(words[k]!.toLowerCase())) add(byGiven, words[k]!, entity);
  }
}

/** A full name that is the end of one long name is the same person, in all the indices. */
function joinEnds(
  entityOf: Map<string, string>,
  indices: readonly Map<string, Set<string>>[],
): void {
  const [bySurname] = indices;
  for (const [bare, entity] of entityOf) {
    const long = oneOf(bySurname!.get(bare));
    if (long === '' || long === entity) continue;
    entityOf.set(bare, long);
    for (const entities of indices.flatMap((index) => [...index.values()])) {
      if (entities.delete(entity)) entities.add(long);
    }
  }
}

function known(one: Candidate): string | undefined {
  return one.known?.key;
}

function add(map: Map<string, Set<string>>, name: string, entity: string): void {
  const bare = bareForm(name);
  map.set(bare, (map.get(bare) ?? new Set()).add(entity));
}
