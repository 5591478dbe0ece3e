import { wordClass } from '../../lexicon/word-classes.js';
import type { Range } from '../../view/attribution.js';
import { tagOf } from '../../view/reading.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** Forms that say nothing without another verb or a noun. */
const EMPTY = wordClass('empty-words');
const MARK = /^(?:,|:|-LRB-|-RRB-|``|''|NFP)$/;

/**
 * "Norway has for years been …" and "the Hall-Olsen talks" attribute nothing: a cue of auxiliaries and
 * prepositions, a source that a hyphen ties to the name before it, and how something was told ("in writing").
 */
export const noCue: Repair = ({ view }, one) => {
  const { cue, source } = one;
  if (cue.length === 0) return one;
  if (source.length === 1 && isTied(view, source[0]!.first)) return undefined;
  const { first, end } = cue[0]!;
  const manner = word(view, first) === 'writing' && word(view, first - 1) === 'in';
  if (manner && end - first === 1 && cue.length === 1) return undefined;
  const several = cue.some(({ first, end }) => end - first > 1) || cue.length > 1;
  return several && cue.every((part) => isEmpty(view, part)) ? undefined : one;
};

function isEmpty(view: ClaimView, { first, end }: Range): boolean {
  for (let i = first; i < end; i++) {
    if (!EMPTY.has(word(view, i)) && !MARK.test(tagOf(view, i))) return false;
  }
  return true;
}

/** Whether a hyphen touches the token and the name before it. */
function isTied({ tokens }: ClaimView, i: number): boolean {
  const { start, end, text } = tokens;
  if (i < 2 || !/^[-–‑]$/.test(text.slice(start[i - 1]!, end[i - 1]!))) return false;
  return end[i - 1] === start[i] && end[i - 2] === start[i - 1];
}
