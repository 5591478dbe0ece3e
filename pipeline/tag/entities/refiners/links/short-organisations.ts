import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, type Refiner, textOf } from '../../context.js';
import { entityKey } from '../../entity-key.js';
import { isListedPlace } from '../../learned/lexicon.js';
import { withoutLegalForm } from '../../legal-forms.js';
import { withUnseen } from '../../unseen.js';
import { FUNCTION_WORDS, HONORIFICS, ORGANISATION_TELLS } from '../../words.js';

const { company: COMPANY, kind: KIND, legal: LEGAL } = ORGANISATION_TELLS;
const MISTAKEN: ReadonlySet<string> = new Set([
  'ORG',
  'GPE',
  'LOC',
  'PERSON',
  'EVENT',
  'WORK_OF_ART',
  'PRODUCT',
]);

/**
 * "Anbang" is the "Anbang Insurance Group" of the same document: the first word of the one organisation
 * that begins with it and otherwise only says what it is or has a legal form at its end, when no list knows the word
 * as a place. Once a person of the document has it in the name ("Doug Ford" behind "Ford Motor Co."), only what the
 * trained tagger took for an organisation is one. "Quade Marine" is "Quade Marine ASA".
 */
export const shortOrganisations: Refiner = {
  name: 'short-organisation',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { type } = context.tokens;
    const longNames = longNamesOf(candidates, context);
    const wholes = wholesOf(candidates, context);
    if (longNames.size === 0 && wholes.size === 0) return candidates;
    const persons = personsBy(candidates, context);
    const named = candidates.map((one, k) => {
      const { first, end, label } = one;
      if (one.known !== undefined || one.form === 'role' || !MISTAKEN.has(label)) return one;
      if (end - first > 1) {
        const whole = label === 'ORG' ? undefined : wholes.get(textOf(context, first, end));
        return whole === undefined ? one : short(one, whole);
      }
      const long = longNames.get(type[first]!);
      if (long === undefined || long.entity === '') return one;
      const person = persons.get(type[first]!);
      if (person === undefined) {
        return short({ ...one, end: endOf(one, long, candidates[k + 1], context) }, long.entity);
      }
      if (HONORIFICS.has(formAt(context, first - 1))) return one;
      const isBetween = long.first < first && first < person;
      return isBetween || label === 'ORG' ? short(one, long.entity) : one;
    });
    const open = openNames(longNames, persons, context);
    if (open.size === 0) return named;
    return withUnseen(named, context, (i) => {
      const long = open.get(type[i]!);
      if (long === undefined || capitalAt(context, i + 1) > 0) return undefined;
      const place = { first: i, end: i + 1, label: 'ORG', form: 'name', weight: 45 } as const;
      return { ...place, rule: 'short-organisation', entity: long.entity };
    });
  },
};

interface LongName {
  /** Empty where several begin with the word. */
  readonly entity: string;
  /** Tokens of the first mention. */
  readonly first: number;
  readonly end: number;
  /** Whether its words say what it is: then it stands for it where no tagger saw a name, too. */
  readonly isTold: boolean;
}

/** The end of a name that goes on as the long one does ("Touch 'n Go" of "Touch 'n Go Sdn Bhd"). */
function endOf(
  one: Candidate,
  long: LongName,
  next: Candidate | undefined,
  context: Context,
): number {
  const { type } = context.tokens;
  const longest = Math.min(long.end - long.first, (next?.first ?? type.length) - one.first);
  let length = 1;
  while (length < longest && type[one.first + length] === type[long.first + length]) length++;
  return one.first + length;
}

function short(one: Candidate, entity: string): Candidate {
  return { ...one, label: 'ORG', rule: 'short-organisation', entity };
}

/** First token of the first full name of a person that has a word, by the form of the word. */
function personsBy(candidates: readonly Candidate[], { tokens }: Context): Map<number, number> {
  const found = new Map<number, number>();
  for (const { label, first, end } of candidates) {
    if (label !== 'PERSON' || end - first < 2) continue;
    for (let i = first; i < end; i++) {
      if (!found.has(tokens.type[i]!)) found.set(tokens.type[i]!, first);
    }
  }
  return found;
}

/** Entities of organisations by their names without the legal form that they have somewhere. */
function wholesOf(candidates: readonly Candidate[], context: Context): Map<string, string> {
  const found = new Map<string, string>();
  for (const one of candidates) {
    if (one.label !== 'ORG' || one.end - one.first < 3) continue;
    const text = textOf(context, one.first, one.end);
    const name = withoutLegalForm(text);
    if (name !== text) found.set(name, entityKey(one, context));
  }
  return found;
}

/** The first words that the document does not have in small letters, nor in a person's name. */
function openNames(
  longNames: ReadonlyMap<number, LongName>,
  persons: ReadonlyMap<number, number>,
  context: Context,
): Map<number, LongName> {
  const { vocabulary } = context.tokens;
  const small = new Set(vocabulary.filter((_, v) => context.capital[v] === 0));
  return new Map(
    [...longNames].filter(([v, { entity, isTold }]) => {
      const lower = context.lower[v]!;
      return (
        isTold &&
        entity !== '' &&
        !persons.has(v) &&
        !small.has(lower) &&
        !FUNCTION_WORDS.has(lower)
      );
    }),
  );
}

/** Organisations by the form of their first word. */
function longNamesOf(candidates: readonly Candidate[], context: Context): Map<number, LongName> {
  const found = new Map<number, LongName>();
  for (const one of candidates) {
    if (one.label !== 'ORG' || one.end - one.first < 2) continue;
    const isTold = one.known === undefined && saysWhatItIs(one, context);
    if (!isTold && !LEGAL.has(formAt(context, one.end - 1))) continue;
    if (isListedPlace(formAt(context, one.first))) continue;
    const type = context.tokens.type[one.first]!;
    const entity = entityKey(one, context);
    const known = found.get(type);
    if (known === undefined) found.set(type, { entity, first: one.first, end: one.end, isTold });
    else if (known.entity !== entity) found.set(type, { ...known, entity: '' });
  }
  return found;
}

/** Whether all words behind the first are telling words ("Insurance Group"). */
function saysWhatItIs({ first, end }: Candidate, context: Context): boolean {
  for (let i = first + 1; i < end; i++) {
    const form = formAt(context, i);
    if (!COMPANY.has(form) && !KIND.has(form) && form !== ',') return false;
  }
  return true;
}
