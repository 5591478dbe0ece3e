import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner, textOf } from '../../context.js';
import { entityKey } from '../../entity-key.js';
import { withUnseen } from '../../unseen.js';
import { ORGANISATION_HEADS, ORGANISATION_OPENERS } from '../../words.js';

/** What stands before a word that takes up a name. */
const BEFORE: ReadonlySet<string> = new Set(['the', 'this', 'its', "'s", '’s']);

/** What stands before a word that means another one. */
const NEW = /^(?:an?|another|each|every)$/;
/** What means a body of the United States without an article: "Army reservists", "House Republicans". */
const AMERICAN: ReadonlySet<string> = new Set(['House', 'Senate', 'Army', 'Navy']);

/**
 * "The Foundation said": a capitalised word that says what an organisation is takes up the one organisation
 * of the document whose name ends with it or has it before "of" ("the Ministry").
 */
export const organisationHeads: Refiner = {
  name: 'organisation-head',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const { tokens } = context;
    const byHead = namesByHead(candidates, context);
    if (byHead.size === 0) return candidates;
    const named = candidates.map((one) => takenUp(one, byHead, context));
    return withUnseen(named, context, (i) => {
      const long = byHead.get(tokens.type[i]!);
      if (long === undefined || !takesUp(i, context)) return undefined;
      const place = { first: i, end: i + 1, label: 'ORG', form: 'name', weight: 45 } as const;
      return { ...place, ...sameAs(long, context) };
    });
  },
};

/** The same for a word that the trained tagger took for a name of its own: "the Fund". */
function takenUp(
  one: Candidate,
  byHead: ReadonlyMap<number, Candidate>,
  context: Context,
): Candidate {
  if (one.end - one.first > 1 || one.label !== 'ORG' || one.form === 'role') return one;
  if (one.known !== undefined || one.entity !== undefined) return one;
  const long = byHead.get(context.tokens.type[one.first]!);
  if (long === undefined || !goesNoFurther(one.first, context)) return one;
  const before = lowerAt(context, one.first - 1);
  if (NEW.test(before)) return one;
  if (!BEFORE.has(before) && AMERICAN.has(formAt(context, one.first))) return one;
  return { ...one, ...sameAs(long, context) };
}

/** What makes a mention one of the long name's entity. */
function sameAs(long: Candidate, context: Context) {
  const { known, iso3166 } = long;
  const entity = entityKey(long, context);
  const same = { ...(known && { known }), ...(iso3166 !== undefined && { iso3166 }) };
  return { ...same, entity, rule: 'organisation-head' };
}

/**
 * The organisations by the form of their head; none where two have it. One inside another's name is one of them
 * ("Quorl Committee of the Bank of Reval").
 */
function namesByHead(candidates: readonly Candidate[], context: Context): Map<number, Candidate> {
  const { type } = context.tokens;
  const found = new Map<number, Candidate | undefined>();
  for (const one of candidates.flatMap((name) => [name, ...innerOf(name, context)])) {
    // "The House" is seldom the White House.
    if (one.label !== 'ORG' || one.end - one.first < 2 || one.known?.kind === 'seat') continue;
    const head = headOf(one, context);
    if (head < 0) continue;
    const known = found.get(type[head]!);
    const same =
      known === undefined
        ? !found.has(type[head]!)
        : entityKey(known, context) === entityKey(one, context);
    found.set(type[head]!, same ? (known ?? one) : undefined);
  }
  // An inner name that no list has is nobody's mention, and only keeps the word from meaning another.
  const mentioned = new Set(candidates);
  const isNamed = (one: Candidate): boolean => one.known !== undefined || mentioned.has(one);
  return new Map(
    [...found].flatMap(([form, one]) => (one === undefined || !isNamed(one) ? [] : [[form, one]])),
  );
}

/** The name that stands behind "of the" in another's. */
function innerOf(one: Candidate, context: Context): Candidate[] {
  if (one.label !== 'ORG') return [];
  for (let i = one.first + 1; i + 2 < one.end; i++) {
    if (lowerAt(context, i) !== 'of' || lowerAt(context, i + 1) !== 'the') continue;
    const { known: _, entity: __, iso3166: ___, ...rest } = one;
    const known = context.gazetteer.get(textOf(context, i + 2, one.end));
    return [{ ...rest, first: i + 2, ...(known && { known }) }];
  }
  return [];
}

/** The token that says what the organisation is: before "of", "for", "in" or "to", else the last; -1 for none. */
function headOf({ first, end }: Candidate, context: Context): number {
  const { type, vocabulary } = context.tokens;
  let head = end - 1;
  for (let i = first + 1; i < end; i++) {
    if (!/^(?:of|for|in|to)$/.test(lowerAt(context, i))) continue;
    head = i - 1;
    break;
  }
  const form = vocabulary[type[head]!]!;
  return ORGANISATION_HEADS.has(form) || ORGANISATION_OPENERS.has(form) ? head : -1;
}

function takesUp(i: number, context: Context): boolean {
  return BEFORE.has(lowerAt(context, i - 1)) && goesNoFurther(i, context);
}

/** Whether no longer name begins there: "Commission President", "the Ministry of Health". */
function goesNoFurther(i: number, context: Context): boolean {
  const next = lowerAt(context, i + 1);
  return capitalAt(context, i + 1) === 0 && next !== 'of' && next !== 'for' && next !== '-';
}
