import type { Attribution, Range } from '../../view/attribution.js';
import {
  hasFiniteVerb,
  hasRelation,
  isFiniteVerb,
  type Reading,
  tagOf,
} from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const JOINTS = /^(?:and|but)$/;

/**
 * "They said <the bank had first asked for a quarter> but backed down later": a second verb of the subject
 * of what is said, which the parse puts beside the first one, is said, too.
 */
export const secondPredicate: Repair = (reading, one, all) => {
  const { view, right } = reading;
  const { cue, content } = one;
  const last = content[content.length - 1];
  const verb = cue[cue.length - 1];
  if (last === undefined || verb === undefined || last.first < verb.end) return one;
  if (!hasFiniteVerb(view, last.first, last.end)) return one;
  const second = verbBehind(reading, last.end);
  if (second < 0 || view.quoted[second] === 1) return one;
  const governor = view.tokens.head[second]!;
  if (!hasRelation(view, second, 'conj') || governor < last.first || governor >= last.end)
    return one;
  let end = right[second]! + 1;
  while (end > second && /^[.,:]$/.test(tagOf(view, end - 1))) end--;
  // What others say in it they say whole.
  const torn = all.some((other) => other !== one && isTorn(other, { first: last.end, end }));
  if (torn) return one;
  return { ...one, content: [...content.slice(0, -1), { first: last.first, end }] };
};

/** The verb behind "and" or "but" at token `i`, -1 for none. */
function verbBehind({ view }: Reading, i: number): number {
  if (!JOINTS.test(word(view, i))) return -1;
  const verb = tagOf(view, i + 1) === 'RB' ? i + 2 : i + 1;
  return isFiniteVerb(view, verb) ? verb : -1;
}

/** Whether an attribution stands in `range` with some of its parts only. */
function isTorn({ source, cue, content }: Attribution, { first, end }: Range): boolean {
  const parts = [...source, ...cue, ...content];
  const inside = parts.filter((part) => part.first >= first && part.end <= end).length;
  const outside = parts.filter((part) => part.end <= first || part.first >= end).length;
  return inside < parts.length && outside < parts.length;
}
