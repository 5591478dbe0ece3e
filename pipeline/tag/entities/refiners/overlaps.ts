import { byTokens, type Candidate } from '../candidate.js';
import type { Refiner } from '../context.js';

/**
 * Of candidates that share tokens the heavier one stays, then the longer, then the earlier. A role may
 * hold a demonym or a country ("the Japanese premier"), so roles stand apart from the names.
 */
export const overlaps: Refiner = {
  name: 'overlap',
  refine(candidates: Candidate[]): Candidate[] {
    const roles = candidates.filter((one) => one.form === 'role');
    const names = candidates.filter((one) => one.form !== 'role');
    return [...strongest(names), ...strongest(roles)].sort(byTokens);
  },
};

function strongest(candidates: readonly Candidate[]): Candidate[] {
  const order = [...candidates].sort(
    (a, b) => b.weight - a.weight || b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  const taken = new Set<number>();
  const kept: Candidate[] = [];
  for (const one of order) {
    let free = true;
    for (let i = one.first; i < one.end && free; i++) free = !taken.has(i);
    if (!free) continue;
    for (let i = one.first; i < one.end; i++) taken.add(i);
    kept.push(one);
  }
  return kept;
}
