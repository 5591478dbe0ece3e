import { FormTest } from './forms.js';
import { MAKER_OF, PRODUCTS } from './product-list.js';
import { wordList } from './rule-words.js';
import { isTelling } from './telling-heads.js';
import { PRODUCT_NOUNS, PSEUDONYM_NOUNS, PSEUDONYM_TITLES } from './words.js';
import { TITLED as TITLED_NOUNS } from './works.js';

/** What a form can set going, as bits; all rules of single words share one look at the text. */
export const PRODUCT = 1;
export const PSEUDONYM = 2;
export const QUOTE = 4;
export const TITLED = 8;
export const LAW_KIND = 16;
export const LAW_PART = 32;
export const PRODUCT_NOUN = 64;
export const HEAD = 128;

const KINDS = wordList('law');
const NUMBERED = wordList('law-by-number');
/** Parts by which a law is often named alone; chapters are those of books, too. */
const PARTS = /^(?:Article|Section)$/;

const MARKS = new FormTest(
  (form, lower) =>
    (PRODUCTS.has(form) || MAKER_OF.has(form.replace(/s$/, '')) ? PRODUCT : 0) |
    (PSEUDONYM_NOUNS.has(form) || PSEUDONYM_TITLES.has(form) ? PSEUDONYM : 0) |
    (/^["“«]$/.test(form) ? QUOTE : 0) |
    (TITLED_NOUNS.has(lower) ? TITLED : 0) |
    (KINDS.has(lower) || NUMBERED.has(form) ? LAW_KIND : 0) |
    (PARTS.test(form) ? LAW_PART : 0) |
    (PRODUCT_NOUNS.has(form) ? PRODUCT_NOUN : 0) |
    (isTelling(form) ? HEAD : 0),
);

/** The bits of each form of a vocabulary. */
export function marksOf(vocabulary: readonly string[]): Uint8Array {
  return MARKS.of(vocabulary);
}
