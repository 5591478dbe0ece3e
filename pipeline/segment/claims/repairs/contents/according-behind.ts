import { tagOf } from '../../view/reading.js';
import { word } from '../../view/view.js';
import { byCue } from '../by-cue.js';
import type { Repair } from '../repair.js';

/**
 * "The agency suspects <that it was theft>, according to an official": whose word the whole sentence is stands
 * outside of what is suspected.
 */
export const accordingBehind: Repair = ({ view }, one, all) => {
  const { source, cue, content } = one;
  const last = content[content.length - 1];
  const who = source[0];
  if (last === undefined || who === undefined || cue.length === 0) return one;
  const teller = byCue(view, all)
    .get(view.sentenceOf[last.first]!)
    ?.find(({ source: [official], cue: [verb], content: [said] }) => {
      if (verb === undefined || said === undefined || word(view, verb.first) !== 'according')
        return false;
      // "the report, according to which it is the worst": still of the report.
      if (official === undefined || /^W/.test(tagOf(view, official.first))) return false;
      const inside = verb.first > last.first && verb.first < last.end;
      return inside && said.first <= who.first && said.end > who.first;
    });
  if (teller === undefined) return one;
  let end = teller.cue[0]!.first;
  if (word(view, end - 1) === ',') end--;
  if (end <= last.first + 1) return one;
  return { ...one, content: [...content.slice(0, -1), { first: last.first, end }] };
};
