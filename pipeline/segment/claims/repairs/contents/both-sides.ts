import { wordClass } from '../../lexicon/word-classes.js';
import { isFiniteVerb, sentenceEnd } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { untouched } from '../untouched.js';

const SUBJECT = tags('DT', 'NN', 'NNS', 'NNP', 'NNPS', 'PRP', 'PRP$', 'JJ', 'CD', 'EX', 'VBG');
const JOINING = wordClass('sentence-joints');

/** "<The deer ate it>, {she} [complains], and culling has failed": what goes on behind is said, too. */
export const bothSides: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [said, speaker, verb] = [content[0], source[0], cue[0]];
  if (said === undefined || speaker === undefined || verb === undefined) return one;
  if (source.length + cue.length + content.length > 3 || speaker.end !== verb.first) return one;
  if (said.end + 1 !== speaker.first || word(view, said.end) !== ',') return one;
  const rest = { first: verb.end + 1, end: sentenceEnd(view, verb.end) };
  if (word(view, verb.end) !== ',' || !JOINING.has(word(view, rest.first))) return one;
  // "…, she said, and left": the speaker left.
  if (!isTag(view, rest.first + 1, SUBJECT)) return one;
  let finite = false;
  for (let i = rest.first; i < rest.end; i++) {
    if (view.quoted[i] === 1 || /^[;:]$/.test(word(view, i))) return one;
    if (isFiniteVerb(view, i)) finite = true;
  }
  const free = untouched(all, one, rest);
  return free && finite ? { ...one, content: [said, rest] } : one;
};
