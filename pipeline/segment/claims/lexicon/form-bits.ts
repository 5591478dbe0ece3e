import { FormMemo } from '../../../learn/forms/form-memo.js';
import { wordClass } from './word-classes.js';

/** Classes of words that the loops over all tokens ask for, as bits of a form. */
export const TYING = 1;
export const JOINING = 2;
export const COMMA = 4;
export const SUBORDINATING = 8;
export const KNOWN = 16;
export const CONDITION = 32;
export const IDIOM = 64;
export const HOLDING = 128;
export const JUDGING = 256;
export const ANSWERING = 512;

const CLASSES: readonly (readonly [bit: number, name: string])[] = [
  // Words that tie two clauses into one statement when they stand in the first.
  [TYING, 'tying-words'],
  [JOINING, 'clause-joints'],
  [COMMA, 'comma'],
  // Words that open a condition or an open question, or stand in what opens it.
  [CONDITION, 'condition-openers'],
  // Predicates whose denial leaves open what follows: "it is not clear whether".
  [KNOWN, 'predicates-of-knowledge'],
  [SUBORDINATING, 'subordinators'],
  // Verbs of "let it be known", "made clear", "put it at".
  [IDIOM, 'idiom-verbs'],
  // Adjectives of holding true, forms of verbs that judge something to be so or answer what was said.
  [HOLDING, 'holding-adjectives'],
  [JUDGING, 'judging-forms'],
  [ANSWERING, 'answering-verbs'],
];

const BITS = new Map<string, number>();
for (const [bit, name] of CLASSES) {
  for (const word of wordClass(name)) BITS.set(word, (BITS.get(word) ?? 0) | bit);
}

/** The bits of each form, upper case as lower case. */
export const FORM_BITS = new FormMemo((form) => BITS.get(form.toLowerCase()) ?? 0);
