import type { Range } from '../../view/attribution.js';
import { behindNumber } from '../../view/edges.js';
import type { ClaimView } from '../../view/view.js';
import type { Repair } from '../repair.js';

/** "3. Mr Reid argued that …", "• Regulators say …": the mark of a paragraph is of no part of what it says. */
export const numbered: Repair = ({ view }, one) => {
  if (!opens(view, one.source) && !opens(view, one.content)) return one;
  const source = without(view, one.source);
  const content = without(view, one.content);
  return content.length > 0 ? { ...one, source, content } : one;
};

function opens(view: ClaimView, [part]: readonly Range[]): boolean {
  return part !== undefined && behindNumber(view, part.first) > part.first;
}

function without(view: ClaimView, parts: readonly Range[]): Range[] {
  return parts
    .map(({ first, end }) => ({ first: behindNumber(view, first), end }))
    .filter(({ first, end }) => end > first);
}
