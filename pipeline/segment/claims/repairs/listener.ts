import { isFiniteVerb, lemma } from '../reading.js';
import { isTag, tags } from '../sets.js';
import { type ClaimView, word } from '../view.js';
import { wordClass } from '../word-classes.js';
import type { Repair } from './repair.js';

const TELLING = wordClass('telling-verbs');
const NOUNS = tags('NN', 'NNS', 'NNP', 'NNPS', 'PRP');
const SUBORDINATORS = wordClass('subordinators');

/** "The dam is safe, Abe told a newspaper": what stands behind "told" only hears it. */
export const listener: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [speaker, verb, heard] = [source[0], cue[cue.length - 1], content[0]];
  if (speaker === undefined || verb === undefined || content.length !== 1) return one;
  if (heard === undefined || heard.first !== verb.end || speaker.end > verb.first) return one;
  if (!TELLING.has(lemma(view, verb.end - 1)) || !isPhrase(view, heard)) return one;
  const first = view.tokens.sentenceFirst[view.sentenceOf[speaker.first]!]!;
  const comma = speaker.first - 1;
  if (word(view, comma) !== ',' || SUBORDINATORS.has(word(view, first))) return one;
  const said = { first, end: comma };
  for (let i = first; i < comma; i++) {
    if (isFiniteVerb(view, i)) return { ...one, content: [said] };
  }
  return one;
};

function isPhrase(view: ClaimView, { first, end }: { first: number; end: number }): boolean {
  for (let i = first; i < end; i++) {
    if (isFiniteVerb(view, i) || view.quoted[i] === 1) return false;
  }
  return isTag(view, end - 1, NOUNS);
}
