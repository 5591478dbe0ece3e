import { CUE_VERBS } from '../lexicon/cue-verbs.js';
import { helpersBefore } from '../syntax/subject-before.js';
import type { Attribution } from '../view/attribution.js';
import { hasRelation, type Reading, tagOf } from '../view/reading.js';
import { word } from '../view/view.js';

const SPEAKER = /^(?:NN|PRP$)/;

/**
 * "Barac had earlier threatened to resign if the motion passed": a verb of intention whose subject and
 * infinitive the parse has, in a main clause. For sentences in which nothing else was found.
 */
export function infinitiveAttribution(reading: Reading, sentence: number): Attribution | undefined {
  const { view, left, right } = reading;
  const { tokens } = view;
  const end = tokens.sentenceFirst[sentence + 1]!;
  for (let i = tokens.sentenceFirst[sentence]! + 1; i + 2 < end; i++) {
    if (word(view, i + 1) !== 'to' || tagOf(view, i + 2) !== 'VB' || view.quoted[i] === 1) continue;
    if (CUE_VERBS.get(word(view, i))?.class !== 'intention') continue;
    // In a clause of another verb it is what that one says.
    if (!hasRelation(view, i, 'root', 'conj')) continue;
    const done = i + 2;
    if (tokens.head[done] !== i || !hasRelation(view, done, 'xcomp')) continue;
    const subject = subjectOf(reading, i);
    if (subject < 0) continue;
    const source = { first: left[subject]!, end: right[subject]! + 1 };
    const cue = { first: Math.max(source.end, helpersBefore(view, i)), end: i + 1 };
    let last = Math.max(right[done]!, done) + 1;
    while (last > done && /^[.,:]$/.test(tagOf(view, last - 1))) last--;
    return {
      source: [source],
      cue: [cue],
      content: [{ first: i + 1, end: last }],
      rule: 'pattern-infinitive',
    };
  }
  return undefined;
}

/** The subject of a verb before it, -1 when it has none that can intend anything. */
function subjectOf({ view, left }: Reading, verb: number): number {
  const { head } = view.tokens;
  for (let i = left[verb]!; i < verb; i++) {
    if (!hasRelation(view, i, 'nsubj')) continue;
    // "Hill had earlier threatened": some subjects are hung up by the helper.
    const above = head[i]!;
    if (above !== verb && !(head[above] === verb && hasRelation(view, above, 'aux'))) continue;
    return SPEAKER.test(tagOf(view, i)) ? i : -1;
  }
  return -1;
}
