import type { Item } from '../notation/lexicon.js';
import type { Rule } from '../notation/rule.js';
import { NAMES } from './gazetteer.js';
import { formAt, type Lexemes, wordAt } from './lexer.js';
import { Mark, mark } from './marks.js';
import { numberItems } from './numbers.js';
import type { Complete, Recogniser, State } from './pattern.js';

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
 * by the longest pattern, so the time is linear in the number of lexemes. What a form can do in a match
 * is worked out once for the form, so that most places are passed over at once.
 */
export class Matcher {
  private readonly path: Item[] = [];
  private found: Match[] = [];
  private waiting: Match[] = [];
  private numbers: { at: number; items: readonly Item[] } = { at: -1, items: NOTHING };

  constructor(
    private readonly recogniser: Recogniser,
    private readonly lexemes: Lexemes,
  ) {}

  /** Offers all matches to `accept` in order of place; accepted ones do not overlap. */
  run(accept: (match: Match) => boolean): void {
    const { count } = this.lexemes;
    for (let i = 0; i < count; ) {
      i = this.waiting.length > 0 || this.canMatch(i) ? this.matchAt(i, accept) : i + 1;
    }
  }

  /** The readings of lexeme `i` on its own; empty beyond the ends. */
  readonly lookup = (i: number): readonly Item[] => {
    const { count, vocabulary, type } = this.lexemes;
    return i < count ? vocabulary.itemsOf(type[i]!) : NOTHING;
  };

  /** Whether a match can begin at lexeme `i`, as far as it and the next one tell. */
  private canMatch(i: number): boolean {
    const marks = this.marks(i);
    if ((marks & Mark.Start) === 0) return false;
    return (marks & Mark.Alone) !== 0 || (this.marks(i + 1) & Mark.Inner) !== 0;
  }

  private marks(i: number): number {
    const { count, vocabulary, type } = this.lexemes;
    if (i >= count) return 0;
    const id = type[i]!;
    return vocabulary.marks[id] || mark(vocabulary, id, this.recogniser);
  }

  /** A match with context before its expression waits until the scan comes to the expression. */
  private matchAt(i: number, accept: (match: Match) => boolean): number {
    this.found = [];
    if (this.canMatch(i)) this.extend(this.recogniser.root, i, i);
    if (this.found.length === 0 && this.waiting.length === 0) return i + 1;
    const all = [...this.waiting, ...this.found];
    const here = all.filter((match) => match.extents[0]!.first === i);
    this.waiting = all.filter((match) => match.extents[0]!.first > i);
    if (here.length > 1) here.sort((a, b) => stop(b) - stop(a) || b.end - a.end || a.rank - b.rank);
    for (const match of here) if (accept(match)) return stop(match);
    return i + 1;
  }

  private extend(state: State, first: number, i: number): void {
    for (const complete of state.complete) this.found.push(this.match(complete, first, i));
    if (state.isLast || i >= this.lexemes.count) return;
    const marks = this.marks(i);
    if (i > first && ((marks & Mark.Inner) === 0 || !this.joined(i))) return;
    let numeric = false;
    for (const item of this.lookup(i)) {
      numeric ||= item.numeric === true;
      this.step(state, first, i, item);
    }
    if (marks & Mark.Name) for (const item of this.namesAt(i)) this.step(state, first, i, item);
    if (numeric) for (const item of this.numbersAt(i)) this.step(state, first, i, item);
  }

  /** Numbers of more than one lexeme that begin at lexeme `i`; asked for by every path that comes here. */
  private numbersAt(i: number): readonly Item[] {
    if (this.numbers.at !== i) this.numbers = { at: i, items: numberItems(this.lookup, i) };
    return this.numbers.items;
  }

  /** Names of the gazetteer that begin at lexeme `i`; all but eras and events have an upper-case initial. */
  private namesAt(i: number): readonly Item[] {
    const form = formAt(this.lexemes, i);
    const found = NAMES.find((j) => wordAt(this.lexemes, j), i);
    return form === form.toLowerCase() && !/^\d/.test(form)
      ? found.filter(({ symbol }) => symbol === 'ERA' || symbol === 'EVENT')
      : found;
  }

  private step(state: State, first: number, i: number, item: Item): void {
    const next = state.follow(item.symbol);
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
