import { rejoinderAt } from '../../missed/rejoinder.js';
import type { Attribution, Range } from '../../view/attribution.js';
import { type ClaimView, word } from '../../view/view.js';
import type { Repair } from '../repair.js';

/**
 * "<that the fund is empty, a charge the bank denies>": what is said ends before what others say of it.
 * Nor is "a charge the bank" who denies it.
 */
export const rejoinder: Repair = ({ view }, one) => {
  const content = one.content.map((part) => cut(view, part, one));
  const changed = content.some((part, k) => part !== one.content[k]);
  const [who] = one.source;
  const found = who && word(view, who.first - 1) === ',' ? rejoinderAt(view, who.first) : undefined;
  if (who === undefined || found?.source === undefined || found.source.first <= who.first) {
    return changed ? { ...one, content } : one;
  }
  return { ...one, source: [found.source], cue: [found.cue], content: [found.noun] };
};

/** Up to the comma before a rejoinder, which its own cue does not stand in. */
function cut(view: ClaimView, part: Range, { source, cue }: Attribution): Range {
  for (let i = part.first + 2; i + 2 < part.end; i++) {
    if (word(view, i) !== ',') continue;
    const found = rejoinderAt(view, i + 1);
    if (found === undefined || view.quoted[i + 1] === 1) continue;
    const own = [...source, ...cue].some(({ first }) => first > i);
    return own ? part : { first: part.first, end: i };
  }
  return part;
}
