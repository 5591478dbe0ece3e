import { wordClass } from '../../lexicon/word-classes.js';
import { tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const WHOLE = wordClass('whole-contents');
const BREAK = /^[;,]$/;

/** "The minister said as much on Friday", "She hopes so; he does not": what follows is no part of it. */
export const proContent: Repair = ({ view }, one) => {
  const [said] = one.content;
  const verb = one.cue[one.cue.length - 1];
  if (said === undefined || verb === undefined || one.content.length > 1) return one;
  const { first, end } = said;
  if (verb.end !== first) return one;
  // "Her publisher hopes so; her husband does not", "suggest otherwise, and the family lost money"
  if (WHOLE.has(word(view, first)) && end - first > 2 && BREAK.test(word(view, first + 1))) {
    return { ...one, content: [{ first, end: first + 1 }] };
  }
  if (word(view, first) !== 'as' || word(view, first + 1) !== 'much') return one;
  if (end - first < 3 || tagOf(view, first + 2) !== 'IN' || word(view, first + 2) === 'as')
    return one;
  return { ...one, content: [{ first, end: first + 2 }] };
};
