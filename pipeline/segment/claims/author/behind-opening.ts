import { wordClass } from '../lexicon/word-classes.js';
import { subjectAndVerb } from '../syntax/subject-and-verb.js';
import type { Attribution, Range } from '../view/attribution.js';
import { hasFiniteVerb } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';
import { subtract } from './aside.js';

const SUBORDINATORS = wordClass('subordinators');
const CONDITIONS = wordClass('open-conditions');
/** How far behind the comma the verb of the main clause may stand. */
const REACH = 12;

/** The main clause behind a subordinate one in which others speak. */
export interface BehindOpening {
  /** Where the main clause begins. */
  readonly first: number;
  /** Whether it holds only if the subordinate one does. */
  readonly conditional: boolean;
}

/**
 * "When the minister announced that the tax would rise, [prices fell]": where all that an attribution
 * has stands between the subordinator that opens the clause and the comma before its main clause.
 */
export function behindOpening(
  view: ClaimView,
  { first, end }: Range,
  attributions: readonly Attribution[],
): BehindOpening | undefined {
  const long = word(view, first + 1) === 'long' && word(view, first + 2) === 'as';
  if (!long && !SUBORDINATORS.has(word(view, first))) return undefined;
  for (const { source, cue, content } of attributions) {
    if (source.length === 0 || source[0]!.first > first + (long ? 4 : 1)) continue;
    const parts = [...source, ...cue, ...content];
    if (Math.min(...parts.map((part) => part.first)) <= first) continue;
    const comma = Math.max(...parts.map((part) => part.end));
    if (comma >= end || word(view, comma) !== ',') continue;
    if (!subjectAndVerb(view, comma + 1, REACH)) continue;
    // "Although she left, stressing …, the council met": more than the attribution is in it.
    if (
      subtract({ first, end: comma }, parts).some((part) =>
        hasFiniteVerb(view, part.first, part.end),
      )
    ) {
      continue;
    }
    return { first: comma + 1, conditional: long || CONDITIONS.has(word(view, first)) };
  }
  return undefined;
}
