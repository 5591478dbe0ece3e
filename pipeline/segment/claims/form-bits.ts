import { FormMemo } from '../../learn/form-memo.js';

/** Classes of words that the loops over all tokens ask for, as bits of a form. */
export const TYING = 1;
export const JOINING = 2;
export const COMMA = 4;
export const SUBORDINATING = 8;
export const KNOWN = 16;
export const CONDITION = 32;

const CLASSES: readonly (readonly [bit: number, words: string])[] = [
  // Words that tie two clauses into one statement when they stand in the first.
  [
    TYING,
    'either neither both not that because although though if unless while when whether since who which where until once as than',
  ],
  [JOINING, 'and but so yet ;'],
  [COMMA, ','],
  // Words that open a condition or an open question, or stand in what opens it.
  [CONDITION, 'if unless whether long provided condition'],
  // Predicates whose denial leaves open what follows: "it is not clear whether".
  [KNOWN, 'clear known certain sure obvious evident decided apparent understood settled said'],
  [SUBORDINATING, 'when while although though because if unless since as after before once until'],
];

const BITS = new Map<string, number>();
for (const [bit, words] of CLASSES) {
  for (const word of words.split(' ')) BITS.set(word, (BITS.get(word) ?? 0) | bit);
}

/** The bits of each form, upper case as lower case. */
export const FORM_BITS = new FormMemo((form) => BITS.get(form.toLowerCase()) ?? 0);
