import type { Tokens } from '../../model/tokens.js';
import { formAttributes, numberForms, WIDTH } from './form-table.js';

export {
  CLUSTER,
  CLUSTER_COARSE,
  CLUSTER_MID,
  CLUSTER_SECOND,
  FORM,
  formAttributes,
  LOWER,
  numberForms,
  PREFIX1,
  PREFIX2,
  PREFIX3,
  SHAPE,
  SUFFIX1,
  SUFFIX2,
  SUFFIX3,
  SUFFIX4,
  WIDTH,
} from './form-table.js';

const tables = new WeakMap<readonly string[], Int32Array>();

/**
 * Attributes of every distinct form of a text, hashed once: `table[WIDTH * type + ATTRIBUTE]`. Forms
 * are normalised first (typographic quotes and dashes), so that news text meets what was learned from
 * plain text. All stages share the table of a document; nobody may write to it.
 */
export function tokenAttributes(vocabulary: readonly string[]): Int32Array {
  const known = tables.get(vocabulary);
  if (known !== undefined) return known;
  const table = new Int32Array(vocabulary.length * WIDTH);
  const { number } = numberForms(vocabulary);
  const all = formAttributes();
  for (let type = 0; type < vocabulary.length; type++) {
    const from = number[type]! * WIDTH;
    for (let k = 0; k < WIDTH; k++) table[type * WIDTH + k] = all[from + k]!;
  }
  tables.set(vocabulary, table);
  return table;
}

/**
 * Whether the tokens `first..end` are set in capitals (a headline, a dateline): then capitals say
 * nothing about names. At least two words of more than one letter, and no lower-case letter.
 */
export function isUpperCase(tokens: Tokens, first: number, end: number): boolean {
  let words = 0;
  for (let i = first; i < end; i++) {
    const form = tokens.vocabulary[tokens.type[i]!]!;
    if (form !== form.toUpperCase()) return false;
    if (form.length > 1 && form !== form.toLowerCase()) words++;
  }
  return words >= 2;
}
