import { SHARING } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore, subjectBefore } from '../syntax/subject-before.js';
import type { Attribution } from '../view/attribution.js';
import { isFiniteVerb, sentenceEnd } from '../view/reading.js';
import { isTag, tags } from '../view/sets.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const HELD = wordClass('nouns-of-opinion');
const GOES_ON = wordClass('opinion-prepositions');
const WITHIN = tags('DT', 'PRP$', 'JJ', 'NN', 'NNP', 'NNS', 'POS', 'RB', 'VBG');
const OPENING = tags('DT', 'PRP$');
/** Longest phrase for what is shared, in tokens. */
const LONGEST = 6;

/** "Few in Brussels share this view", "the court shares the concern that the law is vague". */
export function sharedView(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  for (let i = first + 1; i + 1 < end; i++) {
    if (!hasBit(view, i, SHARING) || view.quoted[i] === 1) continue;
    const cue = helpersBefore(view, i);
    // A verb that was taken for a noun has an article or the like behind it.
    if (cue === i && !isFiniteVerb(view, i) && !isTag(view, i + 1, OPENING)) continue;
    let noun = i + 1;
    while (noun < end && noun - i < LONGEST && isTag(view, noun, WITHIN) && !isHeld(noun)) noun++;
    if (noun >= end || noun === i + 1 || !isHeld(noun)) continue;
    const source = subjectBefore(view, cue);
    if (source === undefined) continue;
    const stop = GOES_ON.has(word(view, noun + 1)) ? end : noun + 1;
    return {
      source: [source],
      cue: [{ first: cue, end: i + 1 }],
      content: [{ first: i + 1, end: stop }],
      rule: 'shared-view',
    };
  }
  return undefined;

  function isHeld(i: number): boolean {
    const form = word(view, i);
    return HELD.has(form) || (form.endsWith('s') && HELD.has(form.slice(0, -1)));
  }
}
