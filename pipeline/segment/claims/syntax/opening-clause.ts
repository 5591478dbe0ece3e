import { COMMA, CONDITION, SUBORDINATING } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import type { Range } from '../view/attribution.js';
import { hasRelation, isFiniteVerb } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, hasBit, isQuote, word } from '../view/view.js';
import { subjectAndVerb } from './subject-and-verb.js';

/** "Had it rained, …" */
const INVERTED = wordClass('inverted-conditions');
const SUBJECT = tags('DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'EX');
/** How far behind the comma the verb of the main clause may stand. */
const REACH = 12;

/**
 * Where the main clause of a content begins that opens with a subordinate one ("While it may rain, [the
 * dam is safe]"), by the order of words; the start of the content where there is none.
 */
export function mainClauseStart(view: ClaimView, { first, end }: Range): number {
  let opening = first;
  while (opening < end && (isQuote(view, opening) || word(view, opening) === 'that')) opening++;
  if (opening >= end) return first;
  const inverted = INVERTED.has(word(view, opening)) && isTag(view, opening + 1, SUBJECT);
  if (!inverted && !hasBit(view, opening, SUBORDINATING)) return first;
  // "As a farmer, she …"
  if (hasRelation(view, opening, 'case') && !hasBit(view, opening, CONDITION)) return first;
  let verb = inverted;
  for (let i = opening + 1; i + 1 < end; i++) {
    if (isFiniteVerb(view, i)) verb = true;
    if (verb && hasBit(view, i, COMMA) && subjectAndVerb(view, i + 1, REACH)) return i + 1;
  }
  return first;
}
