import type { Candidate } from './candidate.js';
import { type Context, textOf } from './context.js';
import { keyOf } from './gazetteer.js';

/** Key of the entity that a name means: as linked, else as the lists have it, else by its own words. */
export function entityKey(one: Candidate, context: Context): string {
  const own = one.entity ?? one.known?.key;
  return own ?? keyOf(one.label, textOf(context, one.first, one.end).slice(one.skip ?? 0));
}
