import { IDIOM } from '../lexicon/form-bits.js';
import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore, subjectBefore } from '../syntax/subject-before.js';
import type { Attribution, Range } from '../view/attribution.js';
import { lemma, sentenceEnd, tagOf } from '../view/reading.js';
import { type ClaimView, hasBit, word } from '../view/view.js';

const KNOWN = wordClass('let-it-be');
const CLEAR = wordClass('made-clear');
/** Longest phrase between "known" and "that", in tokens. */
const LONGEST = 4;

/** "The bank has let it be known (on Monday) that …", "made (it) clear that …": idioms of saying. */
export function letItBeKnown(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  for (let i = first + 1; i + 4 < end; i++) {
    if (!hasBit(view, i, IDIOM)) continue;
    const stop = idiomEnd(view, i);
    if (stop < 0 || view.quoted[i] === 1) continue;
    let that = stop;
    while (that < end && that < stop + LONGEST && word(view, that) !== 'that') that++;
    if (word(view, that) !== 'that' || that + 2 >= end) return undefined;
    const verb = helpersBefore(view, i);
    const source = subjectBefore(view, verb) ?? pronounBefore(view, verb);
    const cue = { first: verb, end: stop };
    const content = { first: that, end };
    return {
      source: source ? [source] : [],
      cue: [cue],
      content: [content],
      rule: 'let-it-be-known',
    };
  }
  return undefined;
}

/** The end of "let it be known", "made it clear" or "made clear" that begins at `i`, -1 for none. */
function idiomEnd(view: ClaimView, i: number): number {
  const it = word(view, i + 1) === 'it';
  if (lemma(view, i) === 'let') {
    return it && word(view, i + 2) === 'be' && KNOWN.has(word(view, i + 3)) ? i + 4 : -1;
  }
  const clear = it ? i + 2 : i + 1;
  return lemma(view, i) === 'make' && CLEAR.has(word(view, clear)) ? clear + 1 : -1;
}

/** "Through her lawyer she let it be known" */
function pronounBefore(view: ClaimView, verb: number): Range | undefined {
  return tagOf(view, verb - 1) === 'PRP' ? { first: verb - 1, end: verb } : undefined;
}
