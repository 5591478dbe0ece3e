import { combine, feature, feature2, feature3, hashString } from '../../../learn/features.js';
import type { FeatureExtractor } from '../../../learn/sequence-tagger.js';
import * as A from '../../../learn/token-attributes.js';
import type { Context } from '../context.js';
import { documentClues, listClues, nameClues, WIDE } from './clues.js';
import { openTokens } from './open-tokens.js';

/** Upper bound of the features of one token. */
const CAPACITY = 72 + WIDE;

const EDGE = hashString('\u0000edge');

/**
 * Features of a token for finding names, after Ratinov and Roth (2009): forms, shapes and affixes in a
 * window of two, parts of speech, lists of names and of telling words, and clues from the whole
 * document.
 */
export class EntityFeatures implements FeatureExtractor<Context> {
  readonly templates = 'entities-1';
  readonly capacity: number;
  private context: Context | undefined;
  private table: Int32Array = new Int32Array(0);
  private type: Int32Array = new Int32Array(0);
  private tag: Uint8Array = new Uint8Array(0);
  private lists: Int32Array = new Int32Array(0);
  private names: Int32Array = new Int32Array(0);
  private wide: Int32Array = new Int32Array(0);
  private open: Uint8Array = new Uint8Array(0);
  private first = 0;
  private end = 0;
  private upper = 0;
  private turn = 0;
  private dialect = 0;

  /**
   * Both are for training only. `dropout` is the share of tokens whose form is hidden, so that weight
   * also goes to what unseen names have in common. `dialects` gives the documents of other annotation
   * guidelines than the main one a number from 1; their features come twice, once as they are and once
   * marked with the number, so that what is peculiar to them ends up in weights which are thrown away
   * (Daumé 2007).
   */
  constructor(
    private readonly dropout = 0,
    private readonly dialects?: ReadonlyMap<Context, number>,
  ) {
    this.capacity = dialects === undefined ? CAPACITY : 2 * CAPACITY;
  }

  /** Keys of marked features that were written so far. */
  readonly marked = new Set<number>();

  begin(context: Context, first: number, end: number): void {
    if (this.context !== context) this.load(context);
    this.first = first;
    this.end = end;
    this.upper = A.isUpperCase(context.tokens, first, end) ? 1 : 0;
    this.turn++;
    this.dialect = this.dialects?.get(context) ?? 0;
  }

  /** `O` (0) for tokens that cannot be in a name, else -1. For `TaggerOptions.certain`. */
  readonly certain = (position: number): number => (this.open[position] === 1 ? -1 : 0);

  extract(i: number, out: Int32Array): number {
    const { table, type } = this;
    const row = A.WIDTH * type[i]!;
    const word = table[row + A.FORM]!;
    const shape = combine(table[row + A.SHAPE]!, this.upper);
    const last = this.attribute(i - 1, A.LOWER);
    const next = this.attribute(i + 1, A.LOWER);
    const tag = this.tag[i]!;
    const list = this.listAt(i);
    const initial = this.context!.opens[i]!;
    let n = 0;
    out[n++] = feature(1, this.upper);
    const hidden = this.dropout > 0 && this.hides(i);
    if (!hidden) {
      out[n++] = feature(2, word);
      out[n++] = feature(3, table[row + A.LOWER]!);
      out[n++] = feature2(10, last, word);
      out[n++] = feature2(11, word, next);
    }
    for (let k = A.SUFFIX1; k <= A.PREFIX3; k++) {
      if (!hidden || k < A.SUFFIX4) out[n++] = feature2(4, k, table[row + k]!);
    }
    out[n++] = feature2(5, shape, initial);
    out[n++] = feature(6, last);
    out[n++] = feature(7, next);
    out[n++] = feature(8, this.attribute(i - 2, A.LOWER));
    out[n++] = feature(9, this.attribute(i + 2, A.LOWER));
    out[n++] = feature2(12, last, next);
    const lastShape = this.attribute(i - 1, A.SHAPE);
    const nextShape = this.attribute(i + 1, A.SHAPE);
    out[n++] = feature2(13, lastShape, shape);
    out[n++] = feature2(14, shape, nextShape);
    out[n++] = feature3(15, lastShape, shape, nextShape);
    out[n++] = feature3(16, this.attribute(i - 2, A.SHAPE), lastShape, shape);
    out[n++] = feature3(17, shape, nextShape, this.attribute(i + 2, A.SHAPE));
    out[n++] = feature(18, tag);
    out[n++] = feature2(19, this.tagAt(i - 1), tag);
    out[n++] = feature2(20, tag, this.tagAt(i + 1));
    out[n++] = feature3(21, this.tagAt(i - 1), tag, this.tagAt(i + 1));
    out[n++] = feature2(22, last, shape);
    out[n++] = feature2(23, shape, next);
    out[n++] = feature2(24, this.attribute(i - 1, A.SUFFIX3), shape);
    out[n++] = feature2(25, this.attribute(i + 1, A.SUFFIX3), shape);
    out[n++] = feature(26, list);
    out[n++] = feature2(27, this.listAt(i - 1), list);
    out[n++] = feature2(28, list, this.listAt(i + 1));
    out[n++] = feature3(29, this.listAt(i - 1), shape, this.listAt(i + 1));
    const name = this.names[i]!;
    if (name !== 0) {
      out[n++] = feature(30, name);
      out[n++] = feature2(31, name, last);
      out[n++] = feature2(32, name, next);
      out[n++] = feature2(33, name, shape);
    }
    out[n++] = feature2(34, this.nameAt(i - 1), shape);
    out[n++] = feature2(35, this.nameAt(i + 1), shape);
    out[n++] = feature3(36, this.attribute(i - 2, A.LOWER), last, shape);
    out[n++] = feature3(37, shape, next, this.attribute(i + 2, A.LOWER));
    const from = type[i]! * WIDE;
    for (let k = from; k < from + WIDE && this.wide[k] !== 0; k++) out[n++] = this.wide[k]!;
    return this.dialect === 0 ? n : this.mark(out, n);
  }

  extractHistory(i: number, last: number, lastButOne: number, out: Int32Array): number {
    out[0] = feature2(40, last, lastButOne);
    out[1] = feature2(41, last, this.dropout > 0 && this.hides(i) ? 0 : this.attribute(i, A.FORM));
    out[2] = feature2(42, last, this.attribute(i, A.SHAPE));
    out[3] = feature3(43, last, this.attribute(i - 1, A.LOWER), this.attribute(i, A.SHAPE));
    out[4] = feature2(44, last, this.listAt(i));
    out[5] = feature2(45, last, this.nameAt(i));
    return this.dialect === 0 ? 6 : this.mark(out, 6);
  }

  /** Repeats the first `count` features with the mark of the dialect; returns twice the number. */
  private mark(out: Int32Array, count: number): number {
    for (let k = 0; k < count; k++) {
      const key = feature2(60, out[k]!, this.dialect);
      out[count + k] = key;
      this.marked.add(key);
    }
    return 2 * count;
  }

  /** Whether training hides the form of token `i` this time; the same within one turn. */
  private hides(i: number): boolean {
    return (combine(this.turn, i) >>> 8) % 1000 < this.dropout * 1000;
  }

  private attribute(i: number, which: number): number {
    if (i < this.first || i >= this.end) return EDGE;
    return this.table[A.WIDTH * this.type[i]! + which]!;
  }

  private tagAt(i: number): number {
    return i < this.first || i >= this.end ? 254 : this.tag[i]!;
  }

  private listAt(i: number): number {
    return i < this.first || i >= this.end ? -1 : this.lists[this.type[i]!]!;
  }

  private nameAt(i: number): number {
    return i < this.first || i >= this.end ? -1 : this.names[i]!;
  }

  private load(context: Context): void {
    const { tokens } = context;
    this.context = context;
    this.type = tokens.type;
    this.tag = tokens.tag;
    this.table = A.tokenAttributes(tokens.vocabulary);
    this.lists = listClues(context);
    this.names = nameClues(context);
    const lower = Int32Array.from(tokens.vocabulary, (_, v) => this.table[A.WIDTH * v + A.LOWER]!);
    this.wide = documentClues(context, lower);
    this.open = openTokens(context);
  }
}
