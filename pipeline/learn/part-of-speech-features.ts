import type { Tokens } from '../model/tokens.js';
import { combine, feature, feature2, feature3, hashString } from './features.js';
import type { LinearModel } from './model.js';
import type { FeatureExtractor } from './sequence-tagger.js';
import * as A from './token-attributes.js';

/** Template of the dictionary rows in a part-of-speech model: form to its only tag. */
export const DICTIONARY = 1;

const EDGE = hashString('\u0000edge');
const UPPER = hashString('\u0000upper');

/**
 * Features of a token for part-of-speech tagging after Ratnaparkhi (1996) and Toutanova et al. (2003):
 * forms, affixes and shape of the token, forms and endings of two neighbours on each side, and tags
 * before it together with the form. In a sentence set in capitals, forms count as lower case.
 */
export class PartOfSpeechFeatures implements FeatureExtractor<Tokens> {
  readonly templates = 'pos-1';
  readonly capacity = 40;
  private text: Tokens | undefined;
  private table: Int32Array = new Int32Array(0);
  private certainTag = new Int16Array(0);
  private type: Int32Array = new Int32Array(0);
  private first = 0;
  private end = 0;
  private upper = false;

  constructor(private readonly dictionary?: (form: number) => number) {}

  begin(tokens: Tokens, first: number, end: number): void {
    if (this.text !== tokens) this.load(tokens);
    this.first = first;
    this.end = end;
    this.upper = A.isUpperCase(tokens, first, end);
  }

  /** The dictionary's tag of the token, -1 when it is not in it. For `TaggerOptions.certain`. */
  readonly certain = (position: number): number =>
    this.upper ? -1 : this.certainTag[this.type[position]!]!;

  extract(i: number, out: Int32Array): number {
    const { table, type } = this;
    const row = A.WIDTH * type[i]!;
    const word = this.word(i);
    const last = this.word(i - 1);
    const next = this.word(i + 1);
    const shape = this.upper ? UPPER : table[row + A.SHAPE]!;
    let n = 0;
    out[n++] = feature(2, 0);
    out[n++] = feature(3, word);
    out[n++] = feature(4, table[row + A.LOWER]!);
    out[n++] = feature(5, table[row + A.SUFFIX1]!);
    out[n++] = feature(6, table[row + A.SUFFIX2]!);
    out[n++] = feature(7, table[row + A.SUFFIX3]!);
    out[n++] = feature(8, table[row + A.SUFFIX4]!);
    out[n++] = feature(9, table[row + A.PREFIX1]!);
    out[n++] = feature(10, table[row + A.PREFIX2]!);
    out[n++] = feature(11, table[row + A.PREFIX3]!);
    out[n++] = feature2(12, shape, i === this.first ? 1 : 0);
    out[n++] = feature2(13, shape, table[row + A.SUFFIX2]!);
    out[n++] = feature(14, last);
    out[n++] = feature(15, next);
    out[n++] = feature(16, this.word(i - 2));
    out[n++] = feature(17, this.word(i + 2));
    out[n++] = feature2(18, last, word);
    out[n++] = feature2(19, word, next);
    out[n++] = feature2(20, last, next);
    out[n++] = feature(21, this.attribute(i - 1, A.SUFFIX3));
    out[n++] = feature(22, this.attribute(i + 1, A.SUFFIX3));
    out[n++] = feature(23, this.attribute(i + 1, A.SUFFIX2));
    out[n++] = feature2(24, this.attribute(i - 1, A.SHAPE), shape);
    out[n++] = feature2(25, this.attribute(i + 1, A.SHAPE), shape);
    out[n++] = feature2(26, table[row + A.SUFFIX3]!, next);
    out[n++] = feature2(27, table[row + A.SUFFIX3]!, last);
    return n;
  }

  extractHistory(i: number, last: number, lastButOne: number, out: Int32Array): number {
    const word = this.word(i);
    out[0] = feature2(30, last, lastButOne);
    out[1] = feature2(31, last, word);
    out[2] = feature2(32, last, this.word(i + 1));
    out[3] = feature2(33, last, this.attribute(i, A.SUFFIX3));
    out[4] = feature3(34, last, lastButOne, word);
    out[5] = feature2(35, last, this.word(i - 1));
    return 6;
  }

  private word(i: number): number {
    return this.attribute(i, this.upper ? A.LOWER : A.FORM);
  }

  private attribute(i: number, which: number): number {
    if (i < this.first || i >= this.end) return EDGE;
    return this.table[A.WIDTH * this.type[i]! + which]!;
  }

  private load(tokens: Tokens): void {
    this.text = tokens;
    this.type = tokens.type;
    this.table = A.tokenAttributes(tokens.vocabulary);
    this.certainTag = new Int16Array(tokens.vocabulary.length).fill(-1);
    if (this.dictionary === undefined) return;
    for (let t = 0; t < tokens.vocabulary.length; t++) {
      this.certainTag[t] = this.dictionary(this.table[A.WIDTH * t + A.FORM]!);
    }
  }
}

/** The dictionary that a trained model carries. */
export function dictionaryOf(model: LinearModel): (form: number) => number {
  return (form) => model.firstLabel(feature(DICTIONARY, combine(form, 0)));
}
