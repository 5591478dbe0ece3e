import { tokenAt } from '../../model/tokens.js';
import type { KnownName } from './candidate.js';
import type { Context } from './context.js';
import { matchEnd } from './gazetteer.js';

/** A name of the gazetteers from token `first` up to, not including, `end`. */
export interface KnownSpan {
  readonly first: number;
  readonly end: number;
  readonly known: KnownName;
}

/** The longest listed name of one of the kinds that begins at token `i` and ends with a token. */
export function knownAt(
  context: Context,
  i: number,
  kinds: ReadonlySet<KnownName['kind']>,
): KnownSpan | undefined {
  const { tokens, gazetteer } = context;
  if (i >= tokens.count) return undefined;
  for (const known of gazetteer.candidates(tokens.vocabulary[tokens.type[i]!]!)) {
    if (!kinds.has(known.kind)) continue;
    const stop = matchEnd(tokens.text, tokens.start[i]!, known.name);
    if (stop < 0) continue;
    const last = tokenAt(tokens, stop - 1);
    // "U.S" of "U.S." is the same token; anything else must end where a token ends.
    if (tokens.end[last] === stop) return { first: i, end: last + 1, known };
  }
  return undefined;
}
