import { FormMemo } from '../../../../learn/forms/form-memo.js';
import type { Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, textOf } from '../../context.js';
import { keyOf } from '../../gazetteer.js';
import { wordList } from '../../rule-words.js';
import { bareForm, isTransliteration, skeletonOf, speltOut } from '../../spelling.js';
import { GIVEN_NAME_GENDER, HONORIFICS, isGivenName } from '../../words.js';

/** The full names of a document's persons; all keys are bare forms. */
export interface FullName {
  /** Entity of each full name, the same one for spellings that differ in marks or vowels only. */
  readonly entityOf: ReadonlyMap<string, string>;
  readonly bySurname: ReadonlyMap<string, ReadonlySet<string>>;
  readonly byGiven: ReadonlyMap<string, ReadonlySet<string>>;
  /** By inner words that can be surnames: "Ocampo" of "Andrea Ocampo Rivas". */
  readonly byInner: ReadonlyMap<string, ReadonlySet<string>>;
  /** First token of the first full name of each entity. */
  readonly firstOf: ReadonlyMap<string, number>;
  /** The first token at which a word stands alone for a person. */
  readonly firstUse: ReadonlyMap<string, number>;
  /** Entities introduced as somebody's kin: "her daughter, Ruth Calder". */
  readonly kin: ReadonlySet<string>;
  /** The entity that is named first, empty for none. */
  readonly foremost: string;
  /** `m` or `f` of each entity whose given name, or whose kin, tells. */
  readonly genderOf: ReadonlyMap<string, string>;
  /** The words with a capital before the full names of each entity: "Senator". */
  readonly titlesOf: ReadonlyMap<string, ReadonlySet<string>>;
}

/** Particles that belong to the surname behind them. */
const PARTICLES = wordList('particle');
const KIN = wordList('kin');
const KIN_GENDER: ReadonlyMap<string, string> = new Map([
  ...[...wordList('female-kin')].map((noun): [string, string] => [noun, 'f']),
  ...[...wordList('male-kin')].map((noun): [string, string] => [noun, 'm']),
]);
const POSSESSIVES = wordList('personal-possessive');
/** Whom a possessive before kin speaks of. */
const OWNER_GENDER: Readonly<Record<string, string>> = { his: 'm', her: 'f' };
const TIED_PARTICLE = /^[AaEe]l-./;

function isParticle(word: string): boolean {
  return PARTICLES.has(word) || TIED_PARTICLE.test(word);
}

/** Marks of a word inside a name: `Lucía "Lupita" Prado`. */
const MARKS = /["“]([^"“”]*)["”]/g;
/** Generations: no surname. */
const SUFFIX = /^(?:jr|sr|jnr|snr|ii|iii|iv)\.?$/;

/** Words, less one, of the shortest name whose inner words can stand for it whatever they are. */
const LONG_NAME = 3;
/** Letters of the shortest inner word that can be a surname; initials are shorter. */
const SHORTEST_INNER = 3;

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
  const byInner = new Map<string, Set<string>>();
  const firstOf = new Map<string, number>();
  const firstUse = new Map<string, number>();
  const kin = new Set<string>();
  const genderOf = new Map<string, string>();
  const titlesOf = new Map<string, Set<string>>();
  const bySkeleton = new Map<string, string[]>();
  let before = '';
  for (const one of candidates) {
    if (!isPersonName(one)) continue;
    const text = textOf(context, one.first, one.end);
    const bare = bareForm(text);
    if (one.end - one.first < 2) {
      if (!firstUse.has(bare)) firstUse.set(bare, one.first);
      continue;
    }
    const title = formAt(context, one.first - 1);
    const isTitled = HONORIFICS.has(title);
    const seen = entityOf.get(bare);
    if (seen !== undefined) {
      if (isTitled) titlesOf.set(seen, (titlesOf.get(seen) ?? new Set()).add(title));
      continue;
    }
    const words = text.replace(MARKS, '$1').split(' ');
    if (words.length < 2 || isParticle(words[0]!)) continue;
    const skeleton = skeletonOf(bare);
    const variant = bySkeleton.get(skeleton)?.find((other) => isTransliteration(bare, other));
    const entity = one.entity ?? known(one) ?? entityOf.get(variant ?? '') ?? keyOf('PERSON', text);
    bySkeleton.set(skeleton, [...(bySkeleton.get(skeleton) ?? []), bare]);
    entityOf.set(bare, entity);
    if (isTitled) titlesOf.set(entity, (titlesOf.get(entity) ?? new Set()).add(title));
    if (!firstOf.has(entity)) {
      firstOf.set(entity, one.first);
      const noun = kinNoun(one, context);
      if (noun >= 0) {
        kin.add(entity);
        const gender = KIN_GENDER.get(lowerAt(context, noun));
        if (gender !== undefined) genderOf.set(entity, gender);
        const owner = OWNER_GENDER[lowerAt(context, noun - 1)];
        if (owner !== undefined && isNamesake(before, entity)) genderOf.set(before, owner);
      }
    }
    before = entity;
    const last = SUFFIX.test(words.at(-1)!.toLowerCase()) ? words.length - 2 : words.length - 1;
    for (let k = last; k > 0; k--) {
      add(bySurname, words.slice(k, last + 1).join(' '), entity);
      if (!isParticle(words[k - 1]!.toLowerCase())) break;
    }
    const gender = GIVEN_NAME_GENDER.get(words[0]!);
    if (gender !== undefined && !genderOf.has(entity)) genderOf.set(entity, gender);
    addParts(words, last, entity, bySurname, byInner);
    // "Burhan" of "Abdel Fattah al-Burhan".
    if (TIED_PARTICLE.test(words[last]!)) add(bySurname, words[last]!.slice(3), entity);
    const spelt = speltOut(text);
    if (spelt !== text) {
      entityOf.set(bareForm(spelt), entity);
      add(bySurname, speltOut(words[last]!), entity);
    }
    if (words[0]!.length > 2) add(byGiven, words[0]!, entity);
    add(byGiven, words.slice(0, last).join(' '), entity);
    // "Ahmad Faizal" of "Ahmad Faizal bin Othman".
    const particle = words.findIndex((word, k) => k > 1 && k < last && isParticle(word));
    if (particle > 0) add(byGiven, words.slice(0, particle).join(' '), entity);
  }
  const [foremost = ''] = firstOf.keys();
  joinEnds(entityOf, [bySurname, byGiven, byInner]);
  return {
    entityOf,
    bySurname,
    byGiven,
    byInner,
    firstOf,
    firstUse,
    kin,
    foremost,
    genderOf,
    titlesOf,
  };
}

/** The token of "wife" in "his wife, Ann Lee", of "daughter" in "her daughter Ruth Calder"; -1 for none. */
function kinNoun({ first }: Candidate, context: Context): number {
  const noun = lowerAt(context, first - 1) === ',' ? first - 2 : first - 1;
  const isKin = KIN.has(lowerAt(context, noun)) && POSSESSIVES.has(lowerAt(context, noun - 1));
  return isKin ? noun : -1;
}

/** Whether two entities' names end with the same word. */
function isNamesake(one: string, other: string): boolean {
  return one !== '' && one.split(' ').at(-1) === other.split(' ').at(-1);
}

/**
 * What a name of three words or more can be called by: "Suu Kyi" for "Aung San Suu Kyi", "Lula" for "Luiz Inácio
 * Lula da Silva", "Ocampo" for "Andrea Ocampo Rivas", but not "Jane" for "Mary Jane Weber".
 */
function addParts(
  words: readonly string[],
  last: number,
  entity: string,
  bySurname: Map<string, Set<string>>,
  byInner: Map<string, Set<string>>,
): void {
  for (let k = last - 1; k > 0; k--) {
    const word = words[k]!;
    const isGiven = isGivenName(word);
    if (last < LONG_NAME && (word.length < SHORTEST_INNER || isGiven)) continue;
    add(bySurname, words.slice(k, last + 1).join(' '), entity);
    if (isParticle(word.toLowerCase())) continue;
    add(byInner, word, entity);
    // "Del Pino" of "Eloísa del Pino Matute".
    if (isParticle(words[k - 1]!.toLowerCase())) add(byInner, `${words[k - 1]} ${word}`, entity);
  }
}

/**
 * A full name that is the end of one long name, or its beginning up to a surname inside ("Rodrigo Chaves" of
 * "Rodrigo Chaves Pinto"), is the same person, in all the indices.
 */
function joinEnds(
  entityOf: Map<string, string>,
  indices: readonly Map<string, Set<string>>[],
): void {
  const [bySurname, byGiven, byInner] = indices;
  for (const [bare, entity] of entityOf) {
    const inner = byInner!.get(bare.slice(bare.lastIndexOf(' ') + 1));
    const begun = oneOf(byGiven!.get(bare));
    const long =
      oneOf(bySurname!.get(bare)) || oneOf(byInner!.get(bare)) || (inner?.has(begun) ? begun : '');
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
