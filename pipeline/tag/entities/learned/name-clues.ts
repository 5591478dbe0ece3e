import { combine, hashString } from '../../../learn/engine/features.js';
import type { KnownName } from '../candidate.js';
import type { Context } from '../context.js';
import { knownEnd } from '../known-at.js';

const NONE: readonly KnownName[] = [];

/**
 * Per token: hash of list and place in the name, for the longest name of the gazetteer that covers it
 * and begins with an open token.
 */
export function nameClues(context: Context, open: Uint8Array): Int32Array {
  const { tokens, listed } = context;
  const clues = new Int32Array(tokens.count);
  let i = 0;
  while (i < tokens.count) {
    let end = i + 1;
    for (const known of open[i] === 1 ? listed[tokens.type[i]!]! : NONE) {
      const stop = knownEnd(tokens, i, known);
      if (stop === 0) continue;
      end = stop;
      const list = hashString(known.kind + known.label);
      for (let k = i; k < end; k++) {
        const part = end - i === 1 ? 3 : k === i ? 0 : k === end - 1 ? 2 : 1;
        clues[k] = combine(list, part) | 1;
      }
      break;
    }
    i = end;
  }
  return clues;
}
