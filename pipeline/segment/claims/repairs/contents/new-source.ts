import { wordClass } from '../../lexicon/word-classes.js';
import type { Attribution } from '../../view/attribution.js';
import { hasFiniteVerb, tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';

const JOINING = wordClass('predicate-joints');

/**
 * "According to the data, wages rose, and the bank estimates that …", "It is safe, it says, but a nurse said
 * …": what is said is over where another source speaks to the end of the sentence.
 */
export const newSource: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const said = content[content.length - 1];
  if (said === undefined || !(isAccording(view, one) || isInterrupting(one))) return one;
  const next = byCue(view, all)
    .get(view.sentenceOf[said.first]!)
    ?.find(({ source: [speaker], cue: [verb], content: parts }) => {
      if (speaker === undefined || verb === undefined || verb.first === cue[0]!.first) return false;
      // "…, and she asked them": still of the one whom the clause is about.
      if (tagOf(view, speaker.first) === 'PRP') return false;
      if (speaker.first <= said.first || speaker.end > verb.first) return false;
      if (parts.at(-1)?.end !== said.end || parts[0]!.first < verb.end) return false;
      return JOINING.has(word(view, speaker.first - 1)) && word(view, speaker.first - 2) === ',';
    });
  if (next === undefined) return one;
  const end = next.source[0]!.first - 2;
  const before = content.slice(0, -1);
  if (end <= said.first && before.length > 0) return { ...one, content: before };
  if (!hasFiniteVerb(view, said.first, end)) return one;
  return { ...one, content: [...before, { first: said.first, end }] };
};

function isAccording(view: ClaimView, { cue, content }: Attribution): boolean {
  return content.length === 1 && word(view, cue[0]?.first ?? -1) === 'according';
}

/** Whether the cue stands between two parts of what is said. */
function isInterrupting({ cue, content: [before, behind, ...more] }: Attribution): boolean {
  if (before === undefined || behind === undefined || more.length > 0) return false;
  const place = cue[0]?.first ?? -1;
  return place >= before.end && place < behind.first;
}
