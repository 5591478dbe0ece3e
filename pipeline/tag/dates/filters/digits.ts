import { type Surroundings, words } from './surroundings.js';

const NUMBERED_BEFORE = words(
  'version v release build section sections clause clauses article paragraph para chapter annex appendix rule ios android kernel firmware § ip',
);

/** A date in digits that is no part of an address, a path, a version or a longer number. */
export function isFree(s: Surroundings): boolean {
  if (NUMBERED_BEFORE.has(s.before())) return false;
  return !/[\p{L}\p{N}\p{Sc}/._=-]/u.test(s.charBefore) && !/[\p{L}\p{N}/_=-]/u.test(s.charAfter);
}
