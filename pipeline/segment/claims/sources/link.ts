import type { Mention } from '../../../model/article.js';
import { formOf, tokenAt } from '../../../model/tokens.js';
import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Range } from '../view/attribution.js';
import { mentionsIn, rangeSpan } from '../view/mentions-in.js';
import { tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';
import { antecedentOf, isRelative } from './antecedent.js';
import { bearersOf } from './bearers.js';
import { roleOf } from './role.js';
import { ownParts, type SourcePart, sourceParts } from './source-parts.js';

/** What is known of a source beyond its words. */
export interface SourceLink {
  /** Key of its entity, the first of several; empty when not known. */
  readonly entity: string;
  /** Keys of all of them when there are several. */
  readonly entities: readonly string[];
  readonly role: string;
  /** Key of the organisation or place for which it speaks. */
  readonly organisation: string;
  /** The mention that heads the source, linked or not. */
  readonly mention: Mention | undefined;
  /** What was linked: the source, or what the relative pronoun that it is stands for. */
  readonly phrase: Range | undefined;
}

const UNKNOWN: SourceLink = {
  entity: '',
  entities: [],
  role: '',
  organisation: '',
  mention: undefined,
  phrase: undefined,
};
const AGENTS = new Set(['PERSON', 'ORG', 'GPE', 'NORP', 'LOC', 'FAC', 'PRODUCT', 'WORK_OF_ART']);
const ORIGINS = wordClass('origin-prepositions');
const PORTFOLIOS = wordClass('offices-with-a-field');
/** Key of a country. */
const COUNTRY = /^GPE\|[A-Z]{3}$/;
/** Honours, degrees and seats behind a name. */
const LETTERS = /^\p{Lu}(?:\p{Lu}|h?\.?D)\p{Lu}{0,2}\.?$/u;
const REFLEXIVE = wordClass('reflexive-pronouns');
const HYPHEN = /^[-–]$/;
const BODIES = ['ORG', 'GPE', 'NORP', 'LOC', 'FAC'];

/**
 * Links a source by its head: "Abe's lawyer" is not Abe, "a spokesman for the ministry" not the ministry, and
 * "who" is whom it stands for. In an apposition the person wins over the role, and each of several joined by
 * "and" counts.
 */
export function linkSource(view: ClaimView, named: readonly Range[]): SourceLink {
  if (named.length === 0) return UNKNOWN;
  const before = antecedentOf(view, named);
  if (before === undefined && isRelative(view, named[0]!.first)) return UNKNOWN;
  const source = before === undefined ? named : [before];
  const mentions = source.flatMap((range) =>
    mentionsIn(view.article.mentions, rangeSpan(view, range)),
  );
  const { start, end } = view.tokens;
  const covered = (i: number) =>
    mentions.some(
      ({ span, form }) => form !== 'role' && span.start <= start[i]! && end[i]! <= span.end,
    );
  const parts = ownParts(view, sourceParts(view, source, covered));
  // A source can consist of marks alone.
  if (parts.length === 0) return UNKNOWN;
  const last = end[parts[parts.length - 1]!.end - 1]!;
  const heads = parts.map((part) => headMention(view, part, mentions));
  const main = mainPart(parts, heads);
  const mention = heads[main];
  const entity = meant(mention) || onlyBearer(view, mention);
  const role = roleOf(view, parts, main, mention);
  const series = parts[parts.length - 1]!.joined;
  const together = heads
    .filter((head, k) => k === main || parts[k]!.joined || (series && isNamed(head)))
    .map((head) => meant(head) || onlyBearer(view, head));
  const entities = [...new Set(together)].filter((key) => key !== '');
  return {
    entity: entity || entities[0] || '',
    entities: entities.length > 1 ? entities : [],
    role,
    organisation:
      role === '' && !isOwned(view, mention)
        ? bracketed(view, mentions, mention)
        : organisationOf(
            view,
            mentions.filter(({ span }) => span.end <= last),
            mention,
            entity,
          ),
    mention,
    phrase: source[0],
  };
}

/** The one person of the document whose full name ends with a name that was not linked. */
function onlyBearer(view: ClaimView, mention: Mention | undefined): string {
  if (mention?.label !== 'PERSON' || mention.form !== 'name') return '';
  const bearers = bearersOf(view, mention);
  return bearers.length === 1 ? bearers[0]! : '';
}

function isNamed(mention: Mention | undefined): boolean {
  return mention !== undefined && mention.form !== 'role';
}

function meant(mention: Mention | undefined): string {
  return mention?.refersTo || mention?.entity || '';
}

/** The widest mention that ends where the head of the phrase ends; a demonym there is a people. */
function headMention(
  view: ClaimView,
  part: SourcePart,
  mentions: readonly Mention[],
): Mention | undefined {
  const end = view.tokens.end[behindName(view, part, mentions) - 1]!;
  const start = view.tokens.start[part.first]!;
  const ending = mentions.filter(({ span, label }) => {
    return span.end === end && span.start >= start && AGENTS.has(label);
  });
  const name = ending.find(({ form }) => form !== 'role');
  return name ?? holder(view, part, mentions) ?? ending[0];
}

/** The end of the head without what stands behind a person's name: "Ann Lee QC", "Tom Lee himself". */
function behindName(
  { tokens }: ClaimView,
  { first, headEnd }: SourcePart,
  mentions: readonly Mention[],
): number {
  let end = headEnd;
  if (end > first + 1 && REFLEXIVE.has(formOf(tokens, end - 1))) return end - 1;
  while (end > first + 1 && LETTERS.test(formOf(tokens, end - 1))) end--;
  if (end === headEnd) return headEnd;
  const named = mentions.some(({ label, span }) => {
    return label === 'PERSON' && span.end === tokens.end[end - 1]!;
  });
  return named ? end : headEnd;
}

/** "Minister for Water Ann Lee", "DSP (South) Ann Lee": the name behind what the office is for. */
function holder(
  view: ClaimView,
  { headEnd, end }: SourcePart,
  mentions: readonly Mention[],
): Mention | undefined {
  const behind = behindBracket(view, headEnd, end);
  const { start } = view.tokens;
  if (behind > 0) {
    return mentions.find(({ label, form, span }) => {
      return label === 'PERSON' && form === 'name' && span.start === start[behind];
    });
  }
  if (!PORTFOLIOS.has(word(view, headEnd - 1)) || !/^(?:for|of)$/.test(word(view, headEnd))) {
    return undefined;
  }
  return mentions.find(({ label, form, span }) => {
    if (label !== 'PERSON' || form !== 'name') return false;
    const first = tokenAt(view.tokens, span.start);
    if (first <= headEnd + 1 || first >= end || start[first] !== span.start) return false;
    return tagOf(view, first - 1).startsWith('NN') && !PEOPLE.has(word(view, first - 1));
  });
}

/** "DSP (South) Ann Lee": where the name behind a bracket begins, -1 without a bracket. */
function behindBracket(view: ClaimView, headEnd: number, end: number): number {
  if (word(view, headEnd) !== '(') return -1;
  let close = headEnd + 1;
  while (close < end && word(view, close) !== ')') close++;
  return close + 1 < end ? close + 1 : -1;
}

/** The first part, or who stands in apposition to a first part that is only a role: a person, else a body. */
function mainPart(parts: readonly SourcePart[], heads: readonly (Mention | undefined)[]): number {
  const first = heads[0];
  if (first !== undefined && first.form !== 'role') return 0;
  const person = heads.findIndex(
    (head, k) => head?.label === 'PERSON' && head.form === 'name' && !parts[k]!.joined,
  );
  if (person >= 0 || first !== undefined) return Math.max(0, person);
  // "The ferry's owner, Salem Lines,"
  const body = heads[1];
  return body?.label === 'ORG' && body.form === 'name' && parts[1]?.joined === false ? 1 : 0;
}

/** The organisation named beside the head, else the place: "the Japanese premier" speaks for Japan. */
function organisationOf(
  view: ClaimView,
  mentions: readonly Mention[],
  head: Mention | undefined,
  entity: string,
): string {
  const beside = mentions.filter((one) => {
    if (one.form === 'role' || one === head || meant(one) === '') return false;
    return meant(one) !== entity && !isOrigin(view, one) && !isField(view, one, head);
  });
  for (const label of BODIES) {
    const found = beside.find((one) => one.label === label);
    if (found) return meant(found);
  }
  return '';
}

/** "Mr. Lee (Norway)", "Ann Lee (S&D)": the country or the group for which somebody speaks; a town is neither. */
function bracketed(
  view: ClaimView,
  mentions: readonly Mention[],
  head: Mention | undefined,
): string {
  if (head?.label !== 'PERSON') return '';
  const bracket = tokenAt(view.tokens, head.span.end - 1) + 1;
  if (word(view, bracket) !== '(') return '';
  const inside = mentions.find(({ span }) => span.start === view.tokens.start[bracket + 1]);
  if (inside === undefined) return '';
  return inside.label === 'ORG' || COUNTRY.test(meant(inside)) ? meant(inside) : '';
}

/** "Tom Hardy, R-Texas", "a farmer from Ames", "a doctor in Oslo": where somebody comes from or is. */
function isOrigin(view: ClaimView, { label, span }: Mention): boolean {
  if (label === 'ORG' || label === 'NORP') return false;
  // "a Salem-based lawyer"
  const after = tokenAt(view.tokens, span.end - 1) + 1;
  if (HYPHEN.test(word(view, after)) && word(view, after + 1) === 'based') return true;
  let at = tokenAt(view.tokens, span.start) - 1;
  if (word(view, at) === 'the') at--;
  return ORIGINS.has(word(view, at)) || HYPHEN.test(word(view, at));
}

/** "DSP (South) Ann Lee": what an office is for. */
function isField(view: ClaimView, { span }: Mention, head: Mention | undefined): boolean {
  if (head === undefined || span.end > head.span.start) return false;
  return word(view, tokenAt(view.tokens, span.start) - 1) === '(';
}

/** "Labour's Sue Grant" */
function isOwned(view: ClaimView, mention: Mention | undefined): boolean {
  return (
    mention !== undefined && tagOf(view, tokenAt(view.tokens, mention.span.start) - 1) === 'POS'
  );
}
