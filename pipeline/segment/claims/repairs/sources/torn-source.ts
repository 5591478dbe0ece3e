import type { Range } from '../../view/attribution.js';
import { hasFiniteVerb, tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';
import { untouched } from '../untouched.js';

/** Longest clause that is drawn into a source, in tokens. */
const LONGEST = 16;

/**
 * "The ministry, whose inspectors [cleared the ship,] rejected", "A study[, published in May,] found": what
 * commas set off behind a source is whole.
 */
export const tornSource: Repair = ({ view }, one, all) => {
  const { source, cue } = one;
  const last = source[source.length - 1];
  const verb = cue[0]?.first;
  if (last === undefined || verb === undefined || word(view, verb - 1) !== ',') return one;
  if (last.end >= verb - 1 || verb - last.end > LONGEST) return one;
  const described = isDescribed(view, last.end, verb - 1);
  if (!described && !endsInClause(view, last)) return one;
  for (let i = described ? last.end + 1 : last.end; i < verb - 1; i++) {
    if (/^[,;]$/.test(word(view, i)) || view.quoted[i] === 1) return one;
  }
  if (described && !untouched(all, one, { first: last.end, end: verb })) return one;
  return { ...one, source: [...source.slice(0, -1), { first: last.first, end: verb }] };
};

/** Whether a clause of "who" is open at the end of a source. */
function endsInClause(view: ClaimView, { first, end }: Range): boolean {
  for (let i = end - 1; i > first; i--) {
    if (word(view, i) === ',') return /^W(?:P|DT|P\$)$/.test(tagOf(view, i + 1));
  }
  return false;
}

/** ", published in May": a participle behind a comma, and no other verb up to the next one. */
function isDescribed(view: ClaimView, from: number, to: number): boolean {
  return (
    word(view, from) === ',' && tagOf(view, from + 1) === 'VBN' && !hasFiniteVerb(view, from, to)
  );
}
