import { standsAlone } from '../../author/main-clauses.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Range } from '../../view/attribution.js';
import { hasFiniteVerb, isFiniteVerb, sentenceEnd } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { untouched } from '../untouched.js';

const SUBJECT = tags('DT', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'JJ', 'CD', 'EX', 'VBG');
const JOINING = wordClass('sentence-joints');
const JOINTS = wordClass('predicate-joints');

/**
 * "<The deer ate it>, {she} [complains], and culling has failed": what goes on behind is said, too. "<Land is
 * the state's, and a road>, {my uncle} [insists], has no owner": a clause between a subject and its verb is
 * of those two, not of the clause before the conjunction.
 */
export const bothSides: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [said, speaker, verb] = [content[0], source[0], cue[0]];
  if (said === undefined || speaker === undefined || verb === undefined) return one;
  if (source.length + cue.length > 2 || speaker.end !== verb.first) return one;
  const comma = speaker.first - 1;
  if (word(view, comma) !== ',' || word(view, verb.end) !== ',' || said.first >= comma) return one;
  const rest = { first: verb.end + 1, end: sentenceEnd(view, verb.end) };
  if (isFiniteVerb(view, rest.first)) {
    const subject = secondSubject(view, { first: said.first, end: comma });
    if (subject === undefined) return one;
    // What stands on both sides is one content, where it was read so.
    return said.end > verb.end
      ? { ...one, content: [{ first: subject.first, end: said.end }, ...content.slice(1)] }
      : { ...one, content: [subject, rest] };
  }
  // "…, she said, and left": the speaker left.
  if (!JOINING.has(word(view, rest.first)) || !isTag(view, rest.first + 1, SUBJECT)) return one;
  if (content.length > 1 || said.end !== comma || !hasFiniteVerb(view, rest.first, rest.end))
    return one;
  for (let i = rest.first; i < rest.end; i++) {
    if (view.quoted[i] === 1 || /^[;:]$/.test(word(view, i))) return one;
  }
  return untouched(all, one, rest) ? { ...one, content: [said, rest] } : one;
};

/** The phrase without a verb behind ", and" and a clause that stands by itself. */
function secondSubject(view: ClaimView, { first, end }: Range): Range | undefined {
  for (let i = end - 1; i > first; i--) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1) return undefined;
    if (!JOINTS.has(word(view, i)) || word(view, i - 1) !== ',') continue;
    const whole = i + 1 < end && standsAlone(view, [{ first, end: i - 1 }]);
    return whole ? { first: i + 1, end } : undefined;
  }
  return undefined;
}
