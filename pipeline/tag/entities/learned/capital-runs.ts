import { INITIAL } from './inner-words.js';

/**
 * For each token the run of tokens with an initial capital that it stands in, as first token and end;
 * both 0 outside of runs. `kinds` holds the `innerKind` of each token.
 */
export function capitalRuns(kinds: Uint16Array): { runFirst: Int32Array; runEnd: Int32Array } {
  const runFirst = new Int32Array(kinds.length);
  const runEnd = new Int32Array(kinds.length);
  for (let i = 0; i < kinds.length; i++) {
    if ((kinds[i]! & INITIAL) === 0) continue;
    let end = i + 1;
    while (end < kinds.length && (kinds[end]! & INITIAL) !== 0) end++;
    if (end - i > 1) {
      runFirst.fill(i, i, end);
      runEnd.fill(end, i, end);
    }
    i = end;
  }
  return { runFirst, runEnd };
}
