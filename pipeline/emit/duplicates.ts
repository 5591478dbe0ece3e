import type { Tokens } from '../model/tokens.js';

/** Number of hash functions of a signature. */
const HASHES = 128;
/** Bands of the index: two documents meet when all `HASHES / BANDS` values of one band agree. */
const BANDS = 32;
const BAND = HASHES / BANDS;
/** Words in a shingle. */
const SHINGLE = 4;
/** Least estimated share of common shingles (Jaccard) of a near copy. */
const NEAR_COPY = 0.7;
/** Shorter documents must have exactly the same words. */
const FEWEST_SHINGLES = 16;

/** The words of a document as a MinHash signature (Broder 1997), the last value a hash of all words. */
export type Signature = Uint32Array;

/** The signature of a document; case, punctuation and white space do not count. */
export function signatureOf(tokens: Tokens): Signature {
  const hashes = tokens.vocabulary.map(hashWord);
  const words: number[] = [];
  for (let i = 0; i < tokens.count; i++) {
    const hash = hashes[tokens.type[i]!]!;
    if (hash !== 0) words.push(hash);
  }
  const signature = new Uint32Array(HASHES + 2).fill(0xffffffff);
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    let hash = 0;
    for (let j = i; j < i + SHINGLE; j++) hash = mix(hash ^ words[j]!);
    for (let k = 0; k < HASHES; k++) {
      const value = (Math.imul(hash ^ SEEDS[k]!, FACTORS[k]!) ^ (hash >>> 15)) >>> 0;
      if (value < signature[k]!) signature[k] = value;
    }
  }
  signature[HASHES] = words.reduce((all, word) => mix(all ^ word), words.length) >>> 0;
  signature[HASHES + 1] = Math.max(0, words.length - SHINGLE + 1);
  return signature;
}

/**
 * Finds the earlier document of which a document is a copy. Documents come in order of their files, so
 * the answer does not depend on the order in which they were listed or finished.
 */
export class DuplicateFinder {
  private readonly bands = new Map<string, number[]>();
  private readonly exact = new Map<string, number>();
  private readonly signatures: Signature[] = [];
  private readonly ids: string[] = [];

  /** The identifier of the original of this document, empty when it is one itself. */
  add(id: string, signature: Signature): string {
    const words = `${signature[HASHES]} ${signature[HASHES + 1]}`;
    const keys = bandKeys(signature);
    const original = this.exact.get(words) ?? this.nearest(keys, signature);
    if (original !== undefined) return this.ids[original]!;
    const index = this.ids.push(id) - 1;
    this.signatures.push(signature);
    this.exact.set(words, index);
    for (const key of keys) {
      const list = this.bands.get(key);
      if (list) list.push(index);
      else this.bands.set(key, [index]);
    }
    return '';
  }

  private nearest(keys: readonly string[], signature: Signature): number | undefined {
    let best: number | undefined;
    let most = HASHES * NEAR_COPY;
    for (const candidate of new Set(keys.flatMap((key) => this.bands.get(key) ?? []))) {
      const common = agreement(signature, this.signatures[candidate]!);
      if (common > most || (common === most && (best === undefined || candidate < best))) {
        best = candidate;
        most = common;
      }
    }
    return best;
  }
}

function bandKeys(signature: Signature): string[] {
  if (signature[HASHES + 1]! < FEWEST_SHINGLES) return [];
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${signature.subarray(band * BAND, (band + 1) * BAND).join()}`,
  );
}

function agreement(a: Signature, b: Signature): number {
  let common = 0;
  for (let k = 0; k < HASHES; k++) if (a[k] === b[k]) common++;
  return common;
}

/** FNV-1a of the lower-case form; 0 for what is not a word. */
function hashWord(form: string): number {
  if (!/[\p{L}\p{N}]/u.test(form)) return 0;
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

const SEEDS = Int32Array.from({ length: HASHES }, (_, k) => mix(k + 1));
const FACTORS = Int32Array.from({ length: HASHES }, (_, k) => mix(k + 1 + HASHES) | 1);
