import { wordClass } from '../../lexicon/word-classes.js';
import { tagOf } from '../../view/reading.js';
import { isTag, tags } from '../../view/sets.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

const TIME = tags('NNP', 'NN', 'CD', 'IN', 'DT', 'JJ', 'RB');
const OPENERS = wordClass('time-openers');
/** Longest time between the source and its verb, in tokens. */
const LONGEST = 4;

/** "{A poll released} Friday [showed] …": when it came out tells which poll it is. */
export const released: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const [only] = source;
  const verb = cue[0];
  if (only === undefined || verb === undefined || source.length > 1) return one;
  const gap = verb.first - only.end;
  if (gap < 1 || gap > LONGEST || only.end - only.first < 2) return one;
  const last = only.end - 1;
  if (tagOf(view, last) !== 'VBN' && word(view, last) !== 'out') return one;
  if (!OPENERS.has(word(view, only.end))) return one;
  for (let i = only.end; i < verb.first; i++) if (!isTag(view, i, TIME)) return one;
  return { ...one, source: [{ first: only.first, end: verb.first }] };
};
