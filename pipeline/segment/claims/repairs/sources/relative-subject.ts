import { CUE_VERBS } from '../../lexicon/cue-verbs.js';
import { isFiniteVerb } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const WHO = tags('WP', 'WDT');
const NAMING = tags('NN', 'NNS', 'NNP', 'NNPS');
/** Longest subject with its clause, in tokens. */
const LONGEST = 24;

/**
 * "Hikers who spent a night on Mount Sedra say …": the name that ends the clause of "who" is not the
 * subject, which is what opens the sentence, when no comma ends that clause.
 */
export const relativeSubject: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const [only] = source;
  const verb = cue[0]?.first;
  if (only === undefined || source.length > 1 || only.end !== verb) return one;
  const first = view.tokens.sentenceFirst[view.sentenceOf[verb]!]!;
  if (only.first - first < 3 || verb - first > LONGEST) return one;
  return opensWithClause(view, first, only.first)
    ? { ...one, source: [{ first, end: verb }] }
    : one;
};

/** A noun, "who" and one verb that says nothing, with no comma before `end`. */
function opensWithClause(view: ClaimView, first: number, end: number): boolean {
  let named = false;
  let clause = false;
  let verbs = 0;
  for (let i = first; i < end; i++) {
    if (word(view, i) === ',' || view.quoted[i] === 1) return false;
    if (!clause && isTag(view, i, WHO)) clause = named;
    if (isTag(view, i, NAMING)) named = true;
    if (!isFiniteVerb(view, i)) continue;
    if (!clause || CUE_VERBS.has(word(view, i))) return false;
    verbs++;
  }
  return clause && verbs === 1;
}
