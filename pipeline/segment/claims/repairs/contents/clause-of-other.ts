import { tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';

/**
 * "Norway agreed <to buy the dam>, {officials} [said]": what stands before the comma is said as a whole, with the
 * subject and the verb of the other attribution in it.
 */
export const clauseOfOther: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const [speaker, verb, said] = [source[0], cue[0], content[0]];
  if (speaker === undefined || verb === undefined || said === undefined) return one;
  if (tagOf(view, said.first) !== 'TO' || speaker.end !== verb.first) return one;
  if (said.end + 1 !== speaker.first || word(view, said.end) !== ',') return one;
  const first = view.tokens.sentenceFirst[view.sentenceOf[said.first]!]!;
  const other = byCue(view, all)
    .get(view.sentenceOf[said.first]!)
    ?.find(({ source: [subject], cue: acting }) => {
      return subject?.first === first && acting[acting.length - 1]!.end === said.first;
    });
  if (other === undefined || other === one) return one;
  return { ...one, content: [{ first, end: said.end }, ...content.slice(1)] };
};
