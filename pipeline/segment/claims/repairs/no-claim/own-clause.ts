import { SUBORDINATING } from '../../lexicon/form-bits.js';
import { wordClass } from '../../lexicon/word-classes.js';
import type { Range } from '../../view/attribution.js';
import { hasFiniteVerb } from '../../view/reading.js';
import { type ClaimView, hasBit, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const JOINTS = wordClass('predicate-joints');

/**
 * "The minister may act if the institute advises …", "He said so; the police say …": the subject of the main clause
 * or of the one before does not advise.
 */
export const ownClause: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const [outer, own] = source;
  if (source.length !== 2 || cue.length === 0 || own!.end !== cue[0]!.first) return one;
  return isParted(view, { first: outer!.end, end: own!.first }) ? { ...one, source: [own!] } : one;
};

/** A finite verb and then, directly before the end, a word or a mark that opens a clause. */
function isParted(view: ClaimView, { first, end }: Range): boolean {
  if (end - first < 2 || !hasFiniteVerb(view, first, end)) return false;
  const joint = word(view, end - 1);
  if (hasBit(view, end - 1, SUBORDINATING) || joint === ';') return true;
  return JOINTS.has(joint) && word(view, end - 2) === ',';
}
