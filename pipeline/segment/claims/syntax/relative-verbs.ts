import type { Range } from '../view/attribution.js';
import { isFiniteVerb, type Reading, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';

const PRONOUN = tags('WP', 'WDT');
const BEFORE = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'DT', 'CD', ',');
const NONE: readonly Range[] = [];
const GROUP = /^(?:RB|MD|VB[DGNPZ]?|TO)$/;

/**
 * The verb groups of a content directly behind "who", "which" or "that" of a noun ("the man who may have
 * done it was gone"): what they hold says nothing of the main clause, however the parser hangs it. Empty
 * where no other finite verb is left that could be the main one.
 */
export function relativeVerbs(
  { view, pronouns }: Reading,
  content: readonly Range[],
): readonly Range[] {
  const last = content[content.length - 1];
  if (last === undefined || pronouns[last.end] === pronouns[content[0]!.first]) return NONE;
  const found: Range[] = [];
  let others = false;
  for (const { first, end } of content) {
    for (let i = first; i < end; i++) {
      if (isTag(view, i, PRONOUN) && i > first && isTag(view, i - 1, BEFORE)) {
        let last = i + 1;
        while (last < end && GROUP.test(tagOf(view, last))) last++;
        if (last > i + 1) found.push({ first: i + 1, end: last });
        i = last - 1;
      } else if (isFiniteVerb(view, i)) others = true;
    }
  }
  return others ? found : NONE;
}
