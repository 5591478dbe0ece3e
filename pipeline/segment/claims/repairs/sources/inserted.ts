import { standsAlone } from '../../author/main-clauses.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Range } from '../../view/attribution.js';
import { isFiniteVerb, sentenceEnd } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const JOINTS = wordClass('predicate-joints');

/**
 * "Land is the state's, and <a road>, {my uncle} [insists], <has no owner>": a clause between a subject and its
 * verb says what they say, not the clause before the conjunction.
 */
export const inserted: Repair = ({ view }, one) => {
  const [speaker] = one.source;
  const verb = one.cue[0];
  const [said] = one.content;
  if (speaker === undefined || verb === undefined || said === undefined) return one;
  if (one.source.length > 1 || one.cue.length > 1 || speaker.end !== verb.first) return one;
  const comma = speaker.first - 1;
  if (word(view, comma) !== ',' || word(view, verb.end) !== ',') return one;
  if (said.first >= comma || !isFiniteVerb(view, verb.end + 1)) return one;
  const subject = subjectBefore(view, { first: said.first, end: comma });
  if (subject === undefined) return one;
  // What stands on both sides is one content, where it was read so.
  if (said.end > verb.end) {
    return { ...one, content: [{ first: subject.first, end: said.end }, ...one.content.slice(1)] };
  }
  const rest = { first: verb.end + 1, end: sentenceEnd(view, verb.end) };
  return { ...one, content: [subject, rest] };
};

/** The phrase without a verb behind ", and" and a clause that stands by itself. */
function subjectBefore(view: ClaimView, { first, end }: Range): Range | undefined {
  for (let i = end - 1; i > first; i--) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1) return undefined;
    if (!JOINTS.has(word(view, i)) || word(view, i - 1) !== ',') continue;
    const whole = i + 1 < end && standsAlone(view, [{ first, end: i - 1 }]);
    return whole ? { first: i + 1, end } : undefined;
  }
  return undefined;
}
