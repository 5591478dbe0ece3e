import type { Rule } from './rule.js';

/** A node of the rules' prefix tree: one state of the recogniser. */
export interface State {
  readonly next: Map<string, State>;
  /** The rule that is complete here; the first in the list of rules wins. */
  rule?: Rule;
}

/**
 * Builds the recogniser from all rules: every pattern is written out into plain symbol sequences, and
 * these share their beginnings in a prefix tree, so that a text is read once whatever the number of
 * rules. Pattern language: symbols between blanks (`MONTH`, a lower-case word), `[x y]` may be left
 * out, `(a|b c)` is one of several; both may be nested. Throws on a pattern that is not well formed.
 */
export function compile(rules: readonly Rule[]): State {
  const root: State = { next: new Map() };
  for (const rule of rules) {
    for (const sequence of expand(rule.pattern)) insert(root, sequence, rule);
  }
  return root;
}

function insert(root: State, sequence: readonly string[], rule: Rule): void {
  if (sequence.length === 0) throw new Error(`date rule ${rule.name} matches nothing`);
  let state = root;
  for (const symbol of sequence) {
    let next = state.next.get(symbol);
    if (!next) {
      next = { next: new Map() };
      state.next.set(symbol, next);
    }
    state = next;
  }
  state.rule ??= rule;
}

/** All symbol sequences that a pattern stands for. */
export function expand(pattern: string): string[][] {
  const pieces = pattern.match(/[[\]()|]|[^\s[\]()|]+/g) ?? [];
  let position = 0;

  function alternatives(): string[][] {
    const all = [...series()];
    while (pieces[position] === '|') {
      position++;
      all.push(...series());
    }
    return all;
  }

  function series(): string[][] {
    let sequences: string[][] = [[]];
    for (;;) {
      const piece = pieces[position];
      if (piece === undefined || piece === '|' || piece === ')' || piece === ']') return sequences;
      position++;
      sequences = join(sequences, element(piece));
    }
  }

  function element(piece: string): string[][] {
    if (piece !== '(' && piece !== '[') return [[piece]];
    const inner = alternatives();
    const close = pieces[position++];
    if (close !== (piece === '(' ? ')' : ']')) throw new Error(`bad date pattern: ${pattern}`);
    return piece === '[' ? [...inner, []] : inner;
  }

  const all = alternatives();
  if (position !== pieces.length) throw new Error(`bad date pattern: ${pattern}`);
  return all;
}

function join(left: readonly string[][], right: readonly string[][]): string[][] {
  return left.flatMap((a) => right.map((b) => [...a, ...b]));
}
