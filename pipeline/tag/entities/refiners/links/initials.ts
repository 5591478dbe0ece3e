import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, type Refiner } from '../../context.js';
import { entityKey } from '../../entity-key.js';
import { isListedPlace } from '../../learned/lexicon.js';
import { withUnseen } from '../../unseen.js';

const WHOLE: ReadonlySet<string> = new Set(['ORG', 'FAC', 'PRODUCT', 'LAW', 'EVENT']);
const PERSONS: ReadonlySet<string> = new Set(['PERSON']);
/** "QFB", "Q.F.B.", "BoQ" */
const LETTERS = /^(?:\p{Lu}{2,7}|(?:\p{Lu}\.){2,7}|\p{Lu}{1,3}o\p{Lu}{1,3})$/u;
/** Letters of an acronym that names of two words have; shorter ones are too common, those of a person as well. */
const SHORTEST = 2;
const SHORTEST_PERSON = 3;
/** Below what any tagger saw. */
const UNSEEN = 45;
/** Letters that a name must have for its first to be left out. */
const LONGER = 3;

/**
 * "The Quorl Fishing Board met. The QFB left": capitals that no brackets explain stand for the one organisation of
 * the document whose words begin with just these letters.
 */
export const initials = initialsOfNames('initials', WHOLE, SHORTEST);

/** "Mara bin Quorl came. MBQ left": the same for a person of three words or more, once persons are linked. */
export const personInitials = initialsOfNames('person-initials', PERSONS, SHORTEST_PERSON);

function initialsOfNames(name: string, labels: ReadonlySet<string>, shortest: number): Refiner {
  return { name, refine: (candidates, context) => linked(candidates, labels, shortest, context) };
}

function linked(
  candidates: Candidate[],
  labels: ReadonlySet<string>,
  shortest: number,
  context: Context,
): Candidate[] {
  const names = candidates.filter(
    (one) => labels.has(one.label) && one.end - one.first >= shortest,
  );
  const long = namesByInitials(names, context);
  if (long.size === 0) return candidates;
  const named = new Set(
    candidates.filter(({ form }) => form === 'name').map((one) => entityKey(one, context)),
  );
  const seen = candidates.map((one) => {
    // What a list has is meant, unless the document names only another with these letters.
    if (one.known !== undefined && (labels === PERSONS || named.has(one.known.key))) return one;
    const letters = lettersAt(one.first, context);
    const name = isOpen(one, context) ? long.get(letters) : undefined;
    if (name === undefined) return one;
    // "The DNC" is a committee as often as its convention.
    if (one.label === 'ORG' && name.label === 'EVENT') return one;
    const { known: _, ...rest } = one;
    const entity = entityKey(name, context);
    const linked = {
      ...rest,
      // Letters for an airfield may be said of those who are on it.
      label: one.label === 'ORG' && name.label === 'FAC' ? 'ORG' : name.label,
      form: 'acronym',
      rule: 'initials',
      entity,
    } as const;
    return name.known === undefined ? linked : { ...linked, known: name.known };
  });
  return withUnseen(seen, context, (i) => unseen(i, long, context));
}

/** Letters of a long name that nobody saw: "The GQRD, built by Quorl, …" behind "Grand Quorl River Dam". */
function unseen(
  i: number,
  long: ReadonlyMap<string, Candidate>,
  context: Context,
): Candidate | undefined {
  if (capitalAt(context, i) === 0) return undefined;
  const form = formAt(context, i);
  const isLong = form.length > SHORTEST && LETTERS.test(form);
  const name = isLong ? long.get(lettersAt(i, context)) : undefined;
  if (name === undefined || isShouted(i, context)) return undefined;
  const { label, known } = name;
  const entity = entityKey(name, context);
  const place = { first: i, end: i + 1, label, form: 'acronym', rule: 'initials' } as const;
  return { ...place, weight: UNSEEN, entity, ...(known && { known }) };
}

function lettersAt(i: number, context: Context): string {
  return formAt(context, i).replaceAll('.', '').toUpperCase();
}

/** Among other words in capitals any word has them. */
function isShouted(i: number, context: Context): boolean {
  return capitalAt(context, i - 1) === 2 || capitalAt(context, i + 1) === 2;
}

function isOpen({ first, end, form, label, known, entity }: Candidate, context: Context): boolean {
  if (end - first !== 1 || entity !== undefined) return false;
  if (known !== undefined && known.kind !== 'organisation') return false;
  if (form === 'role' || form === 'pronoun' || label === 'NORP') return false;
  return LETTERS.test(formAt(context, first));
}

/** The long names by their initials; none where two have the same. */
function namesByInitials(
  candidates: readonly Candidate[],
  context: Context,
): Map<string, Candidate> {
  const found = new Map<string, Candidate | undefined>();
  for (const one of candidates) {
    if (one.form !== 'name') continue;
    for (const letters of initialsOf(one, context)) {
      const other = found.get(letters);
      const isSame =
        other === undefined
          ? !found.has(letters)
          : entityKey(other, context) === entityKey(one, context);
      found.set(letters, isSame ? (other ?? one) : undefined);
    }
  }
  return new Map([...found].flatMap(([key, one]) => (one === undefined ? [] : [[key, one]])));
}

/**
 * The first letters of the words with a capital, and of all words ("DOT" for "Department of Transportation"), with
 * and without a place or a people at the front; none for a name in capitals or with an acronym in it.
 */
function initialsOf({ first, end }: Candidate, context: Context): Set<string> {
  let capitals = '';
  let all = '';
  for (let i = first; i < end; i++) {
    const capital = capitalAt(context, i);
    // "UK Quorl Board"
    if (capital === 2 && i === first && ownerEnd(first, context) > first) continue;
    if (capital === 2) return new Set();
    const letter = formAt(context, i)[0]!.toUpperCase();
    if (capital === 1) capitals += letter;
    if (/^\p{Lu}/u.test(letter)) all += letter;
  }
  const found = new Set([capitals, all]);
  if (capitalAt(context, first) === 1 && ownerEnd(first, context) > first) {
    for (const letters of [capitals, all]) {
      if (letters.length > LONGER) found.add(letters.slice(1));
    }
  }
  found.delete(capitals.length < SHORTEST ? capitals : '');
  return found;
}

/** Behind a place or a people at token `i`, `i` for none. */
function ownerEnd(i: number, context: Context): number {
  const known = context.gazetteer.get(formAt(context, i));
  const isOwner = known !== undefined && (known.label === 'GPE' || known.kind === 'demonym');
  return isOwner || isListedPlace(formAt(context, i)) ? i + 1 : i;
}
