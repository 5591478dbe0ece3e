import type { TokenBuilder } from '../token-builder.js';

/**
 * Tokens of the longest sentence. A transcript or a table without any stop is cut, so that what is done
 * sentence by sentence stays linear in the length of a text; the longest sentences of treaties have 300.
 */
const LONGEST = 400;

type Emit = (first: number, end: number) => void;

/** `emit` for sentences of any length, of which those that are too long are cut after a comma or word. */
export function bounded(out: TokenBuilder, emit: Emit): Emit {
  return (first, end) => {
    let from = first;
    while (end - from > LONGEST) {
      const to = cutAfter(out, from + LONGEST / 2, from + LONGEST);
      emit(from, to);
      from = to;
    }
    emit(from, end);
  };
}

/** The end of the last clause that ends in `from..to`, `to` when none does. */
function cutAfter(out: TokenBuilder, from: number, to: number): number {
  let comma = to;
  for (let i = to - 1; i >= from; i--) {
    const mark = out.text[out.start[i]!]!;
    if (mark === ';') return i + 1;
    if (mark === ',' && comma === to) comma = i + 1;
  }
  return comma;
}
