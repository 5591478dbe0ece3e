import type { Candidate } from '../candidate.js';
import { type Context, formAt, lowerAt, type Refiner, textOf } from '../context.js';
import { keyOf } from '../gazetteer.js';
import { ROLE_NAMES } from '../words.js';

const LONGEST = 3;
/** What may follow an apposition; a verb shows that the office is the subject of its own clause. */
const CLOSING = new Set(
  [', . ; : ) — – -', 'of for at in on to and or who until since from'].join(' ').split(' '),
);

interface Holder {
  readonly role: string;
  readonly country: string;
  readonly entity: string;
}

/**
 * Links "the Japanese premier" to the one person whom the document gives that office: by a title
 * ("Japanese Prime Minister Shinzo Abe") or an apposition ("Shinzo Abe, the prime minister of
 * Japan"). A role that nobody or more than one person holds stays a role.
 */
export const roleHolders: Refiner = {
  name: 'role-holder',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!candidates.some((one) => one.form === 'role')) return candidates;
    const names = candidates.filter((one) => one.form !== 'role');
    const holders = names.flatMap((one, k) => holdersOf(one, k, names, context));
    return candidates.map((one) => {
      if (one.form !== 'role') return one;
      const entity = holderOf(one, names, holders, context);
      return entity === '' ? one : { ...one, entity, rule: 'role-held' };
    });
  },
};

function holderOf(
  one: Candidate,
  names: readonly Candidate[],
  holders: readonly Holder[],
  context: Context,
): string {
  const country = countryIn(one, names, context);
  const role = roleIn(context, one.first, one.end);
  const fitting = holders.filter(
    (holder) => holder.role === role && (country === '' || holder.country === country),
  );
  const entities = new Set(fitting.map((holder) => holder.entity));
  return entities.size === 1 ? [...entities][0]! : '';
}

function countryIn(one: Candidate, names: readonly Candidate[], context: Context): string {
  const inside = names.find((name) => name.first >= one.first && name.end <= one.end);
  if (inside?.known !== undefined) return inside.known.iso3166;
  if (lowerAt(context, one.end) !== 'of') return '';
  const after = names.find((name) => name.first > one.end && name.first <= one.end + 2);
  return after?.known?.iso3166 ?? '';
}

/** Main name of the longest office that ends at `end`; "premier" is "prime minister". */
function roleIn(context: Context, first: number, end: number): string {
  for (let from = Math.max(first, end - LONGEST); from < end; from++) {
    const role = ROLE_NAMES.get(textOf(context, from, end).toLowerCase());
    if (role !== undefined) return role;
  }
  return '';
}

function holdersOf(
  one: Candidate,
  k: number,
  names: readonly Candidate[],
  context: Context,
): Holder[] {
  if (one.label !== 'PERSON' || one.form !== 'name') return [];
  const entity = one.entity ?? keyOf('PERSON', textOf(context, one.first, one.end));
  if (entity === '') return [];
  const found: Holder[] = [];
  const before = roleIn(context, Math.max(0, one.first - LONGEST), one.first);
  if (before !== '') {
    const last = names[k - 1];
    const near = last !== undefined && one.first - last.end <= LONGEST + 1 ? last.known : undefined;
    found.push({ role: before, country: near?.iso3166 ?? '', entity });
  }
  if (formAt(context, one.end) === ',') found.push(...apposition(one, entity, names, context));
  return found;
}

/** ", the Japanese prime minister" and ", prime minister of Japan" after a name. */
function apposition(
  one: Candidate,
  entity: string,
  names: readonly Candidate[],
  context: Context,
): Holder[] {
  for (let end = one.end + 2; end <= Math.min(one.end + 7, context.tokens.count); end++) {
    const role = roleIn(context, one.end + 1, end);
    if (role === '') continue;
    const longer = roleIn(context, one.end + 1, Math.min(end + 1, context.tokens.count));
    if (longer !== '') continue;
    const near = names.find(
      (name) =>
        name.known !== undefined &&
        ((name.first > one.end && name.end < end) ||
          (lowerAt(context, end) === 'of' && name.first > end && name.first <= end + 2)),
    );
    const close = near !== undefined && near.first >= end ? near.end : end;
    if (!CLOSING.has(lowerAt(context, close))) return [];
    return [{ role, country: near?.known?.iso3166 ?? '', entity }];
  }
  return [];
}
