import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { wordClass } from '../lexicon/word-classes.js';
import { tailEnd } from '../syntax/only-when.js';
import type { Attribution } from '../view/attribution.js';
import { hasFiniteVerb, isVerb, lemma, sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

const WITHIN = tags(
  ...(['DT', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'JJ', 'CD', 'POS', 'IN', 'HYPH'] as const),
);
const CLEAR = wordClass('made-clear');
const REFLEXIVE = wordClass('reflexive-pronouns');
/** Longest subject with its verb, in tokens. */
const LONGEST = 14;

/**
 * "As the institute has itself conceded, the figure rests on a survey": what stands behind the comma is
 * what is said.
 */
export function asSaid(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  if (word(view, first) !== 'as' || view.quoted[first] === 1) return undefined;
  for (let verb = first + 2; verb < Math.min(end, first + LONGEST); verb++) {
    const stop = sayingEnd(view, verb);
    if (stop < 0) continue;
    const comma = tailEnd(view, stop, end);
    const cue = helpersFrom(view, first + 2, verb);
    if (word(view, comma) !== ',' || !isSubject(view, first + 1, cue)) return undefined;
    if (!hasFiniteVerb(view, comma + 1, end)) return undefined;
    return {
      source: [{ first: first + 1, end: cue }],
      cue: [{ first: cue, end: stop }],
      content: [{ first: comma + 1, end }],
      rule: 'as-said',
    };
  }
  return undefined;
}

/** The end of a verb of saying at `i`, or of "makes clear"; -1 for others. */
function sayingEnd(view: ClaimView, i: number): number {
  if (!isVerb(view, i)) return -1;
  if (lemma(view, i) === 'make' && CLEAR.has(word(view, i + 1))) return i + 2;
  return CUE_VERBS.get(word(view, i))?.class === 'statement' ? i + 1 : -1;
}

/** Where the verb begins with what helps it: "has itself conceded", "always claimed". */
function helpersFrom(view: ClaimView, least: number, verb: number): number {
  let first = verb;
  while (first > least) {
    const i = first - 1;
    const helps = lemma(view, i) === 'have' || REFLEXIVE.has(word(view, i));
    if (!helps && !tagOf(view, i).startsWith('RB')) break;
    first--;
  }
  return first;
}

function isSubject(view: ClaimView, first: number, end: number): boolean {
  let named = false;
  for (let i = first; i < end; i++) {
    if (!isTag(view, i, WITHIN)) return false;
    if (isTag(view, i, NAMING)) named = true;
  }
  return named;
}
