import { isVerb, lemma, tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { unattributed } from '../untouched.js';

/** How far behind the verb the infinitive may stand: "voted 5-4 late on Monday to close", "… that". */
const REACH = 10;

/** "The board voted [5]-4 late Monday to close the school": the figures are no content. */
export const vote: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const [said] = content;
  if (said === undefined || content.length > 1 || cue.length !== 1) return one;
  const { end } = cue[0]!;
  if (lemma(view, end - 1) !== 'vote' || said.first !== end || tagOf(view, end) !== 'CD')
    return one;
  const last = view.tokens.sentenceFirst[view.sentenceOf[end]! + 1]!;
  for (let i = end + 1; i < Math.min(last, end + REACH); i++) {
    const that = word(view, i) === 'that' && tagOf(view, i) === 'IN';
    if (!that && (tagOf(view, i) !== 'TO' || !isVerb(view, i + 1))) continue;
    let stop = i + 2;
    while (stop < last && !/^[,;.]$/.test(word(view, stop))) stop++;
    const clause = { first: i, end: stop };
    return unattributed(all, one, clause) ? { ...one, content: [clause] } : one;
  }
  return one;
};
