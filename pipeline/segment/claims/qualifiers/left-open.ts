import { KNOWN } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import { mainClauseStart } from '../syntax/opening-clause.js';
import type { Range } from '../view/attribution.js';
import { infoOf, isFiniteVerb, isVerb, lemma, type Reading, tagOf } from '../view/reading.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

/** How far before the predicate its negation may stand: "not yet entirely clear". */
const REACH = 3;
const QUESTION = /^(?:W|IN)/;
const OPEN = wordClass('open-predicates');
const WHETHER = wordClass('interrogatives');

/** A predicate that leaves its subject open and where its negation stands, -1 without one. */
export interface LeftOpen {
  readonly words: string;
  readonly negation: number;
}

/** "rule out", "be ruled out", "rule that out" */
function isExclusion(view: ClaimView, i: number): boolean {
  if (!isVerb(view, i) || lemma(view, i) !== 'rule') return false;
  return word(view, i + 1) === 'out' || word(view, i + 2) === 'out';
}

/**
 * "It was not immediately clear whether parliament would vote": the content leaves it open and denies
 * nothing, as with "a strike cannot be ruled out". Only where the first verb of the content is that of the
 * predicate, or the predicate ends a content that opens with the question.
 */
export function leftOpen(reading: Reading, content: readonly Range[]): LeftOpen | undefined {
  const { view } = reading;
  const range = content[0];
  if (range === undefined) return undefined;
  const opening = asks(range.first);
  let verbs = 0;
  // "Unless it is repaired, a flood cannot be ruled out"
  const start = opening ? range.first : mainClauseStart(view, range);
  for (let i = start; i < range.end && (opening || verbs < 2); i++) {
    if (isFiniteVerb(view, i)) verbs++;
    // "Whether parliament will vote is anybody's guess", "is unclear"
    if (opening && verbs > 1 && i + 1 === range.end && OPEN.has(word(view, i)))
      return { words: word(view, i), negation: -1 };
    // "Whether parliament will vote is not clear": the question comes first.
    const excludes = !opening && verbs === 1 && isExclusion(view, i);
    if (!excludes && !hasBit(view, i, KNOWN)) continue;
    if (opening) {
      if (verbs < 2 || i + 1 < range.end) continue;
    } else if (!excludes && (verbs !== 1 || !asks(i + 1))) continue;
    for (let at = i - 1; at >= Math.max(range.first, i - REACH); at--) {
      const negation = infoOf(reading, at)?.negation;
      // "Nor is it clear who paid"
      if (negation !== 'adverb' && (negation !== 'conjunction' || at > range.first)) continue;
      return { words: `${word(view, at)} ${word(view, i)}`, negation: at };
    }
  }
  return undefined;

  function asks(from: number): boolean {
    const at = tagOf(view, from) === 'RB' && !WHETHER.has(word(view, from)) ? from + 1 : from;
    return WHETHER.has(word(view, at)) && QUESTION.test(tagOf(view, at));
  }
}
