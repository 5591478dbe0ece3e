import { sentenceEnd } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "As the court noted in May, most were refused for want of money, not of time": all that follows. */
export const asNoted: Repair = ({ view }, one) => {
  const { source, cue, content } = one;
  const [speaker, verb, said] = [source[0], cue[cue.length - 1], content[0]];
  if (speaker === undefined || verb === undefined || said === undefined) return one;
  const sentence = view.sentenceOf[verb.first]!;
  const first = view.tokens.sentenceFirst[sentence]!;
  if (word(view, first) !== 'as' || speaker.first !== first + 1 || content.length > 1) return one;
  if (verb.first !== speaker.end || said.first <= verb.end || view.quoted[said.first] === 1)
    return one;
  let comma = verb.end;
  while (comma < said.first && word(view, comma) !== ',') comma++;
  const end = sentenceEnd(view, verb.first);
  if (comma + 1 >= said.first || said.end !== end) return one;
  return { ...one, content: [{ first: comma + 1, end }] };
};
