import { PENN_TAGS } from '../../../../learn/treebank/penn-tags.js';
import type { Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner } from '../../context.js';
import { entityKey } from '../../entity-key.js';
import { isPersonName } from './full-names.js';

/** Tokens between a name and another that it is known by: ", a striker also known as". */
const FURTHEST = 7;
const INTRODUCES = /^(?:nicknamed|alias|dubbed|aka)$/;
const OFTEN = /^(?:also|often|sometimes|widely|commonly|popularly|affectionately)$/;

/** What else than a person can be known by another name, which is often that of other words ("known as the BIA"). */
const THINGS: ReadonlySet<string> = new Set(['ORG', 'PRODUCT', 'LAW', 'FAC', 'EVENT']);
const LETTERS = /^\p{Lu}{2,7}$/u;
const VERB = /^(?:VB[DZP]|MD)$/;
const BEING = /^(?:is|are|was|were|has|have|known|called|['’]s)$/;

/**
 * "Gabriel Prado, known as Gabito", "the Quorl Security Agency, known as the BIA": the second name is that of the same
 * person or thing, there and in the rest of the document.
 */
export const otherNames: Refiner = {
  name: 'other-name',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const meant = new Map<string, string>();
    const names = candidates.filter(({ form }) => form !== 'role');
    for (let k = 1; k < names.length; k++) {
      const other = names[k]!;
      const name = names[k - 1]!;
      if (!isPair(name, other, context)) continue;
      const entity = entityKey(name, context);
      if (entity !== '') meant.set(entityKey(other, context), entity);
    }
    if (meant.size === 0) return candidates;
    return candidates.map((one) => {
      if (!isPersonName(one) && !isThing(one)) return one;
      const entity = meant.get(entityKey(one, context));
      if (entity === undefined || entity.startsWith('PERSON|') !== isPersonName(one)) return one;
      const label = entity.slice(0, entity.indexOf('|')) as Candidate['label'];
      return { ...one, label, entity, rule: 'other-name' };
    });
  },
};

function isThing({ label, form, known }: Candidate): boolean {
  return THINGS.has(label) && known === undefined && (form === 'name' || form === 'acronym');
}

function isPair(name: Candidate, other: Candidate, context: Context): boolean {
  if (isPersonName(name) && isPersonName(other)) return introduces(name, other, context);
  if (!THINGS.has(name.label) || name.form === 'role' || !isThing(other)) return false;
  const { first } = other;
  const at = lowerAt(context, first - 1) === 'the' ? first - 1 : first;
  // "the Quorl Security Agency, or BIA, met"
  const isOr = lowerAt(context, at - 1) === 'or' && lowerAt(context, at - 2) === ',';
  if (isOr && at - 2 === name.end)
    return LETTERS.test(formAt(context, first)) && isEnd(other, context);
  return introduces(name, { ...other, first: at }, context) && !acts(name, at, context);
}

function isEnd({ first, end }: Candidate, context: Context): boolean {
  return end - first === 1 && /^[,.]$/.test(formAt(context, end));
}

/** "Quorl Bank bought a lender known as Tarn": whether something else is said of the first name. */
function acts({ end }: Candidate, first: number, context: Context): boolean {
  const { tag } = context.tokens;
  for (let i = end; i < first; i++) {
    if (VERB.test(PENN_TAGS[tag[i]!]!) && !BEING.test(lowerAt(context, i))) return true;
    // "an alliance with a firm known as Tarn"
    if (i > end + 1 && /^an?$/.test(lowerAt(context, i))) return true;
  }
  return false;
}

/** Whether nothing but a description without names stands between, and "known as" ends it. */
function introduces(name: Candidate, other: Candidate, context: Context): boolean {
  if (other.first - name.end > FURTHEST || other.end - other.first > 3) return false;
  const last = lowerAt(context, other.first - 1);
  const beforeThat = lowerAt(context, other.first - 2);
  const known =
    (last === 'as' && beforeThat === 'known') || (last === 'called' && OFTEN.test(beforeThat));
  if (!known && !INTRODUCES.test(last)) return false;
  for (let i = name.end; i < other.first; i++) {
    if (context.opens[i] === 1 || /^(?:and|or|not|;|:)$/.test(lowerAt(context, i))) return false;
  }
  return true;
}
