import { readResourceBytes } from '../../model/resources.js';

/**
 * Clusters of words with similar contexts, for features that also say something of words which the
 * training text lacks (Turian, Ratinov and Bengio 2010). Four partitions: fine (1,024) with its unions
 * mid (192) and coarse (48), and a second, independent one (512). Identifiers count from 1; 0 is for
 * words without a cluster. The card beside the data (`models/clusters.md`) says what they were made
 * from.
 */
export interface WordClusters {
  /** Writes the four identifiers of a lower-cased form, given by its hash, to `out[at..at + 4]`. */
  lookUp(lower: number, out: Int32Array, at: number): void;
}

/** Column of each partition in what `lookUp` writes. */
export const FINE = 0;
export const MID = 1;
export const COARSE = 2;
export const SECOND = 3;

const MAGIC = 'VCLUST01';
let loaded: WordClusters | undefined;

/** The clusters that are shipped. */
export function wordClusters(): WordClusters {
  loaded ??= readClusters(readResourceBytes('learn/models/clusters.bin'));
  return loaded;
}

/**
 * Reads a cluster file: magic, number of words and of fine clusters (uint32), mid and coarse cluster of
 * each fine one (uint8), then for all words, by unsigned hash, the hash (int32), fine and second
 * cluster (uint16); little-endian, clusters from 0. Throws an `Error` on anything else.
 */
export function readClusters(bytes: Uint8Array): WordClusters {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 16 || new TextDecoder().decode(bytes.subarray(0, 8)) !== MAGIC) {
    throw new Error('not a cluster file: the bytes do not begin with VCLUST01');
  }
  const words = view.getUint32(8, true);
  const groups = view.getUint32(12, true);
  const mid = bytes.slice(16, 16 + groups);
  const coarse = bytes.slice(16 + groups, 16 + 2 * groups);
  const at = 16 + 2 * groups;
  if (bytes.length !== at + 8 * words) throw new Error('the cluster file is cut off');
  const table = new HashTable(words);
  for (let i = 0; i < words; i++) {
    const fine = view.getUint16(at + 4 * words + 2 * i, true);
    const second = view.getUint16(at + 6 * words + 2 * i, true);
    table.add(view.getInt32(at + 4 * i, true), (fine << 16) | (second + 1));
  }
  return {
    lookUp(lower, out, place) {
      const found = table.find(lower);
      const fine = found >>> 16;
      out[place + FINE] = found === 0 ? 0 : fine + 1;
      out[place + MID] = found === 0 ? 0 : mid[fine]! + 1;
      out[place + COARSE] = found === 0 ? 0 : coarse[fine]! + 1;
      out[place + SECOND] = found & 0xffff;
    },
  };
}

/** Open addressing with linear probing; the upper bits of a key are its home. Values are not 0. */
class HashTable {
  private readonly keys: Int32Array;
  private readonly values: Int32Array;
  private readonly mask: number;
  private readonly shift: number;

  constructor(size: number) {
    let bits = 4;
    while (2 ** bits < size * 1.5) bits++;
    this.keys = new Int32Array(2 ** bits);
    this.values = new Int32Array(2 ** bits);
    this.mask = 2 ** bits - 1;
    this.shift = 32 - bits;
  }

  add(key: number, value: number): void {
    let slot = key >>> this.shift;
    while (this.values[slot] !== 0) slot = (slot + 1) & this.mask;
    this.keys[slot] = key;
    this.values[slot] = value;
  }

  find(key: number): number {
    let slot = key >>> this.shift;
    while (this.values[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & this.mask;
    return this.values[slot]!;
  }
}
