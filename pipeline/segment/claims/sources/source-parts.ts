import { wordClass } from '../lexicon/word-classes.js';
import type { Range } from '../view/attribution.js';
import { tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';
import { isRelative } from './antecedent.js';

/** A source taken apart: noun phrases side by side or in apposition, in order. */
export interface SourcePart extends Range {
  /** End of the phrase up to its head noun: what follows modifies it ("of the ministry", "who …"). */
  readonly headEnd: number;
  /** Joined to the part before by "and" rather than by a comma. */
  readonly joined: boolean;
}

/** "Some, like Maria Olsen, …" names an example only. */
const EXAMPLES = wordClass('exemplifiers');
/** How far into a clause "of whom" may stand. */
const NEAR = 4;
const MODIFIERS = new Set(['IN', 'TO', 'WP', 'WP$', 'WDT', 'WRB', 'VBG', '-LRB-', ':']);

/**
 * Cuts a source at commas and at "and". `names` says which tokens a mention covers: inside one nothing
 * is cut ("Department of Health", "Procter and Gamble").
 */
export function sourceParts(
  view: ClaimView,
  source: readonly Range[],
  names: (token: number) => boolean,
): SourcePart[] {
  const parts: SourcePart[] = [];
  for (const { first, end } of source) {
    let from = first;
    let joined = false;
    let modified = false;
    let depth = 0;
    for (let i = first; i <= end; i++) {
      if (i < end && word(view, i) === '(') depth++;
      if (i < end && word(view, i) === ')') depth--;
      const inName = i < end && names(i) && i > first && names(i - 1);
      if (i < end && !inName && (startsModifier(view, i, from) || isRelative(view, i)))
        modified = true;
      // "Ann Lee (Orle, Lab.)" is one.
      const inside = inName || depth > 0;
      const comma = i < end && depth <= 0 && word(view, i) === ',' && !isBased(view, i, end);
      const and = i < end && !inside && !modified && isAnd(view, i);
      if (i < end && !comma && !and) continue;
      if (i > from) parts.push(partOf(view, from, i, joined, names));
      from = i + 1;
      joined = and || (comma && isAnd(view, i + 1));
      if (comma) modified = false;
    }
  }
  return parts;
}

/** "The Salem, Ohio-based company": the comma is that of a place. */
function isBased(view: ClaimView, comma: number, end: number): boolean {
  let i = comma + 1;
  while (i < end && tagOf(view, i) === 'NNP') i++;
  return i > comma + 1 && i + 2 < end && tagOf(view, i) === 'HYPH' && word(view, i + 1) === 'based';
}

function isAnd(view: ClaimView, i: number): boolean {
  const form = word(view, i);
  return form === 'and' || form === 'or' || form === '&';
}

function startsModifier(view: ClaimView, i: number, from: number): boolean {
  return i > from && MODIFIERS.has(tagOf(view, i));
}

function partOf(
  view: ClaimView,
  first: number,
  end: number,
  joined: boolean,
  names: (token: number) => boolean,
): SourcePart {
  let from = first;
  while (from < end - 1 && isAnd(view, from)) from++;
  let headEnd = from + 1;
  while (
    headEnd < end &&
    !(startsModifier(view, headEnd, from) && !(names(headEnd) && names(headEnd - 1)))
  ) {
    headEnd++;
  }
  // A possessive that ends the phrase is the source itself ("Japan's"), else it only belongs to it.
  while (headEnd > from + 1 && tagOf(view, headEnd - 1) === 'POS') headEnd--;
  return { first: from, end, headEnd, joined };
}

/**
 * "Its partners, including Norway and Sweden": who is named only as an example is not the source, nor is who is
 * named in a clause of "who" ("Voters, many of whom back Hall").
 */
export function ownParts(view: ClaimView, parts: readonly SourcePart[]): readonly SourcePart[] {
  const example = parts.findIndex(({ first }, k) => k > 0 && EXAMPLES.has(word(view, first)));
  const named = example < 0 ? parts : parts.slice(0, example);
  return named.filter((part, k) => k === 0 || part.joined || !isClauseOfWho(view, part));
}

/** "who leads the party", "some of whom left" */
function isClauseOfWho(view: ClaimView, { first, end }: Range): boolean {
  if (tagOf(view, first).startsWith('W')) return true;
  for (let i = first + 1; i + 1 < Math.min(end, first + NEAR); i++) {
    if (word(view, i) === 'of') return isRelative(view, i + 1);
  }
  return false;
}
