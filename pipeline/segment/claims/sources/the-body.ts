import type { Mention } from '../../../model/article.js';
import { tokenAt } from '../../../model/tokens.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution } from '../view/attribution.js';
import { mentionsIn } from '../view/mentions-in.js';
import { lemma, tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';
import { SORTS, sortOfNoun, tellsSort } from './sorts.js';

/** How many sentences back the body may have been named last. */
const REACH = 25;
/** The same for a company whose name tells nothing. */
const NEAR = 3;
/** Longest description of a body beside its name, in tokens. */
const LONGEST = 8;
const NEW = /^(?:an?|another|one|its|his|her|their)$/;
const ARTICLES = wordClass('articles');
const TELLING = wordClass('telling-verbs');
/** Bodies whose names mostly do not tell what they are. */
const FREELY_NAMED = wordClass('free-named-bodies');

/** The bits of the sorts that are companies. */
const COMPANIES = [...wordClass('company-sorts')].reduce((bits, one) => {
  return bits | (1 << sortOfNoun(one));
}, 0);

/** An organisation of the document. */
interface Body {
  readonly key: string;
  /** The first tokens of its mentions, and the tokens behind them, in order of place. */
  readonly first: number[];
  readonly end: number[];
  /** What its names and descriptions tell, one bit for each sort. */
  sorts: number;
}

/**
 * For a source such as "the union" the key of the one organisation of that sort that was named before, not
 * long ago; for "the company" also the only one named near by whose name tells no other sort, when none
 * of these is named more often. Empty where several fit, or where a new one came in between.
 */
export function bodyMeantIn(view: ClaimView): (attribution: Attribution) => string {
  let known: Known | undefined;
  return ({ source }) => {
    const [only] = source;
    if (only === undefined || source.length > 1 || only.end - only.first !== 2) return '';
    const sort = sortOfNoun(word(view, only.end - 1));
    if (sort < 0 || word(view, only.first) !== 'the' || tagOf(view, only.end - 1) !== 'NN')
      return '';
    known ??= knownIn(view);
    const { bySort, companies } = known;
    const body =
      ofSort(view, bySort[sort]!, only.first) ?? freelyNamed(view, companies, only.first);
    if (body === undefined) return '';
    const freely = FREELY_NAMED.has(word(view, only.end - 1));
    if (freely && isAmongCompanies(view, body, only.first)) return '';
    const last = lastBefore(body, only.first);
    return isNewBetween(view, body.first[last]!, only.first, sort) ? '' : body.key;
  };
}

interface Known {
  /** The bodies of each sort, in order of their first names. */
  readonly bySort: readonly (readonly Body[])[];
  /** Those that may be companies, the most named first. */
  readonly companies: readonly Body[];
}

function knownIn(view: ClaimView): Known {
  const bodies = bodiesOf(view).sort((a, b) => a.first[0]! - b.first[0]!);
  const bySort = Array.from({ length: SORTS }, (_, sort) =>
    bodies.filter(({ sorts }) => (sorts >> sort) & 1),
  );
  const companies = bodies.filter(({ sorts }) => (sorts & ~COMPANIES) === 0);
  return { bySort, companies: companies.sort((a, b) => b.first.length - a.first.length) };
}

/** The organisations of the document with all places where they are named. */
function bodiesOf(view: ClaimView): Body[] {
  const { article, tokens } = view;
  const bodies = new Map<string, Body>();
  for (const { label, form, entity, span } of article.mentions) {
    if (label !== 'ORG' || form === 'role' || form === 'pronoun' || entity === '') continue;
    const first = tokenAt(tokens, span.start);
    const end = tokenAt(tokens, span.end - 1) + 1;
    // "told Reuters"
    if (TELLING.has(lemma(view, first - 1))) continue;
    const body = bodies.get(entity) ?? { key: entity, first: [], end: [], sorts: 0 };
    body.first.push(first);
    body.end.push(end);
    body.sorts |= sortsIn(view, first, end) | described(view, first, end);
    bodies.set(entity, body);
  }
  for (const { key, name } of article.entities) {
    const body = bodies.get(key);
    if (body) for (const one of name.toLowerCase().split(/[\s.]/)) body.sorts |= sortsOf(one);
  }
  // The Department of Energy is no company.
  for (const body of bodies.values()) if (body.sorts & ~COMPANIES) body.sorts &= ~COMPANIES;
  return [...bodies.values()];
}

function sortsOf(form: string): number {
  let sorts = 0;
  for (let sort = 0; sort < SORTS; sort++) if (tellsSort(sort, form)) sorts |= 1 << sort;
  return sorts;
}

function sortsIn(view: ClaimView, first: number, end: number): number {
  let sorts = 0;
  for (let i = first; i < end; i++) sorts |= sortsOf(word(view, i));
  return sorts;
}

/** "the carmaker Vantera", "Vantera, a young airline in Oslo,": what stands beside a name. */
function described(view: ClaimView, first: number, end: number): number {
  const before = /^NN$/.test(tagOf(view, first - 1)) ? sortsOf(word(view, first - 1)) : 0;
  if (word(view, end) !== ',' || !ARTICLES.has(word(view, end + 1))) return before;
  for (let i = end + 2; i < end + LONGEST; i++) {
    const tag = tagOf(view, i);
    if (tag === 'NN' && tagOf(view, i + 1) !== 'NN') return before | sortsOf(word(view, i));
    if (!/^(?:JJ|NN|HYPH|VBN|CD)/.test(tag)) break;
  }
  return before;
}

/** The one body of a sort that was named before token `i`; `bodies` are in order of their first names. */
function ofSort(view: ClaimView, bodies: readonly Body[], i: number): Body | undefined {
  const [only, second] = bodies;
  if (only === undefined || only.first[0]! >= i) return undefined;
  if (second !== undefined && second.first[0]! < i) return undefined;
  return isWithin(view, only, i, REACH) ? only : undefined;
}

/** The most named body that may be a company, when it is named near by. */
function freelyNamed(
  view: ClaimView,
  [only, second]: readonly Body[],
  i: number,
): Body | undefined {
  if (only === undefined || !FREELY_NAMED.has(word(view, i + 1))) return undefined;
  if (second !== undefined && second.first.length === only.first.length) return undefined;
  if (lastBefore(only, i) < 0 || !isWithin(view, only, i, NEAR)) return undefined;
  return only;
}

/** Whether other bodies that may be companies are named near token `i`. */
function isAmongCompanies(view: ClaimView, { key }: Body, i: number): boolean {
  const { start, end, sentenceFirst } = view.tokens;
  const from = sentenceFirst[Math.max(0, view.sentenceOf[i]! - NEAR)]!;
  const near = mentionsIn(view.article.mentions, { start: start[from]!, end: end[i]! });
  return near.some((one) => mayBeCompany(view, one) && one.entity !== key);
}

function mayBeCompany(view: ClaimView, { label, form, entity, span }: Mention): boolean {
  if (label !== 'ORG' || form === 'role' || form === 'pronoun' || entity === '') return false;
  const first = tokenAt(view.tokens, span.start);
  return (sortsIn(view, first, tokenAt(view.tokens, span.end - 1) + 1) & ~COMPANIES) === 0;
}

function isWithin(view: ClaimView, body: Body, i: number, reach: number): boolean {
  return view.sentenceOf[i]! - view.sentenceOf[body.first[lastBefore(body, i)]!]! <= reach;
}

/** The place among the mentions of the last one before token `i`, by binary search; -1 for none. */
function lastBefore({ first }: Body, i: number): number {
  let low = 0;
  let high = first.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (first[middle]! < i) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** "A company in Bergen left": another body of the sort, from the sentence of the last name on. */
function isNewBetween(view: ClaimView, named: number, i: number, sort: number): boolean {
  for (let at = view.tokens.sentenceFirst[view.sentenceOf[named]!]!; at < i; at++) {
    if (!tellsSort(sort, word(view, at)) || !/^NNS?$/.test(tagOf(view, at))) continue;
    if (tagOf(view, at) === 'NNS') return true;
    for (let back = at - 1; back > Math.max(0, at - LONGEST); back--) {
      if (!/^(?:JJ|NN|HYPH|VBN|CD|DT|PRP\$)/.test(tagOf(view, back))) break;
      if (!NEW.test(word(view, back))) continue;
      // "Vantera, a company in Oslo,", "Vantera is a company"
      if (!/^(?:,|is|was)$/.test(word(view, back - 1))) return true;
      break;
    }
  }
  return false;
}
