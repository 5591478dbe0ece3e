import { JUDGING } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore, subjectBefore } from '../syntax/subject-before.js';
import type { Attribution } from '../view/attribution.js';
import { isFiniteVerb, isVerb, lemma, sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

/** "considers the contract void"; with the others only "find it odd that". */
const DEEMING = wordClass('deeming-verbs');
const CLAUSES = wordClass('judged-clauses');
const PREDICATE = tags('JJ', 'JJR', 'VBG', 'VBN');
const PHRASE = tags(
  ...(['DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'POS', 'IN', 'HYPH'] as const),
);
const NOUNS = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'DT');
/** "all options available" */
const POSTPOSED = wordClass('postposed-adjectives');
/** Longest predicate behind "it", and longest object, in tokens. */
const NEAR = 4;
const LONGEST = 12;

/** "We find it odd that nobody was asked", "Economists consider this figure too low". */
export function judgedSo(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  for (let i = first + 1; i + 2 < end; i++) {
    if (!hasBit(view, i, JUDGING) || view.quoted[i] === 1 || !isVerb(view, i)) continue;
    const cue = helpersBefore(view, i);
    if (cue === i && !isFiniteVerb(view, i)) continue;
    const stop = judgesClause(view, i, end) ? end : objectEnd(view, i, end);
    if (stop < 0) continue;
    const source = subjectBefore(view, cue);
    if (source === undefined) continue;
    return {
      source: [source],
      cue: [{ first: cue, end: i + 1 }],
      content: [{ first: i + 1, end: stop }],
      rule: 'judged-so',
    };
  }
  return undefined;
}

/** "it hard to see", "it a scandal that" */
function judgesClause(view: ClaimView, verb: number, end: number): boolean {
  if (word(view, verb + 1) !== 'it') return false;
  for (let i = verb + 3; i < Math.min(end, verb + 3 + NEAR); i++) {
    if (CLAUSES.has(word(view, i))) return !isFiniteVerb(view, i - 1);
    if (isFiniteVerb(view, i)) return false;
  }
  return false;
}

/** The end of an object with its predicate, which ends its clause; -1 for none. */
function objectEnd(view: ClaimView, verb: number, end: number): number {
  if (!DEEMING.has(lemma(view, verb))) return -1;
  let stop = verb + 1;
  while (stop < end && isTag(view, stop, PHRASE)) stop++;
  const noun = stop;
  while (stop < end && (tagOf(view, stop) === 'RB' || isTag(view, stop, PREDICATE))) stop++;
  if (stop - verb > LONGEST || (stop < end && !/^[,;]$/.test(word(view, stop)))) return -1;
  if (!isTag(view, stop - 1, PREDICATE) || POSTPOSED.has(word(view, stop - 1))) return -1;
  // "the price too high": an adjective that nothing follows ends the phrase before it.
  let last = Math.min(noun, stop - 1);
  while (last > verb + 1 && (isTag(view, last - 1, PREDICATE) || tagOf(view, last - 1) === 'RB'))
    last--;
  return last > verb + 1 && isTag(view, last - 1, NOUNS) ? stop : -1;
}
