import { feature } from '../../../learn/engine/features.js';
import * as A from '../../../learn/forms/token-attributes.js';
import {
  formAttributes,
  numberForms,
  tokenAttributes,
} from '../../../learn/forms/token-attributes.js';
import {
  FACILITY_HEADS,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  HONORIFICS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
  ROLES,
  SURNAMES,
} from '../words.js';
import { innerKind } from './inner-words.js';
import { extend, lexicon } from './lexicon.js';

/** A form that does not exist: what stands before and after a sentence. */
export const NO_FORM = 0;

/**
 * What lists say of each form, worked out once per form: a cache over documents, which shows in no
 * result. The arrays are indexed by numbers that forms get as they come; 0 is `NO_FORM`. When the
 * process starts to number again, so do they, and `generation` goes up.
 */
export class FormClues {
  /** Telling words, as bits; -1 for `NO_FORM`. */
  lists: Int32Array = Int32Array.of(-1);
  /** Lists of the lexicon that hold the form alone. */
  alone: Int32Array = Int32Array.of(-1);
  /** Key in the lexicon, 0 for forms that begin no name. */
  key: Int32Array = new Int32Array(1);
  /** What the form can be inside a name, see `innerKind`. */
  inner: Uint16Array = new Uint16Array(1);
  /** One attribute row of `A.WIDTH` per form. */
  attributes: Int32Array = new Int32Array(A.WIDTH).fill(feature(0, 0));
  generation = 0;
  private described: Uint8Array = new Uint8Array(1);
  private numbers: Map<string, number> | undefined;

  /** With `all` no form is ever forgotten: for training. */
  constructor(all = false) {
    if (all) this.numbers = new Map();
  }

  /** Makes the clues of all forms of a document; returns the number of each vocabulary entry. */
  load(vocabulary: readonly string[]): Int32Array {
    if (this.numbers !== undefined) return this.loadAll(vocabulary, this.numbers);
    const { generation, number } = numberForms(vocabulary);
    if (generation !== this.generation) this.described.fill(0);
    this.generation = generation;
    const table = formAttributes();
    const out = new Int32Array(vocabulary.length);
    for (let v = 0; v < out.length; v++) {
      const at = number[v]! + 1;
      if (at >= this.described.length || this.described[at] === 0)
        this.describe(vocabulary[v]!, at, table, number[v]! * A.WIDTH);
      out[v] = at;
    }
    return out;
  }

  private loadAll(vocabulary: readonly string[], numbers: Map<string, number>): Int32Array {
    const table = tokenAttributes(vocabulary);
    return Int32Array.from(vocabulary, (form, v) => {
      const known = numbers.get(form);
      if (known !== undefined) return known;
      const number = numbers.size + 1;
      numbers.set(form, number);
      this.describe(form, number, table, v * A.WIDTH);
      return number;
    });
  }

  private describe(form: string, at: number, table: Int32Array, row: number): void {
    this.reserve(at + 1);
    this.described[at] = 1;
    const lower = form.toLowerCase();
    this.attributes.set(table.subarray(row, row + A.WIDTH), at * A.WIDTH);
    this.lists[at] = listsOf(form, lower);
    this.inner[at] = innerKind(form, lower);
    this.key[at] = form === lower ? 0 : extend(0, table[row + A.LOWER]!);
    this.alone[at] = form === lower ? 0 : lexicon().lists(this.key[at]!);
  }

  private reserve(length: number): void {
    if (length <= this.lists.length) return;
    const size = Math.max(length, this.lists.length * 2, 1024);
    this.lists = grown(this.lists, new Int32Array(size));
    this.alone = grown(this.alone, new Int32Array(size));
    this.key = grown(this.key, new Int32Array(size));
    this.inner = grown(this.inner, new Uint16Array(size));
    this.described = grown(this.described, new Uint8Array(size));
    this.attributes = grown(this.attributes, new Int32Array(size * A.WIDTH));
  }
}

/** The lists of telling words that hold a form, as bits. */
function listsOf(form: string, lower: string): number {
  return (
    (GIVEN_NAMES.has(form) ? 1 : 0) |
    (HONORIFICS.has(form) ? 2 : 0) |
    (ORGANISATION_HEADS.has(form) ? 4 : 0) |
    (ORGANISATION_OPENERS.has(form) ? 8 : 0) |
    (FACILITY_HEADS.has(form) ? 16 : 0) |
    (PLACE_HEADS.has(form) || PLACE_OPENERS.has(form) ? 32 : 0) |
    (OTHER_HEADS.has(form) ? 64 : 0) |
    (FUNCTION_WORDS.has(lower) ? 128 : 0) |
    (ROLES.has(lower) ? 256 : 0) |
    (SURNAMES.has(form) ? 512 : 0)
  );
}

function grown<T extends { set(from: ArrayLike<number>): void }>(
  from: ArrayLike<number>,
  to: T,
): T {
  to.set(from);
  return to;
}
