import type { ParserState } from './parser-state.js';

/**
 * Dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): how many right arcs each kind of
 * action would put out of reach, from any configuration. `gold[i]` is the right head of token `i`
 * within the sentence, `n` for the root.
 */
export function shiftCost(state: ParserState, gold: Int32Array): number {
  const b = state.next;
  let cost = 0;
  for (let depth = 0; depth < state.size; depth++) {
    const s = state.peek(depth);
    if (depth > 0 && gold[b] === s) cost++;
    if (gold[s] === b) cost++;
  }
  return cost;
}

export function leftCost(state: ParserState, gold: Int32Array): number {
  const s = state.peek(0);
  const head = gold[s]!;
  const lost = head === state.peek(1) || head > state.next ? 1 : 0;
  return lost + dependentsAhead(state, gold, s);
}

export function rightCost(state: ParserState, gold: Int32Array): number {
  const s = state.peek(0);
  return (gold[s]! >= state.next ? 1 : 0) + dependentsAhead(state, gold, s);
}

function dependentsAhead(state: ParserState, gold: Int32Array, head: number): number {
  let count = 0;
  for (let i = state.next; i < state.n; i++) if (gold[i] === head) count++;
  return count;
}
