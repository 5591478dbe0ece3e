import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { helpersBefore } from '../syntax/subject-before.js';
import type { Attribution } from '../view/attribution.js';
import { isFiniteVerb, lemma, sentenceEnd } from '../view/reading.js';
import { isTag, NAMING, tags } from '../view/sets.js';
import { type ClaimView, word } from '../view/view.js';

const WITHIN = tags(
  ...(['DT', 'PRP', 'PRP$', 'NN', 'NNS', 'NNP', 'NNPS', 'JJ', 'CD', 'POS', 'IN', 'HYPH'] as const),
);
/** Longest subject with its verb, in tokens. */
const LONGEST = 10;

/** "What farmers fear is drought": what stands behind "is". */
export function whatCleft(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  if (word(view, first) !== 'what' || view.quoted[first] === 1) return undefined;
  let named = false;
  for (let verb = first + 1; verb < Math.min(end - 2, first + LONGEST); verb++) {
    const known = CUE_VERBS.get(word(view, verb));
    if (named && known !== undefined) {
      const cue = helpersBefore(view, verb);
      const finite = cue < verb || isFiniteVerb(view, verb) || known.finite;
      if (!finite || cue <= first + 1 || !isBe(view, verb + 1)) return undefined;
      return {
        source: [{ first: first + 1, end: cue }],
        cue: [{ first: cue, end: verb + 1 }],
        content: [{ first: verb + 2, end }],
        rule: 'what-cleft',
      };
    }
    if (isTag(view, verb, NAMING)) named = true;
    if (!isTag(view, verb, WITHIN) && !named) return undefined;
  }
  return undefined;
}

function isBe(view: ClaimView, i: number): boolean {
  return lemma(view, i) === 'be' && isFiniteVerb(view, i) && word(view, i + 1) !== 'not';
}
