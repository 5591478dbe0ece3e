import { combine, hashString } from '../../../learn/features.js';
import { tokenAt } from '../../../model/tokens.js';
import type { Context } from '../context.js';
import { matchEnd } from '../gazetteer.js';

/** Per token: hash of list and place in the name, for the longest name of the gazetteer that covers it. */
export function nameClues(context: Context): Int32Array {
  const { tokens, gazetteer } = context;
  const clues = new Int32Array(tokens.count);
  const byType = tokens.vocabulary.map((form) => gazetteer.candidates(form));
  let i = 0;
  while (i < tokens.count) {
    let end = i + 1;
    for (const known of byType[tokens.type[i]!]!) {
      const stop = matchEnd(tokens.text, tokens.start[i]!, known.name);
      if (stop < 0) continue;
      const last = tokenAt(tokens, stop - 1);
      if (tokens.end[last] !== stop) continue;
      end = last + 1;
      const list = hashString(known.kind + known.label);
      for (let k = i; k < end; k++) {
        const part = end - i === 1 ? 3 : k === i ? 0 : k === last ? 2 : 1;
        clues[k] = combine(list, part) | 1;
      }
      break;
    }
    i = end;
  }
  return clues;
}
