import type { Candidate } from '../../candidate.js';
import { type Context, lowerAt, type Refiner, textOf } from '../../context.js';
import { keyOf } from '../../gazetteer.js';
import { LEADING, listedHolders, ownerOf, roleName, roleStart } from '../../offices.js';
import { formerHolders, isPast } from './former-holders.js';
import {
  type Holder,
  type Names,
  namesOf,
  officeOwner,
  ownerBehind,
  statedHolders,
} from './stated-holders.js';

/** How often a country must be named before a holder without a country is taken for its own. */
const OFTEN = 3;
/** What names a country, by itself or by its people or capital. */
const COUNTED: ReadonlySet<string | undefined> = new Set(['country', 'demonym', 'capital']);

/** What a role mention asks for; `owner` as in `Holder`, or `SOMETHING` for an office of what has no name. */
interface Question {
  readonly role: string;
  readonly owner: string;
}

const SOMETHING = '?';

/**
 * Links "the Japanese premier" to the one person who holds that office: by what the document says
 * ("Japanese Prime Minister Shinzo Abe"; "Shinzo Abe, the prime minister of Japan,"), else by the list
 * of leaders when the document names the person, else, for the country that the document speaks of
 * most, by the one holder whose country is not said ("Prime Minister Abe"). "The former premier" is the one who is
 * called so. A role that nobody or more than one person holds stays a role.
 */
export const roleHolders: Refiner = {
  name: 'role-holder',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!candidates.some((one) => one.form === 'role')) return candidates;
    const names = namesOf(candidates.filter((one) => one.form !== 'role'));
    const holders = statedHolders(names, context);
    const former = formerHolders(names, context);
    const persons = new Set(
      names.all.filter((one) => one.label === 'PERSON').map(entityOf(context)),
    );
    for (const { entity } of former) persons.delete(entity);
    const main = mainCountry(names.all);
    return candidates.map((one) => {
      if (one.form !== 'role') return one;
      const question = questionOf(one, names, context);
      const linked = (entity: string, rule: string) => ({ ...one, entity, rule });
      if (isPast(one, context)) {
        const named = namedBehind(one, names, context);
        if (named !== undefined) return linked(entityOf(context)(named), 'role-named');
        const past = byDocument(question, former);
        return past.size === 1 ? linked([...past][0]!, 'role-former') : one;
      }
      const beside = holders.find((holder) => holder.beside === one.first);
      if (beside !== undefined) return linked(beside.entity, 'role-named');
      const stated = byDocument(question, holders);
      if (stated.size === 1) return linked([...stated][0]!, 'role-held');
      if (stated.size > 1) return one;
      const listed = byList(question, persons, context);
      if (listed.size === 1) return linked([...listed][0]!, 'role-listed');
      const only = question.owner === main ? withoutCountry(question, holders) : '';
      return only === '' ? one : linked(only, 'role-main-country');
    });
  },
};

/** "the former premier, Shinzo Abe" */
function namedBehind(one: Candidate, names: Names, context: Context): Candidate | undefined {
  const at = lowerAt(context, one.end) === ',' ? one.end + 1 : one.end;
  const name = names.byFirst.get(at);
  return name?.label === 'PERSON' && name.form === 'name' ? name : undefined;
}

function entityOf(context: Context): (one: Candidate) => string {
  return (one) => one.entity ?? keyOf('PERSON', textOf(context, one.first, one.end));
}

function questionOf(one: Candidate, names: Names, context: Context): Question {
  for (let end = one.end; end > one.first; end--) {
    const start = roleStart(context, end);
    if (start < one.first) continue;
    const role = roleName(context, start, end);
    return { role, owner: ownerIn(one, [start, end], names, context) };
  }
  return { role: '', owner: '' };
}

/** The country, body or place before the office inside the mention, or behind it after "of". */
function ownerIn(
  one: Candidate,
  [start, end]: readonly [number, number],
  names: Names,
  context: Context,
): string {
  for (let i = one.first; i < one.end; i++) {
    const name = names.byFirst.get(i);
    const owner = i < start ? officeOwner(name, context) : ownerOf(name?.known);
    if (owner !== '') return owner;
  }
  if (lowerAt(context, end) !== 'of') return '';
  return ownerBehind(end, names, context) || SOMETHING;
}

function byDocument({ role, owner }: Question, holders: readonly Holder[]): Set<string> {
  const found = holders.filter(
    (holder) =>
      (holder.role === role || (role === 'leader' && LEADING.has(holder.role))) &&
      fits(holder, owner),
  );
  // "The president" is rather that of the state than that of a club.
  const ofStates = owner === '' ? found.filter((holder) => !isBody(holder.owner)) : [];
  return new Set((ofStates.length > 0 ? ofStates : found).map(({ entity }) => entity));
}

function isBody(owner: string): boolean {
  return owner.startsWith('ORG|');
}

/** "The president of the club" is not the president of a state or of a body with a name. */
function fits(holder: Holder, owner: string): boolean {
  if (owner === SOMETHING) return holder.owner === '';
  return owner === '' || holder.owner === owner;
}

function byList(
  { role, owner }: Question,
  persons: ReadonlySet<string>,
  { article }: Context,
): Set<string> {
  if (owner === '' || owner === SOMETHING) return new Set();
  const year = Number(/^\d{4}/.exec(article.metadata.published?.value ?? '')?.[0] ?? 0);
  const keys = listedHolders(owner, role, year).map((name) => keyOf('PERSON', name));
  return new Set(keys.filter((key) => persons.has(key)));
}

/** The one person in the office whose country is nowhere said. */
function withoutCountry({ role }: Question, holders: readonly Holder[]): string {
  const stated = new Set(holders.filter(({ owner }) => owner !== '').map(({ entity }) => entity));
  const open = new Set(
    holders
      .filter((holder) => holder.role === role && !stated.has(holder.entity))
      .map(({ entity }) => entity),
  );
  return open.size === 1 ? [...open][0]! : '';
}

/** The country that is named most, and often, of two that are named as often the first; a dash for none. */
function mainCountry(names: readonly Candidate[]): string {
  const counts = new Map<string, number>();
  for (const { known } of names) {
    if (!COUNTED.has(known?.kind) || known === undefined) continue;
    counts.set(known.iso3166, (counts.get(known.iso3166) ?? 0) + 1);
  }
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] < OFTEN ? '-' : first[0];
}
