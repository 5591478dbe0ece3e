import { byTokens, type Candidate } from './candidate.js';
import type { Context } from './context.js';

/** Per token: whether a name covers it. Offices are no names: one may stand inside. */
export function takenBy(candidates: readonly Candidate[], { tokens }: Context): Uint8Array {
  const taken = new Uint8Array(tokens.count);
  for (const { first, end, form } of candidates) if (form !== 'role') taken.fill(1, first, end);
  return taken;
}

/**
 * The candidates, and those that `find` sees at tokens that no name covers, from the first on; what it has found
 * covers the tokens behind.
 */
export function withUnseen(
  candidates: Candidate[],
  context: Context,
  find: (i: number, taken: Uint8Array) => Candidate | undefined,
): Candidate[] {
  const taken = takenBy(candidates, context);
  const found: Candidate[] = [];
  for (let i = 0; i < taken.length; i++) {
    const one = taken[i] === 0 ? find(i, taken) : undefined;
    if (one === undefined) continue;
    found.push(one);
    i = one.end - 1;
  }
  return found.length === 0 ? candidates : [...candidates, ...found].sort(byTokens);
}
