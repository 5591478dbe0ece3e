import { NO_TOKENS } from '../model/create.js';
import type { Tokens } from '../model/tokens.js';
import { feature, feature2, feature3, hashString } from './features.js';
import { type FormKnowledge, FormTags } from './part-of-speech-forms.js';
import type { FeatureExtractor, RowFeatures } from './sequence-tagger.js';
import * as A from './token-attributes.js';

const EDGE = hashString('\u0000edge');
const UPPER = hashString('\u0000upper');

/** Kinds of rows: what the token itself, the one before and the one after say of a token. */
const SELF = 0;
const FIRST = 1;
const LAST = 2;
const NEXT = 3;
const KINDS = 8;
/** Added to a kind when the sentence is set in capitals. */
const IN_CAPITALS = 4;

/**
 * Features of a token for part-of-speech tagging after Ratnaparkhi (1996) and Toutanova et al. (2003):
 * forms, affixes and shape of the token, forms and endings of two neighbours on each side, and tags
 * before it together with the form. In a sentence set in capitals, forms count as lower case. Most are
 * rows by form.
 */
export class PartOfSpeechFeatures implements FeatureExtractor<Tokens> {
  readonly templates = 'pos-2';
  readonly capacity = 48;
  readonly rows: RowFeatures;
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
    this.rows = {
      get generation() {
        return forms.generation;
      },
      perPosition: 3,
      at: (i, out) => this.rowsAt(i, out),
      extract: (row, out, n) => this.extractRow(row, out, n),
    };
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
    const shape = this.shapeAt(i);
    const suffix = this.attribute(i, A.SUFFIX3);
    const before = this.lexiconAt(i - 1);
    const lexicon = this.lexiconAt(i);
    const after = this.lexiconAt(i + 1);
    const glue = this.glueAt(i);
    let n = 0;
    if (i === this.first) n = outside(14, 21, LAST, out, n);
    if (i + 1 === this.end) n = outside(15, 22, NEXT, out, n);
    if (this.forms.rare[this.numberAt(i)] === 0) {
      out[n++] = feature2(18, last, word);
      out[n++] = feature2(19, word, next);
    }
    out[n++] = feature(16, this.word(i - 2));
    out[n++] = feature(17, this.word(i + 2));
    out[n++] = feature2(20, last, next);
    out[n++] = feature2(24, this.attribute(i - 1, A.SHAPE), shape);
    out[n++] = feature2(25, this.attribute(i + 1, A.SHAPE), shape);
    out[n++] = feature2(26, suffix, next);
    out[n++] = feature2(27, suffix, last);
    out[n++] = feature2(38, lexicon, after);
    out[n++] = feature3(39, lexicon, after, this.lexiconAt(i + 2));
    out[n++] = feature3(40, before, lexicon, after);
    out[n++] = feature2(41, glue, word);
    out[n++] = feature2(42, glue, shape);
    return n;
  }

  extractHistory(i: number, last: number, lastButOne: number, out: Int32Array): number {
    const word = this.word(i);
    const lexicon = this.lexiconAt(i);
    out[0] = feature2(30, last, lastButOne);
    out[1] = feature2(31, last, word);
    out[2] = feature2(32, last, this.word(i + 1));
    out[3] = feature2(33, last, this.attribute(i, A.SUFFIX3));
    out[4] = feature3(34, last, lastButOne, word);
    out[5] = feature2(35, last, this.word(i - 1));
    out[6] = feature2(43, last, lexicon);
    out[7] = feature3(44, last, lexicon, this.lexiconAt(i + 1));
    return 8;
  }

  private rowsAt(i: number, out: Int32Array): number {
    const capitals = this.upper ? IN_CAPITALS : 0;
    let n = 0;
    out[n++] = KINDS * this.numberAt(i) + (i === this.first ? FIRST : SELF) + capitals;
    if (i > this.first) out[n++] = KINDS * this.numberAt(i - 1) + LAST + capitals;
    if (i + 1 < this.end) out[n++] = KINDS * this.numberAt(i + 1) + NEXT + capitals;
    return n;
  }

  private extractRow(row: number, out: Int32Array, from: number): number {
    const number = Math.floor(row / KINDS);
    const kind = row & 3;
    const capitals = (row & IN_CAPITALS) !== 0;
    if (kind === LAST || kind === NEXT) return this.neighbour(number, kind, capitals, out, from);
    return this.self(number, kind, capitals, out, from);
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
    let n = from;
    out[n++] = feature(2, 0);
    for (let k = A.SUFFIX1; k <= A.PREFIX3; k++) {
      out[n++] = feature(5 + k - A.SUFFIX1, table[row + k]!);
    }
    out[n++] = feature2(12, shape, kind === FIRST ? 1 : 0);
    out[n++] = feature2(13, shape, table[row + A.SUFFIX2]!);
    out[n++] = feature2(36, forms.lexicon[form]!, shape);
    if (forms.rare[form] === 0) {
      out[n++] = feature(3, table[row + (capitals ? A.LOWER : A.FORM)]!);
      out[n++] = feature(4, table[row + A.LOWER]!);
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
    const { table, forms } = this;
    const row = A.WIDTH * form;
    const next = kind === NEXT;
    let n = from;
    out[n++] = feature(next ? 15 : 14, table[row + (capitals ? A.LOWER : A.FORM)]!);
    out[n++] = feature(next ? 22 : 21, table[row + A.SUFFIX3]!);
    out[n++] = next ? feature(23, table[row + A.SUFFIX2]!) : feature(37, forms.lexicon[form]!);
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

/** What the neighbour rows say where there is no neighbour. */
function outside(
  form: number,
  suffix: number,
  kind: number,
  out: Int32Array,
  from: number,
): number {
  let n = from;
  out[n++] = feature(form, EDGE);
  out[n++] = feature(suffix, EDGE);
  out[n++] = kind === NEXT ? feature(23, EDGE) : feature(37, -2);
  return n;
}
