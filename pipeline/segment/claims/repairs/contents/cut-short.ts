import { wordClass } from '../../lexicon/word-classes.js';
import { hasFiniteVerb, isFiniteVerb, lemma, sentenceEnd, tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** Verbs behind which a clause stands and no bare noun. */
const CLAUSAL = wordClass('clausal-verbs');
const WHO = /^W(?:P|DT)$/;

/**
 * "They say the storm, which had gone east, is weakening": what is said does not end before the clause of
 * its subject.
 */
export const cutShort: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const last = content[content.length - 1];
  const verb = cue[cue.length - 1];
  if (last === undefined || verb === undefined || content.length > 1) return one;
  if (last.first !== verb.end || !CLAUSAL.has(lemma(view, verb.end - 1))) return one;
  if (hasFiniteVerb(view, last.first, last.end)) return one;
  const end = endBehind(view, last.end);
  if (end < 0) return one;
  const taken = all.some(
    (other) =>
      other !== one &&
      [...other.source, ...other.cue].some((part) => part.first >= last.end && part.first < end),
  );
  return taken ? one : { ...one, content: [{ first: last.first, end }] };
};

/** Where the sentence ends, when a clause of "who" and then a verb stand behind the comma; else -1. */
function endBehind(view: ClaimView, comma: number): number {
  if (word(view, comma) !== ',' || !WHO.test(tagOf(view, comma + 1))) return -1;
  const end = sentenceEnd(view, comma);
  for (let i = comma + 3; i + 1 < end; i++) {
    if (word(view, i) !== ',') continue;
    const next = tagOf(view, i + 1) === 'RB' ? i + 2 : i + 1;
    if (isFiniteVerb(view, next)) return end;
  }
  return -1;
}
