import { FormMemo } from '../learn/forms/form-memo.js';
import type { Tokens } from '../model/tokens.js';

/** Hash functions, each of which divides the shingles over bins and keeps the least of each bin. */
const FUNCTIONS = 8;
/** The upper bits of a hash say which bin it goes to. */
const BIN_BITS = 4;
const BINS = 1 << BIN_BITS;
/** Values of a signature that estimate how much two documents have in common. */
export const SKETCH = FUNCTIONS * BINS;
/** Words in a shingle. */
const SHINGLE = 4;
const EMPTY = 0xffffffff;

/**
 * The words of a document as a MinHash signature (Broder 1997) by one permutation hashing (Li, Owen and
 * Zhang 2012) with several functions: `SKETCH` values, then a hash of all words and the number of shingles.
 */
export type Signature = Uint32Array;

/** The signature of a document; case, punctuation and white space do not count. */
export function signatureOf(tokens: Tokens): Signature {
  const words = wordHashes(tokens);
  const signature = new Uint32Array(SKETCH + 2).fill(EMPTY);
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let shingle = 0;
    for (let j = i; j < i + SHINGLE; j++) shingle = mix(shingle ^ words[j]!);
    for (let f = 0; f < FUNCTIONS; f++) {
      const hash = mix(shingle ^ SEEDS[f]!);
      const at = (hash >>> (32 - BIN_BITS)) * FUNCTIONS + f;
      const value = (hash << BIN_BITS) >>> 0;
      if (value < signature[at]!) signature[at] = value;
    }
  }
  if (words.length >= SHINGLE) for (let f = 0; f < FUNCTIONS; f++) fillEmpty(signature, f);
  signature[SKETCH] = words.reduce((all, word) => mix(all ^ word), words.length) >>> 0;
  signature[SKETCH + 1] = Math.max(0, words.length - SHINGLE + 1);
  return signature;
}

/** Gives bins that no shingle fell into the value of another, the same in every document (Shrivastava 2017). */
function fillEmpty(signature: Signature, f: number): void {
  const own = Uint32Array.from({ length: BINS }, (_, bin) => signature[bin * FUNCTIONS + f]!);
  for (let bin = 0; bin < BINS; bin++) {
    let from = bin;
    for (let step = 1; own[from] === EMPTY; step++) {
      from = mix(((bin + 1) << 16) ^ step) >>> (32 - BIN_BITS);
    }
    signature[bin * FUNCTIONS + f] = own[from]!;
  }
}

/** The hashes of the words in order. */
function wordHashes(tokens: Tokens): number[] {
  const hashes = HASHES.of(tokens.vocabulary);
  const words: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const hash = hashes[tokens.type[i]!]!;
    if (hash !== 0) words.push(hash);
  }
  return words;
}

const HASHES = new FormMemo(hashWord);

/** FNV-1a of the lower-case form; 0 for what is not a word. */
function hashWord(form: string): number {
  const first = form.charCodeAt(0) | 32;
  const plain = first >= 97 && first <= 122; // a-z
  if (!plain && !/[\p{L}\p{N}]/u.test(form)) return 0;
  const word = form.toLowerCase();
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return mix(hash) || 1;
}

/** The finaliser of MurmurHash3. */
function mix(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

const SEEDS = Int32Array.from({ length: FUNCTIONS }, (_, f) => mix(f + 1));
