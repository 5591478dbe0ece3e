import { wordClass } from '../../lexicon/word-classes.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "as a farmer", "as many as forty" */
const OTHERS = wordClass('behind-other-as');

/** "<The loan will fail>, {as the auditors} [warned]": "as" is not of who says it. */
export const asSource: Repair = ({ view }, one) => {
  const [who] = one.source;
  if (who === undefined || who.end - who.first < 2 || word(view, who.first) !== 'as') return one;
  if (word(view, who.first - 1) !== ',' || OTHERS.has(word(view, who.first + 1))) return one;
  return { ...one, source: [{ first: who.first + 1, end: who.end }, ...one.source.slice(1)] };
};
