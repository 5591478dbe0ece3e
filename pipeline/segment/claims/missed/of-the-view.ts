import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore, subjectBefore } from '../syntax/subject-before.js';
import type { Attribution } from '../view/attribution.js';
import { lemma, sentenceEnd } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';

const VIEWS = wordClass('nouns-of-view');
const HOLDING = wordClass('view-holding-verbs');

/** "The court is of the view that …", "Critics take the view that …": a verb with its noun. */
export function ofTheView(view: ClaimView, sentence: number): Attribution | undefined {
  const first = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, first);
  for (let i = first + 3; i + 3 < end; i++) {
    if (word(view, i + 1) !== 'that' || !VIEWS.has(word(view, i))) continue;
    if (word(view, i - 1) !== 'the' || view.quoted[i] === 1) continue;
    const under = /^(?:of|under)$/.test(word(view, i - 2));
    const verb = under ? i - 3 : i - 2;
    const holds = under ? lemma(view, verb) === 'be' : HOLDING.has(lemma(view, verb));
    if (!holds) continue;
    const cue = helpersBefore(view, verb);
    const source = subjectBefore(view, cue);
    if (source === undefined) continue;
    return {
      source: [source],
      cue: [{ first: cue, end: i + 1 }],
      content: [{ first: i + 1, end }],
      rule: 'of-the-view',
    };
  }
  return undefined;
}
