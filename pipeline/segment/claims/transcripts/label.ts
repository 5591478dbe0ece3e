import { readList } from '../../../model/resources.js';
import { PEOPLE } from '../lexicon/people.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Range } from '../view/attribution.js';
import { mentionsIn, rangeSpan } from '../view/mentions-in.js';
import { isFiniteVerb } from '../view/reading.js';
import { type ClaimView, isQuote, word } from '../view/view.js';

/** Longest label of a speaker, in tokens, its colon included. */
const LONGEST = 12;
/** Longest label that is a name or an office without brackets. */
const SHORT = 6;
const LABELS: ReadonlySet<string> = new Set(readList('segment/claims/data/labels.txt'));
const ADDRESS = wordClass('titles-of-speakers');
const QUESTION = /^q\d{1,4}$/;
const CAPITALS = /^[\p{Lu}\d.'’()-]+$/u;

/**
 * The speaker before a colon among the tokens `first..end` at the start of a paragraph: in capitals ("Q",
 * "DR. ROJAS"), the name of a person, with such a name in brackets ("The Minister (Ms Anne Farrell)") or
 * before them ("Mr. Lee (Norway)", "The President (spoke in Spanish)"), or an office ("The Chair").
 */
export function labelAt(view: ClaimView, start: number, end: number): Range | undefined {
  let first = isQuote(view, start) ? start + 1 : behindTime(view, start);
  // "Q12 Ann Lee: …": the number of the question is not of the label.
  if (QUESTION.test(word(view, first)) && word(view, first + 1) !== ':') first++;
  let colon = first;
  while (colon < end && colon - first < LONGEST && word(view, colon) !== ':') colon++;
  if (word(view, colon) !== ':' || colon === first || colon + 1 >= end) return undefined;
  const label = { first, end: colon };
  let bracket = first;
  while (bracket < colon && word(view, bracket) !== '(') bracket++;
  if (isCapitals(view, first, bracket)) return label;
  const bracketed = bracket > first && bracket < colon && word(view, colon - 1) === ')';
  if (bracketed) {
    const before = { first, end: bracket };
    if (namesPerson(view, { first: bracket + 1, end: colon - 1 })) return label;
    if (bracket - first > SHORT) return undefined;
    return isSpeaker(view, before) || isAddressed(view, before) ? label : undefined;
  }
  if (colon - first > SHORT) return undefined;
  return isSpeaker(view, label) ? label : undefined;
}

/** Whether the name of a person or an office is all of the range. */
export function isSpeaker(view: ClaimView, label: Range): boolean {
  return namesPerson(view, label) || isOffice(view, label);
}

/** "Mr. Lee", "Madam Deputy Speaker": a form of address and a name or an office. */
export function isAddressed(view: ClaimView, { first, end }: Range): boolean {
  return ADDRESS.has(word(view, first)) && end - first > 1 && end - first <= SHORT;
}

/** "[00:01:12] Ann Lee: …": the place in a recording is not of the label. */
function behindTime(view: ClaimView, start: number): number {
  const closed = word(view, start) === '[' && word(view, start + 2) === ']';
  return closed && /^[\d:.]+$/.test(word(view, start + 1)) ? start + 3 : start;
}

/**
 * A short phrase before a colon at the start of a paragraph, each word of it with a capital and no label of
 * a caption or note: it may be who asks ("Le Phare:"), when it stands there again and again.
 */
export function nameAt(view: ClaimView, first: number, end: number): Range | undefined {
  let colon = first;
  while (colon < end && colon - first <= SHORT && word(view, colon) !== ':') colon++;
  if (word(view, colon) !== ':' || colon === first || colon + 1 >= end) return undefined;
  const name = { first, end: colon };
  const words = labelText(view, name).split(' ');
  if (LABELS.has(word(view, first)) || !words.every((one) => /^\p{Lu}/u.test(one)))
    return undefined;
  return name;
}

/** The words of a label. */
export function labelText({ tokens }: ClaimView, { first, end }: Range): string {
  return tokens.text.slice(tokens.start[first]!, tokens.end[end - 1]!);
}

function isCapitals(view: ClaimView, first: number, end: number): boolean {
  if (end <= first) return false;
  return labelText(view, { first, end })
    .replace(/^The /, '')
    .split(' ')
    .every((part) => CAPITALS.test(part));
}

/** Whether the name of a person ends the range. */
export function namesPerson(view: ClaimView, range: Range): boolean {
  if (range.end <= range.first) return false;
  const span = rangeSpan(view, range);
  return mentionsIn(view.article.mentions, span).some(
    ({ label, form, span: name }) => label === 'PERSON' && form === 'name' && name.end === span.end,
  );
}

function isOffice(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) if (isFiniteVerb(view, i)) return false;
  return PEOPLE.has(word(view, end - 1));
}
