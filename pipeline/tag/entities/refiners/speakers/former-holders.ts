import type { Candidate } from '../../candidate.js';
import { type Context, lowerAt } from '../../context.js';
import { roleEnd, roleName, roleStart } from '../../offices.js';
import { wordList } from '../../rule-words.js';
import { type Holder, type Names, officeOwner, ofPersons, ownerBehind } from './stated-holders.js';

const PAST = wordList('past');

/** Whether a role mention is that of somebody who held the office before: "the former president". */
export function isPast({ first, end }: Candidate, context: Context): boolean {
  for (let i = first; i < end; i++) if (PAST.has(lowerAt(context, i))) return true;
  return false;
}

/** Everybody of whom the document says so: "former US President Ann Lee", "Ann Lee, the former mayor". */
export function formerHolders(names: Names, context: Context): Holder[] {
  return ofPersons(names.all, context, (one, entity) => [
    before(one, entity, names, context),
    behind(one, entity, names, context),
  ]);
}

function before(
  one: Candidate,
  entity: string,
  names: Names,
  context: Context,
): Holder | undefined {
  const start = roleStart(context, one.first);
  if (start < 0) return undefined;
  const owner = names.byEnd.get(start);
  if (!PAST.has(lowerAt(context, (owner?.first ?? start) - 1))) return undefined;
  const role = roleName(context, start, one.first);
  return { role, owner: officeOwner(owner, context), entity, beside: -1 };
}

function behind(
  one: Candidate,
  entity: string,
  names: Names,
  context: Context,
): Holder | undefined {
  if (lowerAt(context, one.end) !== ',') return undefined;
  let at = one.end + 1;
  if (/^(?:an?|the)$/.test(lowerAt(context, at))) at++;
  if (!PAST.has(lowerAt(context, at))) return undefined;
  // "The former Treasury secretary": the office begins with a name, too.
  const isBare = roleEnd(context, at + 1) > 0;
  const before = isBare ? undefined : names.byFirst.get(at + 1);
  const owner = officeOwner(before, context);
  const first = owner === '' ? at + 1 : before!.end;
  const end = roleEnd(context, first);
  if (end === 0) return undefined;
  return {
    role: roleName(context, first, end),
    owner: owner || ownerBehind(end, names, context),
    entity,
    beside: -1,
  };
}
