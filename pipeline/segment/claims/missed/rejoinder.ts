import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { COMMA } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore } from '../syntax/subject-before.js';
import type { Attribution, Range } from '../view/attribution.js';
import { isFiniteVerb, sentenceEnd, tagOf } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const STATED = wordClass('nouns-of-stating');
const SHARING = wordClass('answering-verbs');
const NOUN = tags('NN', 'NNS');
const WITHIN = tags(
  ...([
    'DT',
    'PRP',
    'PRP$',
    'JJS',
    'RBS',
    'NN',
    'NNS',
    'NNP',
    'NNPS',
    'JJ',
    'CD',
    'POS',
    'IN',
    'HYPH',
  ] as const),
);
/** Longest phrase of who answers, in tokens. */
const LONGEST = 12;

/** What somebody else says of what was said before it. */
export interface Rejoinder {
  /** "a charge" */
  readonly noun: Range;
  /** Who says it; undefined where nobody is named. */
  readonly source: Range | undefined;
  readonly cue: Range;
}

/** "a charge (that) the bank denies", "a view shared by few", from the article at token `i` on. */
export function rejoinderAt(view: ClaimView, i: number): Rejoinder | undefined {
  if (!/^an?$/.test(word(view, i))) return undefined;
  const at = tagOf(view, i + 1) === 'JJ' && !STATED.has(word(view, i + 1)) ? i + 2 : i + 1;
  if (!STATED.has(word(view, at)) || !isTag(view, at, NOUN)) return undefined;
  const noun = { first: i, end: at + 1 };
  const end = sentenceEnd(view, i);
  if (SHARING.has(word(view, at + 1)) && word(view, at + 2) === 'by') {
    let stop = at + 3;
    while (stop < end && isTag(view, stop, WITHIN)) stop++;
    const cue = { first: at + 1, end: at + 2 };
    return stop > at + 3 ? { noun, source: { first: at + 3, end: stop }, cue } : undefined;
  }
  const from = /^(?:that|which)$/.test(word(view, at + 1)) ? at + 2 : at + 1;
  let named = false;
  for (let verb = from; verb < Math.min(end, from + LONGEST); verb++) {
    const known = CUE_VERBS.get(word(view, verb));
    // "the bank denies", "the treasury does not share"
    if (known !== undefined || SHARING.has(word(view, verb))) {
      const first = helpersBefore(view, verb);
      // "the ministry disputes": taken for a noun at the end of the sentence
      const ends = verb + 1 === end || word(view, verb + 1) === ',';
      const finite = first < verb || isFiniteVerb(view, verb) || ends;
      if (!named || first <= from || !finite) return undefined;
      return { noun, source: { first: from, end: first }, cue: { first, end: verb + 1 } };
    }
    if (isTag(view, verb, NAMING)) named = true;
    if (named && (isFiniteVerb(view, verb) || tagOf(view, verb).startsWith('RB'))) continue;
    if (!isTag(view, verb, WITHIN)) return undefined;
  }
  return undefined;
}

/** The same as an attribution: what is answered is the noun that takes it up. */
export function rejoinderAttribution(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  for (let i = first + 3; i + 3 < end; i++) {
    if (!hasBit(view, i, COMMA) || view.quoted[i] === 1) continue;
    const found = rejoinderAt(view, i + 1);
    if (found?.source === undefined) continue;
    return { source: [found.source], cue: [found.cue], content: [found.noun], rule: 'rejoinder' };
  }
  return undefined;
}
