import { wordClass } from '../../lexicon/word-classes.js';
import { isFiniteVerb } from '../../view/reading.js';
import { isQuote, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const IF = wordClass('conditions');

/** "If the trend goes on, the bank warned, “water will be scarce”": the condition is said, too. */
export const condition: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [speaker, verb, said] = [source[0], cue[0], content[0]];
  if (speaker === undefined || verb === undefined || said === undefined) return one;
  if (content.length > 1 || speaker.end !== verb.first || said.first < verb.end) return one;
  if (!isQuote(view, said.first)) return one;
  const { vocabulary, type, sentenceFirst } = view.tokens;
  const opening = vocabulary[type[said.first + 1]!]!;
  const first = sentenceFirst[view.sentenceOf[verb.first]!]!;
  const comma = speaker.first - 1;
  if (opening !== opening.toLowerCase() || !IF.has(word(view, first))) return one;
  if (word(view, comma) !== ',' || comma - first < 3) return one;
  for (let i = first; i < comma; i++) {
    if (isFiniteVerb(view, i)) return { ...one, content: [{ first, end: comma }, said] };
  }
  return one;
};
