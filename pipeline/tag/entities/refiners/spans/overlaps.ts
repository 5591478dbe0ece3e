import { byTokens, type Candidate } from '../../candidate.js';
import type { Context, Refiner } from '../../context.js';

/**
 * Of candidates that share tokens the heavier one stays, then the longer, then the earlier. A role may
 * hold a demonym or a country ("the Japanese premier"), so roles stand apart from the names.
 */
export const overlaps: Refiner = {
  name: 'overlap',
  refine(candidates: Candidate[], { tokens }: Context): Candidate[] {
    const roles = candidates.filter((one) => one.form === 'role');
    const names = candidates.filter((one) => one.form !== 'role');
    const kept = strongest(names, tokens.count);
    return [...kept, ...strongest(roles, tokens.count)].sort(byTokens);
  },
};

function strongest(candidates: readonly Candidate[], count: number): Candidate[] {
  const order = [...candidates].sort(
    (a, b) => b.weight - a.weight || b.end - b.first - (a.end - a.first) || a.first - b.first,
  );
  const taken = new Uint8Array(count);
  return order.filter(({ first, end }) => {
    for (let i = first; i < end; i++) if (taken[i] === 1) return false;
    taken.fill(1, first, end);
    return true;
  });
}
