import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner, textOf } from '../../context.js';
import { keyOf } from '../../gazetteer.js';
import { isListedOrganisation } from '../../learned/lexicon.js';
import { wordList } from '../../rule-words.js';
import { bareForm, isTransliteration } from '../../spelling.js';
import { withUnseen } from '../../unseen.js';
import { GIVEN_NAME_GENDER, HONORIFICS } from '../../words.js';
import { bareForms, type FullName, fullNames, isPersonName, oneOf } from './full-names.js';

/**
 * Links "Abe", "Mr Abe" and "Shinzō Abe" to the one "Shinzo Abe" of the document, "Anna" to the one
 * "Anna Kireeva", and finds bare surnames that no tagger saw. Two persons with one surname leave it
 * unlinked and flagged, unless a title says which of them ("Mrs Carter") or only one has been named so far.
 */
export const surnames: Refiner = {
  name: 'surname',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const names = fullNames(candidates, context);
    if (names.entityOf.size === 0) return candidates;
    const bare = bareForms(context);
    const others = wordsOfOthers(candidates, context);
    const persons = candidates.map((one) => asSurname(one, names, others, context));
    const linked = persons.map((one) => link(one, names, bare, context));
    return bareSurnames(linked, names, bare, context);
  },
};

const PARTICLES = wordList('particle');
/** Letters of the shortest surname that is looked for in another spelling. */
const SHORTEST_SPELT = 6;
/** What the trained tagger mistakes surnames for. */
const MISTAKEN: ReadonlySet<string> = new Set(['ORG', 'EVENT', 'WORK_OF_ART', 'PRODUCT']);

/**
 * "De Lima" of "Leila de Lima", whatever the trained tagger took it for, and a surname that it took for an
 * organisation or the like, when no list has it as one and no other name of the document has the word.
 */
function asSurname(
  one: Candidate,
  names: FullName,
  others: ReadonlySet<number>,
  context: Context,
): Candidate {
  if (one.label === 'PERSON' || one.rule !== 'learned' || one.known !== undefined) return one;
  const text = textOf(context, one.first, one.end);
  if (one.end - one.first === 1) {
    if (!MISTAKEN.has(one.label) || others.has(context.tokens.type[one.first]!)) return one;
    if (capitalAt(context, one.first) === 2 || isListedOrganisation(text)) return one;
  } else if (!PARTICLES.has(lowerAt(context, one.first))) return one;
  if (!names.bySurname.has(bareForm(text))) return one;
  return { ...one, label: 'PERSON', form: 'name', rule: 'surname' };
}

/** The words of names of several words that are no persons'. */
function wordsOfOthers(candidates: readonly Candidate[], { tokens }: Context): Set<number> {
  const words = new Set<number>();
  for (const { first, end, label, form } of candidates) {
    if (label === 'PERSON' || form === 'role' || end - first < 2) continue;
    for (let i = first; i < end; i++) words.add(tokens.type[i]!);
  }
  return words;
}

function link(
  one: Candidate,
  names: FullName,
  bare: readonly string[],
  context: Context,
): Candidate {
  if (!isPersonName(one) || one.entity !== undefined) return one;
  const single = one.end - one.first === 1;
  const text = single
    ? bare[context.tokens.type[one.first]!]!
    : bareForm(textOf(context, one.first, one.end));
  const whole = names.entityOf.get(text);
  if (whole !== undefined) return { ...one, entity: whole };
  const bearers = bearersOf(text, one.first, names, context);
  if (bearers !== undefined) {
    const entity = oneOf(bearers);
    if (entity === '') return { ...one, entity, rule: 'surname-shared' };
    const isTold = (bearing(text, names)?.size ?? 0) > 1 && titleAt(one.first, context) !== '';
    return isTold ? { ...one, entity, rule: 'surname-title' } : { ...one, entity };
  }
  if (single) return one;
  return { ...one, entity: keyOf('PERSON', textOf(context, one.first, one.end)) };
}

/** Those who have a word as their surname, else as their first or an inner name. */
function bearing(text: string, names: FullName): ReadonlySet<string> | undefined {
  return (
    names.bySurname.get(text) ??
    names.byGiven.get(text) ??
    names.byInner.get(text) ??
    transliterated(text, names)
  );
}

/** The one whom the text calls by a first name before it names anybody with that surname: "Anwar" of "Anwar Ibrahim". */
function calledSo(
  text: string,
  at: number,
  { bySurname, byGiven, firstOf, firstUse }: FullName,
): ReadonlySet<string> | undefined {
  const surname = bySurname.get(text);
  const given = surname && byGiven.get(text);
  if (surname === undefined || given === undefined) return undefined;
  const use = Math.min(firstUse.get(text) ?? at, at);
  const before = (entity: string): boolean => (firstOf.get(entity) ?? use) < use;
  const [only, ...others] = [...given].filter(before);
  if (only === undefined || others.length > 0 || [...surname].some(before)) return undefined;
  return new Set([only]);
}

/** Those whose surname is another spelling of a word: "Zelensky" of "Volodymyr Zelenskiy". */
function transliterated(text: string, { bySurname }: FullName): ReadonlySet<string> | undefined {
  if (text.length < SHORTEST_SPELT || text.includes(' ')) return undefined;
  for (const [surname, entities] of bySurname) {
    if (surname[0] === text[0] && isTransliteration(`x ${text}`, `x ${surname}`)) return entities;
  }
  return undefined;
}

/**
 * Who may be meant by a surname at a token, or by the first name of several: all bearers whom its title fits,
 * but while only one of them has been named, that one. A surname inside a name counts when its bearer was
 * named first: "Velasco" for "Rodrigo Velasco Quispe".
 */
function bearersOf(
  text: string,
  at: number,
  names: FullName,
  context: Context,
): ReadonlySet<string> | undefined {
  const { byInner, firstOf, kin, foremost } = names;
  const bearers = calledSo(text, at, names) ?? bearing(text, names);
  if (bearers === undefined) return undefined;
  const own = ofTitle(at, bearers, names, context);
  const inner = byInner.get(text) ?? [];
  const first = Math.min(...[...own].map((entity) => firstOf.get(entity) ?? 0));
  const earlier = [...inner].filter((entity) => (firstOf.get(entity) ?? at) < first);
  const all = earlier.length === 0 ? own : new Set([...own, ...earlier]);
  if (all.size === 1) return all;
  const named = new Set([...all].filter((entity) => (firstOf.get(entity) ?? 0) < at));
  if (named.size === 1) return named;
  // "Ines Calder …, her daughter, Ruth Calder, said": the surname is left to the one whom the text is about.
  const about = oneOf(new Set([...all].filter((entity) => !kin.has(entity))));
  return about !== '' && about === foremost ? new Set([about]) : all;
}

/** The title before a token, empty for none. */
function titleAt(at: number, context: Context): string {
  const form = formAt(context, at - 1);
  return GIVEN_NAME_GENDER.has(form.replace('.', '')) || HONORIFICS.has(form) ? form : '';
}

/**
 * Those of several bearers who fit the title: "Mrs Carter" is Mary, not John, and "Senator Carter" the one who was
 * called so; all where it fits nobody.
 */
function ofTitle(
  at: number,
  entities: ReadonlySet<string>,
  { genderOf, titlesOf }: FullName,
  context: Context,
): ReadonlySet<string> {
  const title = titleAt(at, context);
  if (title === '' || entities.size === 1) return entities;
  const gender = GIVEN_NAME_GENDER.get(title.replace('.', ''));
  const fitting = [...entities].filter((entity) =>
    gender === undefined
      ? titlesOf.get(entity)?.has(title)
      : (genderOf.get(entity) ?? gender) === gender,
  );
  return fitting.length === 0 ? entities : new Set(fitting);
}

/** The candidates with surnames of the document that stand where no tagger saw a name. */
function bareSurnames(
  candidates: Candidate[],
  names: FullName,
  bare: readonly string[],
  context: Context,
): Candidate[] {
  const { tokens } = context;
  const byType = tokens.vocabulary.map((form, v) =>
    form.length > 1 && context.capital[v] !== 0 ? names.bySurname.get(bare[v]!) : undefined,
  );
  return withUnseen(candidates, context, (i, taken) => {
    const known = byType[tokens.type[i]!] ?? speaker(i, names, bare, context);
    if (known === undefined) return undefined;
    if (/^[-–’']$/.test(formAt(context, i - 1)) && taken[i - 2] === 0) return undefined;
    const entities = bearersOf(bare[tokens.type[i]!]!, i, names, context) ?? known;
    const rule = entities.size > 1 ? 'surname-shared' : 'surname';
    const place = { first: i, end: i + 1, label: 'PERSON', form: 'name' } as const;
    return { ...place, rule, weight: 45, entity: oneOf(entities) };
  });
}

/** Whose words follow in an interview: "Park: Yes." */
function speaker(
  i: number,
  { byGiven }: FullName,
  bare: readonly string[],
  context: Context,
): ReadonlySet<string> | undefined {
  const { tokens } = context;
  if (formAt(context, i + 1) !== ':' || capitalAt(context, i) === 0) return undefined;
  const opensLine = i === 0 || tokens.text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n');
  return opensLine ? byGiven.get(bare[tokens.type[i]!]!) : undefined;
}
