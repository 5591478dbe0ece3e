import { tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "{The government no longer} [believes] …": what denies the verb goes with the verb. */
export const noLonger: Repair = ({ view }, one) => {
  const { source, cue } = one;
  const [who, verb] = [source[source.length - 1], cue[0]];
  if (who === undefined || verb === undefined || who.end > verb.first) return one;
  const at = verb.first - 2;
  if (word(view, at) !== 'no' || word(view, at + 1) !== 'longer') return one;
  if (at <= who.first || who.end < at || !tagOf(view, verb.end - 1).startsWith('VB')) return one;
  return {
    ...one,
    source: [...source.slice(0, -1), { first: who.first, end: at }],
    cue: [{ first: at, end: verb.end }, ...cue.slice(1)],
  };
};
