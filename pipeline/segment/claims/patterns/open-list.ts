import { wordClass } from '../lexicon/word-classes.js';
import type { Attribution } from '../view/attribution.js';
import { type ClaimView, word } from '../view/view.js';

const DENYING = wordClass('denying-openers');

/** "Not everyone agreed: some farmers held that …": what follows the colon is said by others. */
export function isOpenList(view: ClaimView, { source, cue }: Attribution): boolean {
  const { first, end } = cue[cue.length - 1]!;
  const [nobody] = source;
  if (nobody === undefined || nobody.end !== cue[0]!.first) return false;
  if (word(view, end) !== ':' && (word(view, end - 1) !== ':' || end - first < 2)) return false;
  return DENYING.has(word(view, nobody.first));
}
