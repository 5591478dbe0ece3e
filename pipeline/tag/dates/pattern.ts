import type { Rule } from './rule.js';

/** A rule that is complete in a state; `cuts` are the edges of its expressions, counted in symbols. */
export interface Complete {
  readonly rule: Rule;
  readonly cuts: readonly number[];
  /** Place of the rule in the list; of two that match the same words the earlier one is taken. */
  readonly rank: number;
}

/** A node of the rules' prefix tree: one state of the recogniser. */
export interface State {
  readonly next: Map<string, State>;
  /** The rules that are complete here, in their order. */
  readonly complete: Complete[];
}

/** The rules' prefix tree with all symbols that stand in it. */
export interface Recogniser {
  readonly root: State;
  readonly symbols: ReadonlySet<string>;
}

const newState = (): State => ({ next: new Map(), complete: [] });

/**
 * Builds the recogniser from all rules: every pattern is written out into plain symbol sequences, and
 * these share their beginnings in a prefix tree, so that a text is read once whatever the number of
 * rules. Pattern language: symbols between blanks (`MONTH`, a lower-case word), `[x y]` may be left
 * out, `(a|b c)` is one of several, both may be nested; `{ … }` marks what belongs to the expression
 * where the rest is only context, and two such groups are two expressions. Throws on a pattern that is
 * not well formed.
 */
export function compile(rules: readonly Rule[]): Recogniser {
  const root = newState();
  const symbols = new Set<string>();
  rules.forEach((rule, rank) => {
    for (const sequence of expand(rule.pattern)) {
      insert(root, sequence, rule, rank);
      for (const symbol of sequence) symbols.add(symbol);
    }
  });
  return { root, symbols };
}

function insert(root: State, sequence: readonly string[], rule: Rule, rank: number): void {
  const symbols: string[] = [];
  const cuts: number[] = [];
  for (const symbol of sequence) {
    if (symbol === '{' || symbol === '}') cuts.push(symbols.length);
    else symbols.push(symbol);
  }
  if (symbols.length === 0) throw new Error(`date rule ${rule.name} matches nothing`);
  if (cuts.length === 0) cuts.push(0, symbols.length);
  let state = root;
  for (const symbol of symbols) {
    let next = state.next.get(symbol);
    if (!next) {
      next = newState();
      state.next.set(symbol, next);
    }
    state = next;
  }
  if (!state.complete.some((other) => other.rule === rule))
    state.complete.push({ rule, cuts, rank });
}

/** All symbol sequences that a pattern stands for. */
export function expand(pattern: string): string[][] {
  const pieces = pattern.match(/[[\]()|{}]|[^\s[\]()|{}]+/g) ?? [];
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
