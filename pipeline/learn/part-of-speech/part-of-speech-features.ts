import { NO_TOKENS } from '../../model/create.js';
import type { Tokens } from '../../model/tokens.js';
import { hashString, quick } from '../engine/features.js';
import type { FeatureExtractor, RowFeatures } from '../engine/sequence-tagger.js';
import * as A from '../forms/token-attributes.js';
import { type FormKnowledge, FormTags } from './part-of-speech-forms.js';

const EDGE = hashString('\u0000edge');
const UPPER = hashString('\u0000upper');

/** Kinds of rows: what the token itself and its two neighbours on each side say of a token. */
const SELF = 0;
const FIRST = 1;
const LAST = 2;
const NEXT = 3;
const LAST2 = 4;
const NEXT2 = 5;
const KINDS = 16;
/** Added to a kind when the sentence is set in capitals. */
const IN_CAPITALS = 8;

/**
 * Features of a token for part-of-speech tagging after Ratnaparkhi (1996) and Toutanova et al. (2003):
 * forms, affixes and shape of the token, forms and endings of two neighbours on each side, and tags
 * before it together with the form. In a sentence set in capitals, forms count as lower case. Most are
 * rows by form.
 */
export class PartOfSpeechFeatures implements FeatureExtractor<Tokens> {
  readonly templates = 'pos-3';
  readonly capacity = 80;
  readonly rows: readonly RowFeatures[];
  private readonly forms: FormTags;
  private type: Int32Array = new Int32Array(0);
  private number: Int32Array = new Int32Array(0);
  private table: Int32Array = new Int32Array(0);
  private first = 0;
  private end = 0;
  private upper = false;
  private tokens: Tokens = NO_TOKENS;

  constructor(knowledge: FormKnowledge) {
    const forms = new FormTags(knowledge);
    this.forms = forms;
    const rows: RowFeatures = {
      get generation() {
        return forms.generation;
      },
      perPosition: 5,
      at: (i, out) => this.rowsAt(i, out),
      extract: (row, out, n) => this.extractRow(row, out, n),
    };
    this.rows = [rows];
  }

  begin(tokens: Tokens, first: number, end: number): void {
    const { generation, number } = A.numberForms(tokens.vocabulary);
    if (this.tokens !== tokens || generation !== this.forms.generation) {
      this.tokens = tokens;
      this.type = tokens.type;
      this.number = number;
      this.table = A.formAttributes();
      this.forms.load(generation, number);
    }
    this.first = first;
    this.end = end;
    this.upper = A.isUpperCase(tokens, first, end);
  }

  /** The dictionary's tag of the token, -1 when it is not in it. For `TaggerOptions.certain`. */
  readonly certain = (position: number): number =>
    this.upper ? -1 : this.forms.certain[this.numberAt(position)]!;

  extract(i: number, out: Int32Array): number {
    const word = this.word(i);
    const last = this.word(i - 1);
    const next = this.word(i + 1);
    const suffix = this.attribute(i, A.SUFFIX3);
    const before = this.lexiconAt(i - 1);
    const lexicon = this.lexiconAt(i);
    const after = this.lexiconAt(i + 1);
    const glue = this.glueAt(i);
    const clusterLast = this.attribute(i - 1, A.CLUSTER_MID);
    const clusterNext = this.attribute(i + 1, A.CLUSTER_MID);
    let n = 0;
    if (this.forms.rare[this.numberAt(i)] === 0) {
      out[n++] = quick(18, last, word, 0);
      out[n++] = quick(19, word, next, 0);
    }
    out[n++] = quick(20, last, next, 0);
    out[n++] = quick(24, this.attribute(i - 1, A.SHAPE), this.shapeAt(i), 0);
    out[n++] = quick(26, suffix, next, 0);
    out[n++] = quick(27, suffix, last, 0);
    out[n++] = quick(39, lexicon, after, this.lexiconAt(i + 2));
    out[n++] = quick(40, before, lexicon, after);
    out[n++] = quick(42, glue, this.shapeAt(i), 0);
    out[n++] = quick(50, clusterLast, lexicon, clusterNext);
    out[n++] = quick(51, this.attribute(i, A.CLUSTER), clusterNext, 0);
    out[n++] = quick(52, this.attribute(i, A.CLUSTER), clusterLast, 0);
    return n;
  }

  extractHistory(i: number, last: number, lastButOne: number, out: Int32Array): number {
    const lexicon = this.lexiconAt(i);
    out[0] = quick(30, last, lastButOne, lexicon);
    out[1] = quick(31, last, this.word(i), 0);
    out[2] = quick(32, last, this.word(i + 1), lexicon);
    out[3] = quick(33, last, this.attribute(i, A.SUFFIX3), 0);
    out[4] = quick(35, last, this.word(i - 1), lexicon);
    out[5] = quick(44, last, lexicon, this.lexiconAt(i + 1));
    out[6] = quick(
      45,
      last,
      this.attribute(i, A.CLUSTER_MID),
      this.attribute(i + 1, A.CLUSTER_MID),
    );
    return 7;
  }

  private rowsAt(i: number, out: Int32Array): number {
    const capitals = this.upper ? IN_CAPITALS : 0;
    out[0] = this.row(i, i === this.first ? FIRST : SELF) + capitals;
    out[1] = this.row(i - 1, LAST) + capitals;
    out[2] = this.row(i + 1, NEXT) + capitals;
    out[3] = this.row(i - 2, LAST2) + capitals;
    out[4] = this.row(i + 2, NEXT2) + capitals;
    return 5;
  }

  /** Number of a row; form 0 of the numbering here is "outside the sentence". */
  private row(i: number, kind: number): number {
    const form = i < this.first || i >= this.end ? 0 : this.numberAt(i) + 1;
    return KINDS * form + kind;
  }

  private extractRow(row: number, out: Int32Array, from: number): number {
    const form = Math.floor(row / KINDS) - 1;
    const kind = row & 7;
    const capitals = (row & IN_CAPITALS) !== 0;
    if (kind === SELF || kind === FIRST) return this.self(form, kind, capitals, out, from);
    return this.neighbour(form, kind, capitals, out, from);
  }

  private self(
    form: number,
    kind: number,
    capitals: boolean,
    out: Int32Array,
    from: number,
  ): number {
    const { table, forms } = this;
    const row = A.WIDTH * form;
    const shape = capitals ? UPPER : table[row + A.SHAPE]!;
    const lexicon = forms.lexicon[form]!;
    let n = from;
    out[n++] = quick(2, 0, 0, 0);
    for (let k = A.SUFFIX1; k <= A.PREFIX3; k++) {
      out[n++] = quick(5 + k - A.SUFFIX1, table[row + k]!, 0, 0);
    }
    for (let k = A.CLUSTER; k <= A.CLUSTER_SECOND; k++) {
      out[n++] = quick(60 + k - A.CLUSTER, table[row + k]!, 0, 0);
    }
    out[n++] = quick(12, shape, kind === FIRST ? 1 : 0, 0);
    out[n++] = quick(13, shape, table[row + A.SUFFIX2]!, 0);
    out[n++] = quick(36, lexicon, shape, 0);
    out[n++] = quick(53, lexicon, table[row + A.CLUSTER_MID]!, 0);
    out[n++] = quick(54, lexicon, table[row + A.SUFFIX3]!, 0);
    if (forms.rare[form] === 0) {
      out[n++] = quick(3, table[row + (capitals ? A.LOWER : A.FORM)]!, 0, 0);
      out[n++] = quick(4, table[row + A.LOWER]!, 0, 0);
    }
    return n;
  }

  private neighbour(
    form: number,
    kind: number,
    capitals: boolean,
    out: Int32Array,
    from: number,
  ): number {
    const template = 100 + 10 * kind;
    if (form < 0) {
      out[from] = quick(template, EDGE, 0, 0);
      return from + 1;
    }
    const { table, forms } = this;
    const row = A.WIDTH * form;
    let n = from;
    out[n++] = quick(template, table[row + (capitals ? A.LOWER : A.FORM)]!, 0, 0);
    out[n++] = quick(template + 1, table[row + A.CLUSTER_MID]!, 0, 0);
    out[n++] = quick(template + 2, forms.lexicon[form]!, 0, 0);
    if (kind === LAST2 || kind === NEXT2) return n;
    out[n++] = quick(template + 3, table[row + A.SUFFIX3]!, 0, 0);
    out[n++] = quick(template + 4, table[row + A.SUFFIX2]!, 0, 0);
    out[n++] = quick(template + 5, table[row + A.CLUSTER]!, 0, 0);
    out[n++] = quick(template + 6, capitals ? UPPER : table[row + A.SHAPE]!, 0, 0);
    return n;
  }

  private numberAt(i: number): number {
    return this.number[this.type[i]!]!;
  }

  private word(i: number): number {
    return this.attribute(i, this.upper ? A.LOWER : A.FORM);
  }

  private shapeAt(i: number): number {
    return this.upper ? UPPER : this.attribute(i, A.SHAPE);
  }

  private attribute(i: number, which: number): number {
    if (i < this.first || i >= this.end) return EDGE;
    return this.table[A.WIDTH * this.numberAt(i) + which]!;
  }

  private lexiconAt(i: number): number {
    if (i < this.first || i >= this.end) return -2;
    return this.forms.lexicon[this.numberAt(i)]!;
  }

  /** Whether the token touches the one before (1) and the one after (2). */
  private glueAt(i: number): number {
    const { start, end } = this.tokens;
    const before = i > this.first && end[i - 1] === start[i] ? 1 : 0;
    return before + (i + 1 < this.end && end[i] === start[i + 1] ? 2 : 0);
  }
}
