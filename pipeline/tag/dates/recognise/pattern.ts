import type { Rule } from '../notation/rule.js';

/** A rule that is complete in a state; `cuts` are the edges of its expressions, counted in symbols. */
export interface Complete {
  readonly rule: Rule;
  readonly cuts: readonly number[];
  /** Place of the rule in the list; of two that match the same words the earlier one is taken. */
  readonly rank: number;
}

/** The recogniser of all rules with all symbols that stand in them. */
export interface Recogniser {
  readonly root: State;
  readonly symbols: ReadonlySet<string>;
}

/** What is left of a pattern: a symbol (or edge) and the rest, several ways in their order, or its end. */
type Rest =
  | { readonly symbol: string; readonly then: Rest }
  | { readonly ways: readonly Rest[] }
  | { readonly rule: Rule; readonly rank: number };

/**
 * A state of the recogniser: the symbols read so far, shared by all rules that begin with them, as in a
 * prefix tree of all that the patterns can be written out to. A state is worked out when it is first
 * come to, because texts come to few of the many there are.
 */
export class State {
  /** The rules that are complete here, in their order. */
  readonly complete: Complete[] = [];
  private readonly next = new Map<string, State>();
  private readonly seen = new Set<Rest>();
  private left: (readonly [Rest, readonly number[]])[] = [];

  /** `depth` is the number of symbols read. */
  constructor(private readonly depth: number) {}

  /** Adds what a pattern has left here, its edges so far at `cuts`. */
  add(rest: Rest, cuts: readonly number[]): void {
    this.left.push([rest, cuts]);
  }

  /** Whether no rule goes on from here. */
  get isLast(): boolean {
    return this.next.size === 0;
  }

  /** The state behind one more symbol, none when no rule goes on with it. */
  follow(symbol: string): State | undefined {
    return this.next.get(symbol)?.open();
  }

  /** Works the state out where that is still to do. */
  open(): this {
    if (this.left.length === 0) return this;
    for (const [rest, cuts] of this.left) this.visit(rest, cuts);
    this.left = [];
    this.seen.clear();
    return this;
  }

  private visit(rest: Rest, cuts: readonly number[]): void {
    // The first way to the same rest is the one that counts.
    if (this.seen.has(rest)) return;
    this.seen.add(rest);
    if ('ways' in rest) {
      for (const way of rest.ways) this.visit(way, cuts);
    } else if ('rule' in rest) {
      const { rule, rank } = rest;
      this.complete.push({ rule, cuts: cuts.length > 0 ? cuts : [0, this.depth], rank });
    } else if (EDGES.has(rest.symbol)) {
      this.visit(rest.then, [...cuts, this.depth]);
    } else {
      let state = this.next.get(rest.symbol);
      if (state === undefined) {
        state = new State(this.depth + 1);
        this.next.set(rest.symbol, state);
      }
      state.add(rest.then, cuts);
    }
  }
}

const EDGES: ReadonlySet<string> = new Set(['{', '}']);

/**
 * Builds the recogniser from all rules, so that a text is read once whatever the number of rules.
 * Pattern language: symbols between blanks (`MONTH`, a lower-case word), `[x y]` may be left out,
 * `(a|b c)` is one of several, both may be nested; `{ … }` marks what belongs to the expression where
 * the rest is only context, and two such groups are two expressions. Throws on a pattern that is not
 * well formed.
 */
export function compile(rules: readonly Rule[]): Recogniser {
  const root = new State(0);
  const symbols = new Set<string>();
  rules.forEach((rule, rank) => {
    root.add(parse(rule.pattern, { rule, rank }, symbols), []);
  });
  const [empty] = root.open().complete;
  if (empty !== undefined) throw new Error(`date rule ${empty.rule.name} matches nothing`);
  return { root, symbols };
}

/** A part of a pattern: a symbol or edge, or one of several series of parts. */
type Part = string | readonly Part[][];

/** A pattern as what is left of it at its beginning; its symbols are added to `symbols`. */
function parse(pattern: string, end: Rest, symbols: Set<string>): Rest {
  const pieces = pattern.match(/[[\]()|{}]|[^\s[\]()|{}]+/g) ?? [];
  let position = 0;

  function alternatives(): Part[][] {
    const all = [series()];
    while (pieces[position] === '|') {
      position++;
      all.push(series());
    }
    return all;
  }

  function series(): Part[] {
    const parts: Part[] = [];
    for (;;) {
      const piece = pieces[position];
      if (piece === undefined || piece === '|' || piece === ')' || piece === ']') return parts;
      position++;
      parts.push(part(piece));
    }
  }

  function part(piece: string): Part {
    if (piece !== '(' && piece !== '[') {
      if (!EDGES.has(piece)) symbols.add(piece);
      return piece;
    }
    const inner = alternatives();
    const close = pieces[position++];
    if (close !== (piece === '(' ? ')' : ']')) throw new Error(`bad date pattern: ${pattern}`);
    return piece === '[' ? [...inner, []] : inner;
  }

  const all = alternatives();
  if (position !== pieces.length) throw new Error(`bad date pattern: ${pattern}`);
  return before(all, end);
}

/** One of several series of parts and then the rest. */
function before(series: readonly Part[][], rest: Rest): Rest {
  return {
    ways: series.map((parts) =>
      parts.reduceRight<Rest>(
        (then, part) => (typeof part === 'string' ? { symbol: part, then } : before(part, then)),
        rest,
      ),
    ),
  };
}
