import { byTokens, type Candidate } from '../candidate.js';
import { type Context, capitalAt, lowerAt, type Refiner } from '../context.js';
import { entityKey } from '../entity-key.js';
import { ORGANISATION_HEADS, ORGANISATION_OPENERS } from '../words.js';

/** What stands before a word that takes up a name. */
const BEFORE: ReadonlySet<string> = new Set(['the', 'this', 'its', "'s", '’s']);

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
    const taken = new Uint8Array(tokens.count);
    for (const { first, end, form } of candidates) if (form !== 'role') taken.fill(1, first, end);
    const isHead = new Uint8Array(tokens.vocabulary.length);
    for (const form of byHead.keys()) isHead[form] = 1;
    const found: Candidate[] = [];
    for (let i = 1; i < tokens.count; i++) {
      if (isHead[tokens.type[i]!] === 0 || taken[i] === 1 || !takesUp(i, context)) continue;
      const long = byHead.get(tokens.type[i]!)!;
      const entity = entityKey(long, context);
      const place = { first: i, end: i + 1, label: 'ORG', form: 'name', weight: 45 } as const;
      const { known, iso3166 } = long;
      const same = { ...(known && { known }), ...(iso3166 !== undefined && { iso3166 }) };
      found.push({ ...place, ...same, entity, rule: 'organisation-head' });
    }
    return found.length === 0 ? candidates : [...candidates, ...found].sort(byTokens);
  },
};

/** The organisations by the form of their head; none where two have it. */
function namesByHead(candidates: readonly Candidate[], context: Context): Map<number, Candidate> {
  const { type } = context.tokens;
  const found = new Map<number, Candidate | undefined>();
  for (const one of candidates) {
    if (one.label !== 'ORG' || one.end - one.first < 2) continue;
    const head = headOf(one, context);
    if (head < 0) continue;
    const known = found.get(type[head]!);
    const same =
      known === undefined
        ? !found.has(type[head]!)
        : entityKey(known, context) === entityKey(one, context);
    found.set(type[head]!, same ? (known ?? one) : undefined);
  }
  return new Map([...found].flatMap(([form, one]) => (one === undefined ? [] : [[form, one]])));
}

/** The token that says what the organisation is: before "of" or "for", else the last; -1 for none. */
function headOf({ first, end }: Candidate, context: Context): number {
  const { type, vocabulary } = context.tokens;
  let head = end - 1;
  for (let i = first + 1; i < end; i++) {
    if (!/^(?:of|for)$/.test(lowerAt(context, i))) continue;
    head = i - 1;
    break;
  }
  const form = vocabulary[type[head]!]!;
  return ORGANISATION_HEADS.has(form) || ORGANISATION_OPENERS.has(form) ? head : -1;
}

function takesUp(i: number, context: Context): boolean {
  if (!BEFORE.has(lowerAt(context, i - 1))) return false;
  const next = lowerAt(context, i + 1);
  return capitalAt(context, i + 1) === 0 && next !== 'of' && next !== 'for' && next !== '-';
}
