import { copied } from '../engine/copied.js';
import { feature } from '../engine/features.js';
import type { LinearModel } from '../engine/model.js';
import * as A from '../forms/token-attributes.js';

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

/** What a trained model knows of forms. */
export function knowledgeOf(model: LinearModel): FormKnowledge {
  return {
    dictionary: (form) => model.firstLabel(feature(DICTIONARY, form)),
    lexicon: (form) => model.firstLabel(feature(LEXICON, form)),
  };
}

/** What is known of the numbered forms, looked up once for each. */
export class FormTags {
  generation = -1;
  certain: Int16Array = new Int16Array(0);
  lexicon: Int16Array = new Int16Array(0);
  rare: Uint8Array = new Uint8Array(0);
  private known: Uint8Array = new Uint8Array(0);

  constructor(private readonly knowledge: FormKnowledge) {}

  /** Looks up the forms of a document that are new. */
  load(generation: number, numbers: Int32Array): void {
    if (generation !== this.generation) this.known.fill(0);
    this.generation = generation;
    for (let t = 0; t < numbers.length; t++) {
      const number = numbers[t]!;
      if (number >= this.known.length) this.grow(number + 1);
      if (this.known[number] === 0) this.lookUp(number);
    }
  }

  private lookUp(number: number): void {
    const { dictionary, lexicon, rare } = this.knowledge;
    const table = A.formAttributes();
    const form = table[A.WIDTH * number + A.FORM]!;
    this.certain[number] = dictionary(form);
    const exact = lexicon(form);
    const lower = lexicon(table[A.WIDTH * number + A.LOWER]!);
    this.lexicon[number] = exact >= 0 ? exact : lower;
    this.rare[number] = rare?.(form) ? 1 : 0;
    this.known[number] = 1;
  }

  private grow(least: number): void {
    const length = Math.max(least, 2 * this.known.length, 1024);
    this.certain = copied(this.certain, new Int16Array(length));
    this.lexicon = copied(this.lexicon, new Int16Array(length));
    this.rare = copied(this.rare, new Uint8Array(length));
    this.known = copied(this.known, new Uint8Array(length));
  }
}
