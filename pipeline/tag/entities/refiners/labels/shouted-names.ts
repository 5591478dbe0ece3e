import type { MentionLabel } from '../../../../model/article.js';
import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, type Refiner, textOf } from '../../context.js';
import { knownAs } from '../../known.js';
import { withUnseen } from '../../unseen.js';
import { ORGANISATION_HEADS, ORGANISATION_TELLS } from '../../words.js';

const STEADY: ReadonlySet<string> = new Set(['PERSON', 'ORG', 'GPE', 'LOC', 'NORP', 'FAC']);
const { company: COMPANY, last: LAST, kind: KIND } = ORGANISATION_TELLS;
/** Letters of the shortest name that is told from an acronym. */
const SHORTEST = 4;
const LONGEST = 5;

/**
 * "MORITA SIGNS FOR ROVERS": a name in capitals gets the label that the document gives it where capitals
 * tell something, as a whole or, for persons and organisations, as the last word of a longer name; and
 * is found there when no tagger saw it.
 */
export const shoutedNames: Refiner = {
  name: 'shouted-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    if (!hasShouts(context)) return candidates;
    const labels = plainLabels(candidates, context);
    const named = candidates.map((one) => {
      if (one.rule === 'team-result' || one.form === 'role' || !isShouted(one, context)) return one;
      const text = textOf(context, one.first, one.end);
      const label = labels.get(text) || listedLabel(text, context);
      return label !== undefined && label !== one.label ? relabelled(one, label, context) : one;
    });
    return withUnseen(named, context, (i, taken) => unseen(i, taken, labels, context));
  },
};

/** Whether two words in capitals stand side by side, one of them too long for most acronyms. */
function hasShouts({ capital, tokens }: Context): boolean {
  const { type, vocabulary } = tokens;
  for (let i = 1; i < tokens.count; i++) {
    if (capital[type[i]!] !== 2 || capital[type[i - 1]!] !== 2) continue;
    const [one, two] = [vocabulary[type[i - 1]!]!, vocabulary[type[i]!]!];
    if (Math.max(one.length, two.length) >= SHORTEST) return true;
  }
  return false;
}

function isShouted({ first, end }: Candidate, context: Context): boolean {
  if (end - first === 1 && formAt(context, first).length < SHORTEST) return false;
  for (let i = first; i < end; i++) {
    const form = formAt(context, i);
    if (form !== form.toUpperCase() || form.includes('.')) return false;
  }
  return capitalAt(context, first) === 2;
}

/** Labels by the names in capitals of what the document writes plainly; empty where it gives several. */
function plainLabels(
  candidates: readonly Candidate[],
  context: Context,
): Map<string, MentionLabel | ''> {
  const labels = new Map<string, MentionLabel | ''>();
  const add = (text: string, label: MentionLabel): void => {
    const upper = text.toUpperCase();
    if (upper === text || upper.length < SHORTEST) return;
    const known = labels.get(upper);
    labels.set(upper, known === undefined || known === label ? label : '');
  };
  for (const one of candidates) {
    if (!STEADY.has(one.label) || one.form === 'role' || one.form === 'pronoun') continue;
    add(textOf(context, one.first, one.end), one.label);
    const last = formAt(context, one.end - 1);
    const tells =
      COMPANY.has(last) || LAST.has(last) || KIND.has(last) || ORGANISATION_HEADS.has(last);
    const named = one.label === 'PERSON' || (one.label === 'ORG' && !tells);
    if (one.end - one.first > 1 && named) add(last, one.label);
  }
  return labels;
}

/** "WORLD COURT" is an organisation of a list. */
function listedLabel(text: string, { gazetteer }: Context): MentionLabel | undefined {
  const known = text.includes(' ') ? gazetteer.getUpper(text) : undefined;
  return known?.kind === 'organisation' ? 'ORG' : undefined;
}

function relabelled(
  { known: _, entity: __, iso3166: ___, ...one }: Candidate,
  label: MentionLabel,
  context: Context,
): Candidate {
  const known = knownAs(context.gazetteer, textOf(context, one.first, one.end), label);
  const named = { ...one, label, form: 'name', rule: 'shouted-name' } as const;
  return known === undefined ? named : { ...named, known, form: known.form };
}

/** The longest name in capitals at a token. */
function unseen(
  first: number,
  taken: Uint8Array,
  labels: ReadonlyMap<string, MentionLabel | ''>,
  context: Context,
): Candidate | undefined {
  if (capitalAt(context, first) !== 2) return undefined;
  for (let end = Math.min(taken.length, first + LONGEST); end > first; end--) {
    const label = labels.get(textOf(context, first, end));
    if (label === undefined || label === '' || taken.subarray(first, end).includes(1)) continue;
    const place = { first, end, label, form: 'name', rule: 'shouted-name', weight: 45 } as const;
    return relabelled(place, label, context);
  }
  return undefined;
}
