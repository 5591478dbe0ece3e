import { standsAlone } from '../../author/main-clauses.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Range } from '../../view/attribution.js';
import { hasFiniteVerb, isFiniteVerb, sentenceEnd, tagOf } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { untouched } from '../untouched.js';

const SUBJECT = tags('DT', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'JJ', 'CD', 'EX', 'VBG');
const JOINING = wordClass('sentence-joints');
const JOINTS = wordClass('predicate-joints');

/**
 * "<The deer ate it>, {she} [complains], and culling has failed": what goes on behind is said, too. "<Land is
 * the state's, and a road>, {my uncle} [insists], has no owner", "<We disagree: most>, [according to] {the survey},
 * wait": a clause between a subject and its verb is of those two, not of the clause before the conjunction.
 */
export const bothSides: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [said, speaker, verb] = [content[0], source[0], cue[0]];
  if (said === undefined || speaker === undefined || verb === undefined) return one;
  if (source.length + cue.length > 2) return one;
  const according = verb.end === speaker.first && word(view, verb.first) === 'according';
  if (speaker.end !== verb.first && !according) return one;
  const comma = Math.min(speaker.first, verb.first) - 1;
  const behind = Math.max(speaker.end, verb.end);
  if (word(view, comma) !== ',' || word(view, behind) !== ',' || said.first >= comma) return one;
  const rest = { first: behind + 1, end: sentenceEnd(view, behind) };
  if (isFiniteVerb(view, tagOf(view, rest.first) === 'RB' ? rest.first + 1 : rest.first)) {
    const subject = secondSubject(view, { first: said.first, end: comma });
    if (subject === undefined) return one;
    // What stands on both sides is one content, where it was read so.
    if (said.end > behind) {
      return { ...one, content: [{ first: subject.first, end: said.end }, ...content.slice(1)] };
    }
    const whole = subject.first > said.first || untouched(all, one, rest);
    return whole ? { ...one, content: [subject, content[1] ?? rest] } : one;
  }
  if (according) return one;
  // "…, she said, and left": the speaker left.
  if (!JOINING.has(word(view, rest.first)) || !isTag(view, rest.first + 1, SUBJECT)) return one;
  if (content.length > 1 || said.end !== comma || !hasFiniteVerb(view, rest.first, rest.end))
    return one;
  for (let i = rest.first; i < rest.end; i++) {
    if (view.quoted[i] === 1 || /^[;:]$/.test(word(view, i))) return one;
  }
  return untouched(all, one, rest) ? { ...one, content: [said, rest] } : one;
};

/** The phrase without a verb: all of it, or behind ", and" or a colon and a clause that stands by itself. */
function secondSubject(view: ClaimView, { first, end }: Range): Range | undefined {
  for (let i = end - 1; i > first; i--) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1) return undefined;
    const joins = JOINTS.has(word(view, i)) && word(view, i - 1) === ',';
    if (!joins && !/^[:;]$/.test(word(view, i))) continue;
    const whole = i + 1 < end && standsAlone(view, [{ first, end: joins ? i - 1 : i }]);
    return whole ? { first: i + 1, end } : undefined;
  }
  return isFiniteVerb(view, first) || view.quoted[first] === 1 ? undefined : { first, end };
}
