import type { Attribution, Range } from '../view/attribution.js';

/** Whether no other attribution has its source or cue among the tokens `first..end`. */
export function unattributed(
  all: readonly Attribution[],
  one: Attribution,
  { first, end }: Range,
): boolean {
  return all.every(
    (other) =>
      other === one ||
      [...other.source, ...other.cue].every((part) => part.end <= first || part.first >= end),
  );
}

/** The same, and no part of what another says either. */
export function untouched(all: readonly Attribution[], one: Attribution, range: Range): boolean {
  const { first, end } = range;
  const unsaid = all.every(
    (other) =>
      other === one || other.content.every((part) => part.end <= first || part.first >= end),
  );
  return unsaid && unattributed(all, one, range);
}
