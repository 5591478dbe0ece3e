import type { Attribution, Range } from './attribution.js';
import { lemma, tagOf } from './reading.js';
import { helpersBefore, subjectBefore } from './subject-before.js';
import { type ClaimView, word } from './view.js';
import { wordClass } from './word-classes.js';

const KNOWN = wordClass('let-it-be');
/** Longest phrase between "known" and "that", in tokens. */
const LONGEST = 4;

/** "The bank has let it be known (on Monday) that it will not pay": an idiom of saying. */
export function letItBeKnown(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  let end = view.tokens.sentenceFirst[sentence + 1]!;
  while (end > first && tagOf(view, end - 1) === '.') end--;
  for (let i = first + 1; i + 5 < end; i++) {
    if (lemma(view, i) !== 'let' || word(view, i + 1) !== 'it' || word(view, i + 2) !== 'be') {
      continue;
    }
    if (!KNOWN.has(word(view, i + 3)) || view.quoted[i] === 1) continue;
    let that = i + 4;
    while (that < end && that < i + 4 + LONGEST && word(view, that) !== 'that') that++;
    if (word(view, that) !== 'that' || that + 2 >= end) return undefined;
    const verb = helpersBefore(view, i);
    const source = subjectBefore(view, verb) ?? pronounBefore(view, verb);
    const cue = { first: verb, end: i + 4 };
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

/** "Through her lawyer she let it be known" */
function pronounBefore(view: ClaimView, verb: number): Range | undefined {
  return tagOf(view, verb - 1) === 'PRP' ? { first: verb - 1, end: verb } : undefined;
}
