import { NO_TOKENS } from '../model/create.js';
import type { Tokens } from '../model/tokens.js';
import { feature, feature2, feature3, hashString } from './features.js';
import type { LinearModel } from './model.js';
import type { FeatureExtractor } from './sequence-tagger.js';
import * as A from './token-attributes.js';

/** Template of the dictionary rows in a part-of-speech model: form to its only tag. */
export const DICTIONARY = 1;
/** Template of the lexicon rows: form to the class of tags that a lexicon gives it. */
export const LEXICON = 1001;

/** What is known of forms, by the hash of the normalised form; -1 for nothing. */
export interface FormKnowledge {
  /** The only tag of a frequent form. */
  readonly dictionary: (form: number) => number;
  /** Class of the tags that a form can have. */
  readonly lexicon: (form: number) => number;
  /** Forms that training treats as if it had never seen them, so that endings are learned. */
  readonly rare?: (form: number) => boolean;
}

const EDGE = hashString('\u0000edge');
const UPPER = hashString('\u0000upper');

/**
 * Features of a token for part-of-speech tagging after Ratnaparkhi (1996) and Toutanova et al. (2003):
 * forms, affixes and shape of the token, forms and endings of two neighbours on each side, and tags
 * before it together with the form. In a sentence set in capitals, forms count as lower case.
 */
export class PartOfSpeechFeatures implements FeatureExtractor<Tokens> {
  readonly templates = 'pos-2';
  readonly capacity = 48;
  private table: Int32Array = new Int32Array(0);
  private certainTag = new Int16Array(0);
  private type: Int32Array = new Int32Array(0);
  private first = 0;
  private end = 0;
  private upper = false;

  private lexicon = new Int16Array(0);
  private rare = new Uint8Array(0);
  private tokens: Tokens = NO_TOKENS;

  constructor(private readonly knowledge: FormKnowledge) {}

  begin(tokens: Tokens, first: number, end: number): void {
    if (this.tokens !== tokens) this.load(tokens);
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
    out[n++] = feature(5, table[row + A.SUFFIX1]!);
    out[n++] = feature(6, table[row + A.SUFFIX2]!);
    out[n++] = feature(7, table[row + A.SUFFIX3]!);
    out[n++] = feature(8, table[row + A.SUFFIX4]!);
    out[n++] = feature(9, table[row + A.PREFIX1]!);
    out[n++] = feature(10, table[row + A.PREFIX2]!);
    out[n++] = feature(11, table[row + A.PREFIX3]!);
    out[n++] = feature2(12, shape, i === this.first ? 1 : 0);
    out[n++] = feature2(13, shape, table[row + A.SUFFIX2]!);
    const lexicon = this.lexiconAt(i);
    if (this.rare[type[i]!] === 0) {
      out[n++] = feature(3, word);
      out[n++] = feature(4, table[row + A.LOWER]!);
      out[n++] = feature2(18, last, word);
      out[n++] = feature2(19, word, next);
    }
    out[n++] = feature2(36, lexicon, shape);
    out[n++] = feature(37, this.lexiconAt(i - 1));
    out[n++] = feature2(38, lexicon, this.lexiconAt(i + 1));
    out[n++] = feature3(39, lexicon, this.lexiconAt(i + 1), this.lexiconAt(i + 2));
    out[n++] = feature3(40, this.lexiconAt(i - 1), lexicon, this.lexiconAt(i + 1));
    const glue = this.glueAt(i);
    out[n++] = feature2(41, glue, word);
    out[n++] = feature2(42, glue, shape);
    out[n++] = feature(14, last);
    out[n++] = feature(15, next);
    out[n++] = feature(16, this.word(i - 2));
    out[n++] = feature(17, this.word(i + 2));
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
    out[6] = feature2(43, last, this.lexiconAt(i));
    out[7] = feature3(44, last, this.lexiconAt(i), this.lexiconAt(i + 1));
    return 8;
  }

  private word(i: number): number {
    return this.attribute(i, this.upper ? A.LOWER : A.FORM);
  }

  private attribute(i: number, which: number): number {
    if (i < this.first || i >= this.end) return EDGE;
    return this.table[A.WIDTH * this.type[i]! + which]!;
  }

  private lexiconAt(i: number): number {
    if (i < this.first || i >= this.end) return -2;
    return this.lexicon[this.type[i]!]!;
  }

  /** Whether the token touches the one before (1) and the one after (2). */
  private glueAt(i: number): number {
    const { start, end } = this.tokens;
    const before = i > this.first && end[i - 1] === start[i] ? 1 : 0;
    return before + (i + 1 < this.end && end[i] === start[i + 1] ? 2 : 0);
  }

  private load(tokens: Tokens): void {
    this.tokens = tokens;
    this.type = tokens.type;
    this.table = A.tokenAttributes(tokens.vocabulary);
    const count = tokens.vocabulary.length;
    this.certainTag = new Int16Array(count);
    this.lexicon = new Int16Array(count);
    this.rare = new Uint8Array(count);
    const { dictionary, lexicon, rare } = this.knowledge;
    for (let t = 0; t < count; t++) {
      const form = this.table[A.WIDTH * t + A.FORM]!;
      this.certainTag[t] = dictionary(form);
      const exact = lexicon(form);
      this.lexicon[t] = exact >= 0 ? exact : lexicon(this.table[A.WIDTH * t + A.LOWER]!);
      this.rare[t] = rare?.(form) ? 1 : 0;
    }
  }
}

/** What a trained model knows of forms. */
export function knowledgeOf(model: LinearModel): FormKnowledge {
  return {
    dictionary: (form) => model.firstLabel(feature(DICTIONARY, form)),
    lexicon: (form) => model.firstLabel(feature(LEXICON, form)),
  };
}
