import type { Range } from '../../view/attribution.js';
import { hasFiniteVerb } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { type ClaimView, isQuote, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const BREAK = /^[:;]$/;
const PREPOSITION = tags('IN');

/**
 * "An admiral was blunter: the navy, he said, “cannot wait”": what is said begins behind the colon, and so
 * behind ";". "On the price, she said: “It is high.”": it begins with the quotation.
 */
export const afterColon: Repair = ({ view }, one) => {
  const { cue, content } = one;
  const [before, after] = content;
  if (before === undefined || after === undefined || content.length !== 2) return one;
  // "Here is what he says: nobody comes."
  const colon = cue[0] !== undefined && word(view, cue[cue.length - 1]!.end - 1) === ':';
  if (colon && before.end - before.first === 1 && word(view, before.first) === 'what') {
    return { ...one, content: [after] };
  }
  if (cue[0] === undefined || cue[0].first < before.end || cue[0].first > after.first) return one;
  if (colon && isFronted(view, before, after)) return { ...one, content: [after] };
  for (let i = before.end - 2; i > before.first; i--) {
    if (!BREAK.test(word(view, i)) || view.quoted[i] === 1) continue;
    return { ...one, content: [{ first: i + 1, end: before.end }, after] };
  }
  return one;
};

/** A phrase outside of quotation marks that only says when or about what the words in them were said. */
function isFronted(view: ClaimView, before: Range, after: Range): boolean {
  const short = before.end - before.first === 1 || isTag(view, before.first, PREPOSITION);
  if (!short || !isQuote(view, after.first)) return false;
  if (view.quoted[before.first] === 1 || view.quoted[before.end - 1] === 1) return false;
  return !hasFiniteVerb(view, before.first, before.end);
}
