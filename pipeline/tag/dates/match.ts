import { NAMES } from './gazetteer.js';
import { formAt, type Lexemes, wordAt } from './lexer.js';
import { type Item, itemsOf } from './lexicon.js';
import { numberItems } from './numbers.js';
import type { Complete, State } from './pattern.js';
import type { Rule } from './rule.js';

/** One expression of a match: lexemes `first` up to, not including, `end`. */
export interface Extent {
  readonly first: number;
  readonly end: number;
}

/** A rule that matched; `items` are the readings along the way. */
export interface Match {
  readonly rule: Rule;
  readonly rank: number;
  readonly items: readonly Item[];
  /** One for most rules, two for a range. */
  readonly extents: readonly Extent[];
  /** First lexeme, context included. */
  readonly first: number;
  /** End of the last lexeme, context included. */
  readonly end: number;
}

const NOTHING: readonly Item[] = [];

/** Where the last expression of a match ends. */
const stop = ({ extents }: Match): number => extents[extents.length - 1]!.end;

/**
 * Runs the recogniser over a text, once from left to right; at each place the longest match that
 * `accept` agrees to wins and the next search begins after its expression. Work at a place is bounded
 * by the longest pattern, so the time is linear in the number of lexemes.
 */
export class Matcher {
  private readonly byType: (readonly Item[] | undefined)[] = [];
  private readonly starts: Int8Array;
  private readonly path: Item[] = [];
  private found: Match[] = [];
  private waiting: Match[] = [];

  constructor(
    private readonly root: State,
    private readonly lexemes: Lexemes,
  ) {
    this.starts = new Int8Array(lexemes.vocabulary.length);
  }

  /** Offers all matches to `accept` in order of place; accepted ones do not overlap. */
  run(accept: (match: Match) => boolean): void {
    for (let i = 0; i < this.lexemes.count; ) {
      i = this.canStart(i) || this.waiting.length > 0 ? this.matchAt(i, accept) : i + 1;
    }
  }

  /** The readings of lexeme `i` on its own; empty beyond the ends. */
  readonly lookup = (i: number): readonly Item[] => {
    if (i >= this.lexemes.count) return NOTHING;
    const type = this.lexemes.type[i]!;
    const known = this.byType[type];
    if (known) return known;
    const items = itemsOf(formAt(this.lexemes, i));
    this.byType[type] = items;
    return items;
  };

  private canStart(i: number): boolean {
    const type = this.lexemes.type[i]!;
    if (this.starts[type] === 0) {
      const can =
        this.lookup(i).some((item) => item.numeric || this.root.next.has(item.symbol)) ||
        NAMES.begins(wordAt(this.lexemes, i));
      this.starts[type] = can ? 1 : -1;
    }
    return this.starts[type] === 1;
  }

  /** A match with context before its expression waits until the scan comes to the expression. */
  private matchAt(i: number, accept: (match: Match) => boolean): number {
    const here = this.waiting.filter((match) => match.extents[0]!.first === i);
    const later = this.waiting.filter((match) => match.extents[0]!.first > i);
    this.found = [];
    if (this.canStart(i)) this.extend(this.root, i, i);
    for (const match of this.found) (match.extents[0]!.first > i ? later : here).push(match);
    this.waiting = later;
    if (here.length > 1) here.sort((a, b) => stop(b) - stop(a) || b.end - a.end || a.rank - b.rank);
    for (const match of here) if (accept(match)) return stop(match);
    return i + 1;
  }

  private extend(state: State, first: number, i: number): void {
    for (const complete of state.complete) this.found.push(this.match(complete, first, i));
    if (state.next.size === 0 || i >= this.lexemes.count) return;
    if (i > first && !this.joined(i)) return;
    let numeric = false;
    for (const item of this.lookup(i)) {
      numeric ||= item.numeric === true;
      this.step(state, first, i, item);
    }
    for (const item of this.namesAt(i)) this.step(state, first, i, item);
    if (numeric) for (const item of numberItems(this.lookup, i)) this.step(state, first, i, item);
  }

  /** Names of the gazetteer that begin at lexeme `i`; all but eras have an upper-case initial. */
  private namesAt(i: number): readonly Item[] {
    const form = formAt(this.lexemes, i);
    const lower = form.toLowerCase();
    if (!NAMES.begins(lower)) return NOTHING;
    const found = NAMES.find((j) => wordAt(this.lexemes, j), i);
    return form === lower && !/^\d/.test(form)
      ? found.filter(({ symbol }) => symbol === 'ERA')
      : found;
  }

  private step(state: State, first: number, i: number, item: Item): void {
    const next = state.next.get(item.symbol);
    if (!next) return;
    this.path.push(item);
    this.extend(next, first, i + item.length);
    this.path.pop();
  }

  private match({ rule, cuts, rank }: Complete, first: number, end: number): Match {
    const items = this.path.slice();
    const place = [first];
    for (const item of items) place.push(place[place.length - 1]! + item.length);
    const extents: Extent[] = [];
    for (let cut = 0; cut < cuts.length; cut += 2) {
      extents.push({ first: place[cuts[cut]!]!, end: place[cuts[cut + 1]!]! });
    }
    return { rule, rank, items, extents, first, end };
  }

  /** Whether lexeme `i` follows the one before without a blank line between them. */
  private joined(i: number): boolean {
    const { text, start, end } = this.lexemes;
    let lines = 0;
    for (let at = end[i - 1]!; at < start[i]!; at++) if (text.charCodeAt(at) === 10) lines++;
    return lines < 2;
  }
}
