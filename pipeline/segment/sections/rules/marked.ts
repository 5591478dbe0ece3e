import type { Mark, SectionKind } from '../../../model/article.js';
import type { Unit } from '../layout.js';
import type { KindRule } from '../rule.js';

/** What an earlier stage has settled, for units that are mostly within its mark. */
export const marked: KindRule = {
  name: 'marked',
  kindOf: ({ settled, index }) => settled[index],
};

/** The kind of the first mark that covers more than half of a unit, for each unit. */
export function settledKinds(
  marks: readonly Mark[],
  units: readonly Unit[],
): (SectionKind | undefined)[] {
  const kinds: (SectionKind | undefined)[] = units.map(() => undefined);
  // The first mark has the last word.
  for (const { span, kind } of marks.toReversed()) {
    for (let i = firstEndingAfter(units, span.start); i < units.length; i++) {
      const { start, end } = units[i]!;
      if (start >= span.end) break;
      const shared = Math.min(span.end, end) - Math.max(span.start, start);
      if (shared * 2 > end - start) kinds[i] = kind;
    }
  }
  return kinds;
}

/** Index of the first unit that ends after a place. */
function firstEndingAfter(units: readonly Unit[], place: number): number {
  let low = 0;
  let high = units.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (units[middle]!.end > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
