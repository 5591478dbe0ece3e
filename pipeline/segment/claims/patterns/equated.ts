import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution } from '../view/attribution.js';
import { isFiniteVerb, lemma, tagOf } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';

/** Nouns for what somebody holds, wants or has said; behind a possessive and before "is that". */
const HELD = wordClass('nouns-of-opinion');
/** How many words the possessor may have, and how many may stand before the noun. */
const LONGEST = 8;

/** The sentence without its final stop. */
interface Clause {
  readonly first: number;
  readonly end: number;
}

/** "The town's main concern is that the dam may break": the possessor holds what the noun is. */
export function equated(view: ClaimView, { first, end }: Clause): Attribution | undefined {
  for (let i = first + 1; i + 3 < end; i++) {
    const that = i + 2;
    if (word(view, that) !== 'that' || lemma(view, i + 1) !== 'be') continue;
    if (!isFiniteVerb(view, i + 1) || !HELD.has(word(view, i))) continue;
    const possessor = possessorBefore(view, first, i);
    if (possessor === undefined) return undefined;
    const cue = { first: possessor.end, end: that };
    const content = { first: that, end };
    return { source: [possessor], cue: [cue], content: [content], rule: 'pattern-equated' };
  }
  return undefined;
}

/** "his", or the noun phrase up to its possessive ending, with only modifiers up to the noun. */
function possessorBefore(view: ClaimView, first: number, noun: number) {
  for (let i = noun - 1; i >= Math.max(first, noun - LONGEST); i--) {
    const tag = tagOf(view, i);
    if (tag === 'PRP$') return { first: i, end: i + 1 };
    if (tag === 'POS') return { first: phraseStart(view, first, i), end: i + 1 };
    if (!/^(?:JJ|NN$|VBG|VBN|RB|HYPH|CD)/.test(tag)) return undefined;
  }
  return undefined;
}

function phraseStart(view: ClaimView, first: number, end: number): number {
  let start = end;
  while (start > first && /^(?:NN|JJ|DT|CD|HYPH|POS|PRP\$)/.test(tagOf(view, start - 1))) start--;
  return start;
}
