import { wordClass } from '../../lexicon/word-classes.js';
import { hasFiniteVerb, isFiniteVerb, lemma, tagOf } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const TELLING = wordClass('telling-verbs');
const NOUNS = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP');
const ANYBODY = wordClass('any-listeners');
const SUBORDINATORS = wordClass('subordinators');

/** "The dam is safe, Abe told a newspaper": what stands behind "told" only hears it, as does "anyone who asks". */
export const listener: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [speaker, verb, heard] = [source[0], cue[cue.length - 1], content[0]];
  if (speaker === undefined || verb === undefined || content.length !== 1) return one;
  if (heard === undefined || heard.first !== verb.end || speaker.end > verb.first) return one;
  if (!TELLING.has(lemma(view, verb.end - 1))) return one;
  const that = behindAnybody(view, heard);
  if (that > 0) return { ...one, content: [{ first: that, end: heard.end }] };
  if (!isPhrase(view, heard)) return one;
  const first = view.tokens.sentenceFirst[view.sentenceOf[speaker.first]!]!;
  const comma = speaker.first - 1;
  if (word(view, comma) !== ',' || SUBORDINATORS.has(word(view, first))) return one;
  return hasFiniteVerb(view, first, comma) ? { ...one, content: [{ first, end: comma }] } : one;
};

/** "tell anyone who will listen that it is safe": where what is said begins, -1 for other listeners. */
function behindAnybody(view: ClaimView, { first, end }: { first: number; end: number }): number {
  if (!ANYBODY.has(word(view, first)) || tagOf(view, first + 1) !== 'WP') return -1;
  for (let i = first + 3; i + 1 < end; i++) if (word(view, i) === 'that') return i;
  return -1;
}

function isPhrase(view: ClaimView, { first, end }: { first: number; end: number }): boolean {
  for (let i = first; i < end; i++) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1) return false;
  }
  return isTag(view, end - 1, NOUNS);
}
