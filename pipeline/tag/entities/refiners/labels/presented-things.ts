import { PENN_TAGS } from '../../../../learn/treebank/penn-tags.js';
import type { MentionLabel } from '../../../../model/article.js';
import type { Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner, textOf } from '../../context.js';
import { KNOWN_KINDS } from '../../kind-lists.js';
import { isListedOrganisation, isListedPlace } from '../../learned/lexicon.js';
import { isVerb, kindAt, kindBehind } from '../../noun-beside.js';
import { isReporting } from '../../reporting.js';
import { wordList } from '../../rule-words.js';
import { MANY_PRODUCTS, THING_NOUNS, VESSEL_NOUNS } from '../../thing-nouns.js';
import { isGivenName } from '../../words.js';

/** Tokens between the article of a noun and it. */
const FURTHEST = 5;
/** Tokens of the longest name that is looked at. */
const LONGEST = 5;
/** Tokens of the clause in which somebody does something with the thing. */
const CLAUSE = 4;
const POLITIES = wordList('polity');
const DETERMINER = /^(?:DT|PRP\$|POS)$/;
const MODIFIER = /^(?:JJ|NN|HYPH|VBN|CD)/;
/** A thing has one of these labels by mistake. */
const TAKEN_FOR: ReadonlySet<MentionLabel> = new Set([
  'PERSON',
  'NORP',
  'ORG',
  'GPE',
  'LOC',
  'FAC',
  'EVENT',
  'WORK_OF_ART',
  'PRODUCT',
]);

/**
 * "The lander Vikram", "spyware like Pegasus", "Septology, a novel in seven parts,", "its arms fair, IDEX,": the noun
 * beside a name says that it is a product, a work, a facility or an event, whatever the trained tagger took it for,
 * there and wherever the document has it. What a list knows stays, and so do persons of whom a full name is there
 * and who act behind the noun ("the drone Quade built").
 */
export const presentedThings: Refiner = {
  name: 'presented-thing',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const found = new Map<Candidate, MentionLabel>();
    let listEnd = -1;
    for (const one of candidates) {
      if (one.form === 'role') continue;
      const opens = MANY_PRODUCTS.has(lowerAt(context, manyBefore(one.first, context)));
      const isOfList = opens || (listEnd >= 0 && joins(listEnd, one.first, context));
      listEnd = isOfList ? one.end : -1;
      const label = isOpen(one) ? labelOf(one, isOfList, context) : undefined;
      if (label !== undefined && fits(one, label)) found.set(one, label);
    }
    if (found.size === 0) return candidates;
    const surnames = surnamesOf(candidates, found, context);
    const texts = new Map<string, MentionLabel>();
    for (const [one, label] of found) {
      if (one.label === 'PERSON' && surnames.has(formAt(context, one.end - 1))) found.delete(one);
      else texts.set(textOf(context, one.first, one.end), label);
    }
    return candidates.map((one) => {
      const label = isOpen(one) ? texts.get(textOf(context, one.first, one.end)) : undefined;
      if (label === undefined || label === one.label || !fits(one, label)) return one;
      const { iso3166: _, ...rest } = one;
      return { ...rest, label, form: 'name', rule: 'presented-thing', doubt: undefined };
    });
  },
};

function isOpen({ rule, known, form, label, first, end }: Candidate): boolean {
  if (rule !== 'learned' || known !== undefined || form === 'demonym') return false;
  return TAKEN_FOR.has(label) && end - first <= LONGEST;
}

/** Facilities are not told from bodies by their noun ("the Quorl museum"), nor works from facilities. */
function fits({ label }: Candidate, told: MentionLabel): boolean {
  if (told === 'FAC') return label !== 'ORG' && label !== 'NORP' && label !== 'PRODUCT';
  return told === 'PRODUCT' || label !== 'NORP';
}

function labelOf(one: Candidate, isOfList: boolean, context: Context): MentionLabel | undefined {
  const text = textOf(context, one.first, one.end);
  if (KNOWN_KINDS.has(text) || isListedOrganisation(text) || isListedPlace(text)) return undefined;
  // "in Quorl Province, the palace"
  if (POLITIES.has(formAt(context, one.end - 1))) return undefined;
  // "Quorl, N.J., the airport of choice"
  if (one.label === 'GPE' && lowerAt(context, one.first - 1) === ',') return undefined;
  if (isOfList && one.label !== 'ORG' && !isFullName(one, context)) return 'PRODUCT';
  const before = nounBefore(one, context);
  if (before !== undefined || isFullName(one, context)) return before;
  return kindBehind(one.end, THING_NOUNS, context);
}

/** "the lander Vikram", "its arms fair, IDEX," */
function nounBefore(one: Candidate, context: Context): MentionLabel | undefined {
  if (context.opens[one.first] === 1) return undefined;
  const isVessel = VESSEL_NOUNS.has(lowerAt(context, one.first - 1));
  if (isFullName(one, context) && !isVessel) return undefined;
  // "his novel, Septology, has", but not "it is a novel, Septology." to one who is spoken to
  const comma = lowerAt(context, one.first - 1) === ',' && lowerAt(context, one.end) === ',';
  if (comma && one.label === 'PERSON' && one.end - one.first > 1) return undefined;
  const noun = one.first - (comma ? 2 : 1);
  const label = kindAt(noun, THING_NOUNS, context);
  if (label === undefined) return undefined;
  const determined = isDetermined(noun, context);
  if (comma) return determined ? label : undefined;
  // "the drone Quade built"
  const isActor = one.label === 'PERSON' || one.label === 'ORG';
  if (isActor && determined && goesOn(one.end, context)) return undefined;
  // "In his book Quade argues"
  if (isActor && label === 'WORK_OF_ART' && isVerb(one.end, context) && !isShown(one.end, context))
    return undefined;
  return label;
}

/** Whether an article or the like stands before a noun and what says more of it. */
function isDetermined(noun: number, context: Context): boolean {
  for (let i = noun - 1; i >= noun - FURTHEST && i >= 0 && context.opens[i + 1] === 0; i--) {
    const tag = PENN_TAGS[context.tokens.tag[i]!]!;
    if (DETERMINER.test(tag)) return true;
    if (!MODIFIER.test(tag)) return false;
  }
  return false;
}

/** The token before "such as", "including" or "like", which stand before a name. */
function manyBefore(first: number, context: Context): number {
  const at = lowerAt(context, first - 1) === 'the' ? first - 1 : first;
  const link = lowerAt(context, at - 1);
  const such = link === 'as' && lowerAt(context, at - 2) === 'such' ? 2 : 0;
  const links = link === 'including' || link === 'like' ? 1 : such;
  if (links === 0) return -1;
  return lowerAt(context, at - links - 1) === ',' ? at - links - 2 : at - links - 1;
}

/** Whether nothing but a comma, "and" or "the" stands between. */
function joins(end: number, first: number, context: Context): boolean {
  for (let i = end; i < first; i++) {
    if (!/^(?:,|and|or|the)$/.test(lowerAt(context, i))) return false;
  }
  return first > end && first - end <= 3;
}

/** "Ann Lee" is a person whatever stands beside her. */
function isFullName({ first, end, label }: Candidate, context: Context): boolean {
  return label === 'PERSON' && end - first > 1 && isGivenName(formAt(context, first));
}

/** Last words of the full names of persons that nothing tells to be things. */
function surnamesOf(
  candidates: readonly Candidate[],
  found: ReadonlyMap<Candidate, MentionLabel>,
  context: Context,
): Set<string> {
  const full = candidates.filter(
    (one) => one.label === 'PERSON' && one.end - one.first > 1 && !found.has(one),
  );
  return new Set(full.map(({ end }) => formAt(context, end - 1)));
}

/** "built fell", "makes is": a verb, not of saying, whose clause ends before another one. */
function goesOn(i: number, context: Context): boolean {
  if (!isVerb(i, context) || isReporting(context, i)) return false;
  for (
    let at = i + 1;
    at <= i + CLAUSE && !/^(?:[,.;:]|and|but|that)$/.test(formAt(context, at));
    at++
  ) {
    if (isVerb(at, context)) return true;
  }
  return false;
}

/** "is set", "was shown" */
function isShown(i: number, context: Context): boolean {
  const { tag, count } = context.tokens;
  const isPassive = /^(?:is|was)$/.test(lowerAt(context, i));
  return isPassive && i + 1 < count && PENN_TAGS[tag[i + 1]!] === 'VBN';
}
