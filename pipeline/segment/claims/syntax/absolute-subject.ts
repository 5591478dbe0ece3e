import type { Range } from '../view/attribution.js';
import { isFiniteVerb } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

const PARTICIPLE = tags('VBG');
const ADVERB = tags('RB');
const JOINT = /^(?:and|than)$/;
const OTHER = tags('VBG', 'TO', 'WP', 'WDT', 'WRB');
/** Longest subject with what commas set off in it, in tokens. */
const LONGEST = 24;

/**
 * "Prices fell, with one trader, a man of few words, saying …": who a participle behind "with" has as its
 * subject. Undefined where "with" neither stands behind a mark nor opens the sentence ("With
 * the vote close, a bank backing …" has another one).
 */
export function absoluteSubject(view: ClaimView, verb: number): Range | undefined {
  if (!isTag(view, verb, PARTICIPLE)) return undefined;
  const first = view.tokens.sentenceFirst[view.sentenceOf[verb]!]!;
  let before = verb - 1;
  while (isTag(view, before, ADVERB)) before--;
  if (!isTag(view, before, NAMING) && word(view, before) !== ',') return undefined;
  let named = false;
  let apart = false;
  for (let i = before; i >= Math.max(first, verb - LONGEST); i--) {
    if (word(view, i) === 'with' && (i === first ? !apart : /^[,;–—]$/.test(word(view, i - 1)))) {
      return named ? { first: i + 1, end: verb } : undefined;
    }
    if (isFiniteVerb(view, i) || isTag(view, i, OTHER) || view.quoted[i] === 1) return undefined;
    if (JOINT.test(word(view, i))) return undefined;
    if (isTag(view, i, NAMING)) named = true;
    else if (word(view, i) === ',') apart = true;
  }
  return undefined;
}
