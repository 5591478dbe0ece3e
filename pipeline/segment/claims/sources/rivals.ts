import type { Claim, Mention, MentionLabel } from '../../../model/article.js';
import { tokenAt } from '../../../model/tokens.js';
import { PEOPLE } from '../lexicon/people.js';
import { mentionsIn, rangeSpan } from '../view/mentions-in.js';
import { tagOf } from '../view/reading.js';
import { isRelation, relations } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';
import type { Gender } from './genders.js';
import type { Pronoun, Speaker } from './speaker.js';

const SUBJECT = relations('nsubj', 'nsubj:pass');
const PERSONS: ReadonlySet<MentionLabel> = new Set(['PERSON']);
const BODIES: ReadonlySet<MentionLabel> = new Set(['ORG', 'GPE', 'NORP']);
const PLURAL = /^NNP?S$/;

/**
 * Whether somebody else stands between a speaker and a pronoun whom it could mean: another person outside
 * of quotation marks, or several people as a subject. For a speaker with a name whose gender nothing
 * tells, `genders` are those of the others; the one that the names left open is no rival of the two.
 */
export function isRivalled(
  view: ClaimView,
  { at, many, body, link }: Speaker,
  { i, gender, claim }: Pronoun,
  genders: ReadonlyMap<string, Gender> | undefined,
): boolean {
  if (many) return hasPeople(view, at.end, i);
  if (body) return false;
  const others = unquoted(view, at.end, i).filter(({ form }) => form !== 'pronoun');
  if (link.sourceEntity === '') return others.length > 0;
  if (genders === undefined) return false;
  const rivals = new Set<string>();
  for (const { entity } of others) {
    const told = genders.get(entity);
    if (entity !== '' && entity !== link.sourceEntity && (!told || told === gender))
      rivals.add(entity);
  }
  return rivals.size > (claim.candidates.includes(link.sourceEntity) ? 1 : 0);
}

/** Whether the tokens `first..end` name the linked source of a claim outside of quotation marks. */
export function namesUnquoted(
  view: ClaimView,
  first: number,
  end: number,
  { sourceEntity }: Claim,
): boolean {
  return unquoted(view, first, end).some(({ entity }) => entity === sourceEntity);
}

/** "When Hall asked, she said": a person, or a body, other than `key` is a subject before token `i` in its sentence. */
export function isSubjectBefore(view: ClaimView, i: number, key: string, body: boolean): boolean {
  const first = view.tokens.sentenceFirst[view.sentenceOf[i]!]!;
  return unquoted(view, first, i, body ? BODIES : PERSONS).some(({ entity, form, span }) => {
    if (entity === key || form === 'pronoun') return false;
    const { tokens } = view;
    for (let at = tokenAt(tokens, span.start); tokens.start[at]! < span.end; at++) {
      if (isRelation(view, at, SUBJECT)) return true;
    }
    return false;
  });
}

/** Whether a sentence names a person or has people as a subject. */
export function namesPeople(view: ClaimView, sentence: number): boolean {
  const [first, end] = [
    view.tokens.sentenceFirst[sentence]!,
    view.tokens.sentenceFirst[sentence + 1]!,
  ];
  if (unquoted(view, first, end).some(({ form }) => form !== 'pronoun')) return true;
  for (let i = first; i < end; i++) {
    if (PEOPLE.has(word(view, i)) && isRelation(view, i, SUBJECT)) return true;
  }
  return false;
}

/** Mentions of persons, or of what has other labels, in the tokens `first..end` outside of quotation marks. */
function unquoted(
  view: ClaimView,
  first: number,
  end: number,
  labels: ReadonlySet<MentionLabel> = PERSONS,
): Mention[] {
  if (first >= end) return [];
  return mentionsIn(view.article.mentions, rangeSpan(view, { first, end })).filter(
    ({ label, span }) => labels.has(label) && view.quoted[tokenAt(view.tokens, span.start)] === 0,
  );
}

function hasPeople(view: ClaimView, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    if (!isRelation(view, i, SUBJECT) || !PLURAL.test(tagOf(view, i))) continue;
    if (PEOPLE.has(word(view, i)) || tagOf(view, i) === 'NNPS') return true;
  }
  return false;
}
