import type { Tokens } from '../../model/tokens.js';
import { type Item, itemsOf } from './lexicon.js';
import { numberItems } from './numbers.js';
import type { State } from './pattern.js';
import type { Rule } from './rule.js';

/** Tokens `first` to `end` (excluded) match `rule`; `items` are the readings along the way. */
export interface Match {
  readonly rule: Rule;
  readonly first: number;
  readonly end: number;
  readonly items: readonly Item[];
}

const NOTHING: readonly Item[] = [];
const NUMERIC = new Set(['SMALL', 'TENS', 'ORD', 'NUM']);

/**
 * Runs the recogniser over a text, once from left to right; at each place the longest match that
 * `accept` agrees to wins and the next search begins after it. Work at a place is bounded by the
 * longest pattern, so the time is linear in the number of tokens.
 */
export class Matcher {
  private readonly byType: (readonly Item[] | undefined)[] = [];
  private readonly starts: Int8Array;
  private readonly path: Item[] = [];
  private found: Match[] = [];

  constructor(
    private readonly root: State,
    private readonly tokens: Tokens,
  ) {
    this.starts = new Int8Array(tokens.vocabulary.length);
  }

  /** All accepted matches, in order of place, none overlapping. */
  run(accept: (match: Match) => boolean): void {
    for (let i = 0; i < this.tokens.count; ) {
      i = this.canStart(i) ? this.matchAt(i, accept) : i + 1;
    }
  }

  /** The readings of token `i` on its own; empty beyond the ends. */
  readonly lookup = (i: number): readonly Item[] => {
    const type = this.tokens.type[i];
    if (type === undefined) return NOTHING;
    const known = this.byType[type];
    if (known) return known;
    const items = itemsOf(this.tokens.vocabulary[type]!);
    this.byType[type] = items;
    return items;
  };

  private canStart(i: number): boolean {
    const type = this.tokens.type[i]!;
    if (this.starts[type] === 0) {
      const items = this.lookup(i);
      const starts = items.some(({ symbol }) => this.root.next.has(symbol) || NUMERIC.has(symbol));
      this.starts[type] = starts ? 1 : -1;
    }
    return this.starts[type] === 1;
  }

  private matchAt(i: number, accept: (match: Match) => boolean): number {
    this.found = [];
    this.extend(this.root, i, i);
    this.found.sort((a, b) => b.end - a.end);
    for (const match of this.found) if (accept(match)) return match.end;
    return i + 1;
  }

  private extend(state: State, first: number, i: number): void {
    if (state.rule && i > first) {
      this.found.push({ rule: state.rule, first, end: i, items: this.path.slice() });
    }
    if (state.next.size === 0 || i >= this.tokens.count) return;
    if (i > first && !this.joined(i)) return;
    const items = this.lookup(i);
    let numeric = false;
    for (const item of items) {
      numeric ||= NUMERIC.has(item.symbol);
      this.step(state, first, i, item);
    }
    if (numeric) for (const item of numberItems(this.lookup, i)) this.step(state, first, i, item);
  }

  private step(state: State, first: number, i: number, item: Item): void {
    const next = state.next.get(item.symbol);
    if (!next) return;
    this.path.push(item);
    this.extend(next, first, i + item.length);
    this.path.pop();
  }

  /** Whether token `i` follows the one before without a blank line between them. */
  private joined(i: number): boolean {
    const { text, start, end } = this.tokens;
    let lines = 0;
    for (let at = end[i - 1]!; at < start[i]!; at++) if (text.charCodeAt(at) === 10) lines++;
    return lines < 2;
  }
}
