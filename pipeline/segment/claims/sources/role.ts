import type { Mention } from '../../../model/article.js';
import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import { tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';
import type { SourcePart } from './source-parts.js';

const DETERMINERS = wordClass('articles');
/** "one of them", "another" */
const ONE = wordClass('quantifier-subjects');
/** Forms of address are no roles. */
const ADDRESSES = wordClass('forms-of-address');

/**
 * The role in which a source speaks, as written: the words before its name ("Prime Minister"), those in
 * apposition to it ("a doctor"), or the whole description where there is no name ("a senior official in
 * the ministry"). Documents and bodies have none.
 */
export function roleOf(
  view: ClaimView,
  parts: readonly SourcePart[],
  main: number,
  mention: Mention | undefined,
): string {
  const part = parts[main];
  if (part === undefined) return '';
  if (mention === undefined || mention.form === 'role') {
    // "One of them, a former secretary"
    const told = isPerson(view, part, mention) ? part : describing(view, parts, main);
    return told ? textOf(view, told.first, bracketIn(view, told)) : '';
  }
  if (mention.label !== 'PERSON' || mention.form === 'pronoun') return '';
  const before = titleOf(view, part, mention);
  if (before) return before;
  const beside = parts.find((one, k) => k !== main && !one.joined && Math.abs(k - main) === 1);
  return beside && !startsClause(view, beside.first) ? textOf(view, beside.first, beside.end) : '';
}

/** The description of a person that stands in apposition to a part that says nothing. */
function describing(
  view: ClaimView,
  parts: readonly SourcePart[],
  main: number,
): SourcePart | undefined {
  const next = parts[main + 1];
  if (next === undefined || next.joined || !ONE.has(word(view, parts[main]!.first)))
    return undefined;
  return isPerson(view, next, undefined) ? next : undefined;
}

function titleOf(view: ClaimView, part: SourcePart, mention: Mention): string {
  const { start } = view.tokens;
  let end = part.first;
  while (end < part.end && start[end]! < mention.span.start) end++;
  while (end > part.first && (ADDRESSES.has(word(view, end - 1)) || isLate(view, end - 1))) end--;
  const only = end === part.first + 1 && DETERMINERS.has(word(view, part.first));
  // "Labour's Sue Grant" is of Labour, which is no role.
  const owner = tagOf(view, end - 1) === 'POS';
  // "Both Hall and Berg"
  const count = end === part.first + 1 && ONE.has(word(view, part.first));
  return end > part.first && !only && !owner && !count ? textOf(view, part.first, end) : '';
}

/** "the late Hugh Penn" */
function isLate(view: ClaimView, i: number): boolean {
  return word(view, i) === 'late' && DETERMINERS.has(word(view, i - 1));
}

/** Where "The minister (Ms Farrell)" goes over into a name, else the end of the part. */
function bracketIn(view: ClaimView, { first, end }: SourcePart): number {
  for (let i = first + 1; i < end; i++) if (word(view, i) === '(') return i;
  return end;
}

function isPerson(view: ClaimView, part: SourcePart, mention: Mention | undefined): boolean {
  if (mention?.form === 'role') return mention.label === 'PERSON';
  const head = part.headEnd - 1;
  return PEOPLE.has(word(view, head)) || isAged(view, head);
}

/** "the 31-year-old" */
function isAged(view: ClaimView, i: number): boolean {
  return /^olds?$/.test(word(view, i)) && word(view, i - 2) === 'year' && word(view, i - 1) === '-';
}

function startsClause(view: ClaimView, i: number): boolean {
  return /^(?:W|V|IN|CD|RB)/.test(tagOf(view, i));
}

function textOf(view: ClaimView, first: number, end: number): string {
  const { text, start } = view.tokens;
  return text.slice(start[first]!, view.tokens.end[end - 1]!);
}
