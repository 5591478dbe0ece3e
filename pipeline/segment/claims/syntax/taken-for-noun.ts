import { isTag, tags } from '../view/sets.js';
import type { ClaimView } from '../view/view.js';

const NOUN = tags('NN');
const PLURAL = tags('NNS');
const SINGULAR = tags('NN', 'NNP');
const ARTICLE = tags('DT', 'PRP$');

/** Whether token `i` may be a verb that was taken for a noun behind its subject: "the authors note". */
export function isTakenForNoun(view: ClaimView, i: number): boolean {
  return isTag(view, i, NOUN) && isTag(view, i - 1, PLURAL);
}

/** ", the board estimates.": a verb of a single subject that was taken for its plural noun. */
export function isThird(view: ClaimView, i: number): boolean {
  return isTag(view, i, PLURAL) && isTag(view, i - 1, SINGULAR) && isTag(view, i - 2, ARTICLE);
}
