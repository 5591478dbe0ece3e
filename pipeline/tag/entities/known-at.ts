import type { Tokens } from '../../model/tokens.js';
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
  const { tokens, listed } = context;
  if (i >= tokens.count) return undefined;
  for (const known of listed[tokens.type[i]!]!) {
    const end = knownEnd(tokens, i, known);
    if (end > 0 && kinds.has(known.kind)) return { first: i, end, known };
  }
  return undefined;
}

/** Behind the last token of a listed name that begins at token `i`, 0 when it does not stand there. */
export function knownEnd(tokens: Tokens, i: number, { name }: KnownName): number {
  const stop = matchEnd(tokens.text, tokens.start[i]!, name);
  if (stop < 0) return 0;
  let last = i;
  while (tokens.end[last]! < stop) last++;
  // "U.S" of "U.S." is the same token; anything else must end where a token ends.
  return tokens.end[last] === stop ? last + 1 : 0;
}
