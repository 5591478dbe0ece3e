import type { Attribution, Range } from '../../view/attribution.js';
import { word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/**
 * "She denied that anybody was at risk: wards would stay open, she promised": what another attribution
 * says from a colon on is no part of the content before it.
 */
export const untilColon: Repair = ({ view }, one, all) => {
  const { cue, content } = one;
  const last = content[content.length - 1];
  const verb = cue[cue.length - 1];
  if (last === undefined || verb === undefined || last.first < verb.end) return one;
  // Hardly a content has a colon: the others are gone through for those alone.
  if (!hasColon(last)) return one;
  const colon = all.find(
    (other) => other !== one && startsBehindColon(other) && speaksBehind(other),
  )?.content[0]?.first;
  if (colon === undefined) return one;
  return { ...one, content: [...content.slice(0, -1), { first: last.first, end: colon - 1 }] };

  function hasColon({ first, end }: Range): boolean {
    for (let i = first + 1; i < end; i++) if (word(view, i) === ':') return true;
    return false;
  }

  function startsBehindColon({ content: [first] }: Attribution): boolean {
    if (first === undefined || first.first <= last!.first + 1 || first.first >= last!.end) {
      return false;
    }
    return word(view, first.first - 1) === ':' && view.quoted[first.first - 1] === 0;
  }

  function speaksBehind(other: Attribution): boolean {
    const place = other.cue[0]?.first ?? -1;
    return other.source.length > 0 && place > other.content[0]!.first && place < last!.end + 6;
  }
};
