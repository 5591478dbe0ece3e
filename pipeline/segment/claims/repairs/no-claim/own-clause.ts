import { SUBORDINATING } from '../../lexicon/form-bits.js';
import type { Range } from '../../view/attribution.js';
import { hasFiniteVerb } from '../../view/reading.js';
import { type ClaimView, hasBit } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "The minister may act if the institute advises …": the subject of the main clause does not advise. */
export const ownClause: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const [outer, own] = source;
  if (source.length !== 2 || cue.length === 0 || own!.end !== cue[0]!.first) return one;
  return isParted(view, { first: outer!.end, end: own!.first }) ? { ...one, source: [own!] } : one;
};

/** A finite verb and then, directly before the end, a word that opens a clause. */
function isParted(view: ClaimView, { first, end }: Range): boolean {
  if (end - first < 2 || !hasBit(view, end - 1, SUBORDINATING)) return false;
  return hasFiniteVerb(view, first, end);
}
