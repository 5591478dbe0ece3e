import type { Range } from '../attribution.js';
import { tagOf } from '../reading.js';
import { type ClaimView, word } from '../view.js';
import type { Repair } from './repair.js';

/** Longest clause that is drawn into a source, in tokens. */
const LONGEST = 16;

/** "The ministry, whose inspectors [cleared the ship,] rejected": the clause of a source is whole. */
export const tornSource: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const last = source[source.length - 1];
  const verb = cue[0]?.first;
  if (last === undefined || verb === undefined || word(view, verb - 1) !== ',') return one;
  if (last.end >= verb - 1 || verb - last.end > LONGEST || !endsInClause(view, last)) return one;
  for (let i = last.end; i < verb - 1; i++) {
    if (/^[,;]$/.test(word(view, i)) || view.quoted[i] === 1) return one;
  }
  return { ...one, source: [...source.slice(0, -1), { first: last.first, end: verb }] };
};

/** Whether a clause of "who" is open at the end of a source. */
function endsInClause(view: ClaimView, { first, end }: Range): boolean {
  for (let i = end - 1; i > first; i--) {
    if (word(view, i) === ',') return /^W(?:P|DT|P\$)$/.test(tagOf(view, i + 1));
  }
  return false;
}
