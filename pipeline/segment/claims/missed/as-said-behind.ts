import { CUES } from '../lexicon/cue-lexicon.js';
import { tailEnd } from '../syntax/only-when.js';
import type { Attribution } from '../view/attribution.js';
import { hasFiniteVerb, isVerb, lemma, sentenceEnd } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';
import { helpersFrom, isSubject } from './as-said.js';

const SAID = /^(?:statement|belief)$/;
/** Longest subject with its verb, and longest time or place behind it, in tokens. */
const LONGEST = 14;

/** "The papers were in order, as the harbour office attested in May": what stands before the comma is said. */
export function asSaidBehind(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  for (let as = end - 3; as > Math.max(first + 2, end - 2 * LONGEST); as--) {
    if (view.quoted[as] === 1) return undefined;
    if (word(view, as) !== 'as' || word(view, as - 1) !== ',') continue;
    for (let verb = as + 2; verb < Math.min(end, as + LONGEST); verb++) {
      if (!isVerb(view, verb) || !SAID.test(CUES.get(lemma(view, verb))?.class ?? '')) continue;
      const cue = helpersFrom(view, as + 2, verb);
      const told = isSubject(view, as + 1, cue) && tailEnd(view, verb + 1, end) === end;
      if (!told || view.quoted[as - 2] === 1 || !hasFiniteVerb(view, first, as - 1)) {
        return undefined;
      }
      return {
        source: [{ first: as + 1, end: cue }],
        cue: [{ first: cue, end: verb + 1 }],
        content: [{ first, end: as - 1 }],
        rule: 'as-said',
      };
    }
  }
  return undefined;
}
