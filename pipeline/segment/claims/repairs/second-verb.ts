import type { Attribution } from '../attribution.js';
import { CUES } from '../cue-lexicon.js';
import { isFiniteVerb, isVerb, lemma, tagOf } from '../reading.js';
import { isTag, tags } from '../sets.js';
import { type ClaimView, word } from '../view.js';
import type { Repair } from './repair.js';

const JOINTS = /^(?:and|but)$/;
const OPENING = tags('DT', 'PRP$');
const SPOKEN: ReadonlySet<string> = new Set(['statement', 'belief', 'decree']);

/**
 * "accused Japan of greed and threatened to tax its cars": a verb behind "and" in a content that has no
 * subject for it is a second cue of the same source. Only where the first content is no clause and the
 * second verb takes "that" or an infinitive.
 */
export const secondVerb: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const [last] = content;
  if (last === undefined || content.length > 1 || cue.length === 0 || one.source.length === 0)
    return one;
  if (last.first < cue[0]!.end) return one;
  const and = secondCue(view, one);
  if (and < 0) return one;
  const verb = { first: and + 1, end: and + 2 };
  const second = { ...one, cue: [verb], content: [{ first: and + 2, end: last.end }] };
  const first = { ...one, content: [{ first: last.first, end: and }] };
  const known = all.some((other) => other.cue.some((part) => part.first === verb.first));
  return known ? first : [first, second];
};

function classOf(view: ClaimView, i: number): string {
  return CUES.get(lemma(view, i))?.class ?? '';
}

/** The "and" or "but" before the second verb, -1 for none. */
function secondCue(view: ClaimView, { cue, content }: Attribution): number {
  const { first, end } = content[0]!;
  const past = tagOf(view, cue[cue.length - 1]!.end - 1);
  for (let i = first; i + 3 < end; i++) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1) return -1;
    if (!JOINTS.test(word(view, i)) || !isVerb(view, i + 1)) continue;
    const tag = tagOf(view, i + 1);
    const alike = tag === past || (/^VB[DN]$/.test(tag) && /^VB[DN]$/.test(past));
    // "accepts the estimate but rejects its explanation": no thing has such a form.
    const thing = tag === 'VBZ' && isTag(view, i + 2, OPENING) && SPOKEN.has(classOf(view, i + 1));
    const opens =
      thing || word(view, i + 2) === 'that' || (tagOf(view, i + 2) === 'TO' && isVerb(view, i + 3));
    if (alike && opens && CUES.has(lemma(view, i + 1)) && i > first) return i;
  }
  return -1;
}
