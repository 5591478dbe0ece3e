import { wordClass } from '../lexicon/word-classes.js';
import { helpersBefore, subjectBefore } from '../syntax/subject-before.js';
import type { Attribution } from '../view/attribution.js';
import { sentenceEnd } from '../view/reading.js';
import { type ClaimView, word } from '../view/view.js';

const CONFIRMING = wordClass('confirming-forms');
const DENYING = wordClass('denying-forms');

/** "would neither confirm nor deny", "did not confirm or deny": two verbs of one source with one content. */
export function confirmNorDeny(view: ClaimView, sentence: number): Attribution | undefined {
  const start = view.tokens.sentenceFirst[sentence]!;
  const end = sentenceEnd(view, start);
  for (let i = start + 1; i + 3 < end; i++) {
    if (!CONFIRMING.has(word(view, i)) || !DENYING.has(word(view, i + 2))) continue;
    if (!/^n?or$/.test(word(view, i + 1)) || view.quoted[i] === 1) continue;
    const neither = word(view, i - 1) === 'neither' ? i - 1 : i;
    const first = helpersBefore(view, neither);
    const source = subjectBefore(view, first);
    if (source === undefined || first === i) continue;
    return {
      source: [source],
      cue: [{ first, end: i + 3 }],
      content: [{ first: i + 3, end }],
      rule: 'confirm-nor-deny',
    };
  }
  return undefined;
}
