import type { Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, textOf } from '../../context.js';
import { entityKey } from '../../entity-key.js';
import { keyOf } from '../../gazetteer.js';
import { ownerOf, roleEnd, roleName, roleStart } from '../../offices.js';
import { wordList } from '../../rule-words.js';

/** A person in an office, as the document says it. */
export interface Holder {
  readonly role: string;
  /** ISO 3166-1 alpha-3, or the key of the body or place that has the office; empty when none is said. */
  readonly owner: string;
  readonly entity: string;
  /** First token of the role mention that the name is beside of, -1 for none. */
  readonly beside: number;
}

/** The names of a document by their first token and by their end. */
export interface Names {
  readonly all: readonly Candidate[];
  readonly byFirst: ReadonlyMap<number, Candidate>;
  readonly byEnd: ReadonlyMap<number, Candidate>;
}

export function namesOf(all: readonly Candidate[]): Names {
  return {
    all,
    byFirst: new Map(all.map((one) => [one.first, one])),
    byEnd: new Map(all.map((one) => [one.end, one])),
  };
}

const OWNERS: ReadonlySet<string> = new Set(['ORG', 'GPE', 'LOC']);

/**
 * Whose office it is by a name beside it: a country, a body or a place ("president of the Quorl Club", "governor of
 * Florida"); empty for others.
 */
export function officeOwner(one: Candidate | undefined, context: Context): string {
  if (one === undefined) return '';
  return ownerOf(one.known) || (OWNERS.has(one.label) ? entityKey(one, context) : '');
}

/** Whose office it is by what stands behind it: "of Japan", "of the Quorl Club". */
export function ownerBehind(end: number, names: Names, context: Context): string {
  if (lowerAt(context, end) !== 'of') return '';
  const at = lowerAt(context, end + 1) === 'the' ? end + 2 : end + 1;
  return officeOwner(names.byFirst.get(at), context);
}

const FORMER = wordList('former');
/** What may follow an apposition; a verb shows that the office is the subject of its own clause. */
const CLOSING = /^(?:[,.;:)—–"”!?-]|of|for|at|in|on|to|and|or|who|until|since|from)$/;

/** What is found of each person who is named, with the key of the person. */
export function ofPersons(
  some: readonly Candidate[],
  context: Context,
  find: (one: Candidate, entity: string) => readonly (Holder | undefined)[],
): Holder[] {
  return some.flatMap((one) => {
    if (one.label !== 'PERSON' || one.form !== 'name') return [];
    const entity = one.entity ?? keyOf('PERSON', textOf(context, one.first, one.end));
    return entity === '' ? [] : find(one, entity).flatMap((holder) => holder ?? []);
  });
}

/** Everybody, or everybody of some, to whom the document gives an office, by a title, an apposition or "is". */
export function statedHolders(names: Names, context: Context, some = names.all): Holder[] {
  return ofPersons(some, context, (one, entity) => {
    const isOrigin =
      lowerAt(context, one.first - 1) === 'to' && lowerAt(context, one.first - 2) === 'according';
    // "According to Anna Kovacs, the mayor, Emil Varga, left": the office is the other one's.
    return isOrigin
      ? [before(one, entity, names, context)]
      : [before(one, entity, names, context), behind(one, entity, names, context)];
  });
}

/** "Japanese Prime Minister Shinzo Abe", "Russia's President …", "the Japanese premier, Shinzo Abe". */
function before(
  one: Candidate,
  entity: string,
  names: Names,
  context: Context,
): Holder | undefined {
  const comma = formAt(context, one.first - 1) === ',' ? 1 : 0;
  let end = withoutBracket(one.first - comma, names, context);
  let owner = '';
  // "Secretary of State Ann Lee": the office ends with a name, too.
  const last = roleStart(context, end) < 0 ? names.byEnd.get(end) : undefined;
  const of = last === undefined ? -1 : last.first - (isThe(last.first - 1, context) ? 2 : 1);
  if (last !== undefined && lowerAt(context, of) === 'of') {
    owner = officeOwner(last, context);
    end = of;
  }
  const start = roleStart(context, end);
  if (start < 0 || FORMER.has(lowerAt(context, start - 1))) return undefined;
  const possessive = /^['’]s?$/.test(lowerAt(context, start - 1)) ? 1 : 0;
  const near = names.byEnd.get(start - possessive);
  if (near !== undefined && FORMER.has(lowerAt(context, near.first - 1))) return undefined;
  owner ||= officeOwner(near, context);
  const first = near?.first ?? start;
  const article = lowerAt(context, first - 1) === 'the' ? first - 1 : first;
  // With a comma between, only a definite office is the person's: "the premier, Shinzo Abe,".
  if (comma === 1 && article === first && possessive === 0) return undefined;
  return { role: roleName(context, start, end), owner, entity, beside: article };
}

function isThe(i: number, context: Context): boolean {
  return lowerAt(context, i) === 'the';
}

/** The end of a name behind which its acronym stands in brackets: "the Quorl Court (QC)". */
function withoutBracket(end: number, names: Names, context: Context): number {
  if (formAt(context, end - 1) !== ')') return end;
  const acronym = names.byEnd.get(end - 1);
  return acronym !== undefined && formAt(context, acronym.first - 1) === '('
    ? acronym.first - 1
    : end;
}

/** "Shinzo Abe, the Japanese prime minister," and "Shinzo Abe is prime minister of Japan". */
function behind(
  one: Candidate,
  entity: string,
  names: Names,
  context: Context,
): Holder | undefined {
  const link = lowerAt(context, one.end);
  if (link !== ',' && link !== 'is') return undefined;
  let at = one.end + 1;
  const beside = at;
  if (lowerAt(context, at) === 'the') at++;
  const inside = roleEnd(context, at) > 0 ? undefined : names.byFirst.get(at);
  if (inside !== undefined && officeOwner(inside, context) !== '') {
    at = inside.end;
    if (/^['’]s?$/.test(lowerAt(context, at))) at++;
  }
  const end = roleEnd(context, at);
  if (end === 0) return undefined;
  const role = roleName(context, at, end);
  let owner = officeOwner(inside, context);
  let after = end;
  if (lowerAt(context, end) === 'of') {
    const place = lowerAt(context, end + 1) === 'the' ? end + 2 : end + 1;
    owner ||= ownerBehind(end, names, context);
    after = names.byFirst.get(place)?.end ?? end;
  }
  // "After the speech of Anna Kovacs, Mayor of Quelldorf left": no apposition, nothing closes it.
  const closes = after >= context.tokens.count || CLOSING.test(lowerAt(context, after));
  if (link === ',' && !closes) return undefined;
  return { role, owner, entity, beside };
}
