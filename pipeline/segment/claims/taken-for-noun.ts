import { isTag, tags } from './sets.js';
import type { ClaimView } from './view.js';

const NOUN = tags('NN');
const PLURAL = tags('NNS');

/** Whether token `i` may be a verb that was taken for a noun behind its subject: "the authors note". */
export function isTakenForNoun(view: ClaimView, i: number): boolean {
  return isTag(view, i, NOUN) && isTag(view, i - 1, PLURAL);
}
