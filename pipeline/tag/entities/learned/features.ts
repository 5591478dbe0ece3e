import { combine, feature2 } from '../../../learn/engine/features.js';
import type { FeatureExtractor, RowFeatures } from '../../../learn/engine/sequence-tagger.js';
import type { Tokens } from '../../../model/tokens.js';
import type { Context } from '../context.js';
import { capitalsOf } from './capitals.js';
import { documentClues, Slots, WIDE } from './document-clues.js';
import { FormClues } from './form-clues.js';
import * as F from './form-features.js';
import { lexiconNames } from './lexicon-clues.js';
import { nameClues } from './name-clues.js';
import { openTokens } from './open-tokens.js';
import { tagFeatures, tagRow, type Window, windowFeatures } from './window-features.js';

/** Upper bound of the features of one token, unmarked. */
const CAPACITY = 80 + WIDE;
/** Where the forms of the rows stand, and as what. */
const OFFSETS = [-1, 1, -2, 2];
const PLACES = [F.LAST, F.NEXT, F.LAST_BUT_ONE, F.NEXT_BUT_ONE];

/**
 * Features of a token for finding names, after Ratinov and Roth (2009): forms, shapes, affixes and
 * clusters in a window of two, parts of speech, lists of names and of telling words, and clues from
 * the whole document. What
 * capitals and parts of speech tell is kept apart for sentences in capitals and for headlines.
 */
export class EntityFeatures implements FeatureExtractor<Context> {
  readonly templates = 'entities-3';
  readonly capacity: number;
  /** Keys of dialect features that were written so far. */
  readonly marked = new Set<number>();
  readonly rows: readonly RowFeatures[];
  private readonly clues: FormClues;
  private context: Context | undefined;
  private view: View | undefined;
  private window: Writable<Window> | undefined;
  /** Number of the document, for rows that hold in one document. */
  private documents = 0;
  /** Training comes back to each document again and again. */
  private readonly described: WeakMap<Context, View> | undefined;
  /** Shared by the documents that are tagged one after another; training keeps each document's own. */
  private readonly slots: Slots | undefined;
  private readonly training: boolean;
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
    this.training = dialects !== undefined;
    this.capacity = CAPACITY * (this.training ? 2 : 1);
    this.clues = new FormClues(this.training);
    this.described = this.training ? new WeakMap() : undefined;
    this.slots = this.training ? undefined : new Slots();
    this.rows = [this.formRows(), this.tagRows(), this.documentRows()];
  }

  begin(context: Context, first: number, end: number): void {
    if (this.context !== context) this.load(context);
    const window = this.window!;
    window.first = first;
    window.end = end;
    window.capitals = capitalsOf(this.view!.kinds, first, end);
    this.turn++;
    this.dialect = this.dialects?.get(context) ?? 0;
  }

  /** `O` (0) for tokens that cannot be in a name, else -1. For `TaggerOptions.certain`. */
  readonly certain = (position: number): number => (this.view!.open[position] === 1 ? -1 : 0);

  extract(i: number, out: Int32Array): number {
    const hidden = this.hides(i);
    let n = windowFeatures(this.window!, this.clues, i, hidden, out);
    if (!this.training) return n;
    n = this.wideFeatures(this.view!.type[i]!, out, n);
    n = tagFeatures(tagRow(this.window!, i), out, n);
    const own = this.ownPlace(i) + (hidden ? F.HIDDEN : 0);
    n = F.formFeatures(this.clues, this.formAt(i), own, out, n);
    for (let p = 0; p < PLACES.length; p++) {
      n = F.formFeatures(this.clues, this.formAt(i + OFFSETS[p]!), PLACES[p]!, out, n);
    }
    return this.mark(out, n);
  }

  /** What the forms around say. Training writes all features at once, for the marks. */
  private formRows(): RowFeatures {
    const { clues } = this;
    return {
      get generation() {
        return clues.generation;
      },
      perPosition: PLACES.length + 1,
      at: (i, out) => {
        if (this.training) return 0;
        out[0] = this.formAt(i) * F.ROWS + this.ownPlace(i);
        for (let p = 0; p < PLACES.length; p++) {
          out[p + 1] = this.formAt(i + OFFSETS[p]!) * F.ROWS + PLACES[p]!;
        }
        return PLACES.length + 1;
      },
      extract: (row, out, n) =>
        F.formFeatures(clues, Math.floor(row / F.ROWS), row % F.ROWS, out, n),
    };
  }

  private tagRows(): RowFeatures {
    return {
      generation: 0,
      perPosition: 1,
      at: (i, out) => {
        out[0] = this.training ? 0 : tagRow(this.window!, i);
        return this.training ? 0 : 1;
      },
      extract: tagFeatures,
    };
  }

  /** What the whole document says of a form. */
  private documentRows(): RowFeatures {
    const documents = (): number => this.documents;
    return {
      get generation() {
        return documents();
      },
      perPosition: 1,
      at: (i, out) => {
        out[0] = this.view!.type[i]!;
        return this.training || this.view!.wide[out[0] * WIDE] === 0 ? 0 : 1;
      },
      extract: (row, out, n) => this.wideFeatures(row, out, n),
    };
  }

  private wideFeatures(v: number, out: Int32Array, from: number): number {
    const { wide } = this.view!;
    let n = from;
    for (let k = v * WIDE; k < (v + 1) * WIDE && wide[k] !== 0; k++) out[n++] = wide[k]!;
    return n;
  }

  private ownPlace(i: number): number {
    return F.OWN + this.window!.capitals + 4 * this.view!.opens[i]!;
  }

  private formAt(i: number): number {
    return i < this.window!.first || i >= this.window!.end ? 0 : this.window!.index[i]!;
  }

  /** Repeats the first `count` features with the mark of the dialect; returns the new number. */
  private mark(out: Int32Array, count: number): number {
    if (this.dialect === 0) return count;
    for (let k = 0; k < count; k++) {
      const key = feature2(60, out[k]!, this.dialect);
      out[count + k] = key;
      this.marked.add(key);
    }
    return 2 * count;
  }

  /** Whether training hides the form of token `i` this time; the same within one turn. */
  private hides(i: number): boolean {
    return this.dropout > 0 && (combine(this.turn, i) >>> 8) % 1000 < this.dropout * 1000;
  }

  private load(context: Context): void {
    this.context = context;
    const known = this.described?.get(context);
    this.view = known ?? describe(context, this.clues, this.slots);
    if (known === undefined) this.described?.set(context, this.view);
    const { index, tag, names, phrases } = this.view;
    this.window = { first: 0, end: 0, index, tag, names, phrases, capitals: 0 };
    this.documents++;
  }
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What is worked out once per document. */
interface View extends Omit<Window, 'first' | 'end' | 'capitals'> {
  readonly opens: Uint8Array;
  readonly type: Int32Array;
  readonly kinds: Uint16Array;
  readonly wide: Int32Array;
  readonly open: Uint8Array;
}

function describe(context: Context, clues: FormClues, slots: Slots | undefined): View {
  const { tokens, opens } = context;
  const forms = clues.load(tokens.vocabulary);
  const index = tokens.type.map((v) => forms[v]!);
  const kinds = kindsOf(tokens, index, clues.inner);
  const open = openTokens(tokens, kinds);
  return {
    index,
    kinds,
    open,
    opens,
    type: tokens.type,
    tag: tokens.tag,
    names: nameClues(context, open),
    phrases: lexiconNames(index, open, clues),
    wide: documentClues(context, index, clues, slots),
  };
}

function kindsOf(tokens: Tokens, index: Int32Array, inner: Uint16Array): Uint16Array {
  const kinds = new Uint16Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) kinds[i] = inner[index[i]!]!;
  return kinds;
}
