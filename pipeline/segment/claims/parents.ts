import type { Attribution } from './view/attribution.js';

/** How many attributions before its own a parent is looked for. */
const REACH = 8;

/**
 * For each attribution the index of the one whose content holds all of it, the nearest around it; -1
 * for none. The attributions are in order of their contents.
 */
export function parentsOf(attributions: readonly Attribution[]): number[] {
  return attributions.map((one, k) => {
    for (let at = k - 1; at >= Math.max(0, k - REACH); at--) {
      if (holds(attributions[at]!, one)) return at;
    }
    return -1;
  });
}

function holds({ content }: Attribution, inner: Attribution): boolean {
  if (inner.cue.length === 0) return false;
  const first = content[0]!.first;
  const { end } = content[content.length - 1]!;
  return [...inner.source, ...inner.cue, ...inner.content].every(
    (part) => part.first >= first && part.end <= end,
  );
}
