/** At least this many bits of the bitmap for a key: one look-up in 14 or fewer is in vain. */
const BITS_PER_KEY = 12;

/**
 * Feature keys in an open-addressing table with linear probing, interleaved with the place of their
 * row. A key's home is its upper bits, so keys that come in order fill the table in order, which is
 * what makes loading fast. A row is its length followed by entries that pack a weight (upper 24 bits)
 * and a label (lower 8): scoring reads memory in two places only. Most features that are looked up are
 * not in the model: a bitmap that fits into the second-level cache says so of nearly all of them (a
 * Bloom filter with one hash, Bloom 1970).
 */
export class ModelTable {
  readonly slots: Int32Array;
  readonly mask: number;
  readonly shift: number;
  rows: Int32Array;
  /** Bit `key & filterMask` is set for every key of the table. */
  readonly filter: Int32Array;
  readonly filterMask: number;
  private place = 1;
  private row = 0;

  constructor(features: number, entries: number) {
    let bits = 4;
    while (2 ** bits < features * 2) bits++;
    this.slots = new Int32Array(2 ** (bits + 1));
    this.mask = 2 ** bits - 1;
    this.shift = 32 - bits;
    this.rows = new Int32Array(features + entries + 1);
    const filterBits = Math.max(5, Math.ceil(Math.log2(features * BITS_PER_KEY + 1)));
    this.filterMask = 2 ** filterBits - 1;
    this.filter = new Int32Array(2 ** (filterBits - 5));
  }

  /** Begins the row of `key`, which is not 0 and not in the table. */
  begin(key: number): void {
    this.filter[(key & this.filterMask) >>> 5]! |= 1 << key;
    let slot = key >>> this.shift;
    while (this.slots[2 * slot] !== 0) slot = (slot + 1) & this.mask;
    this.slots[2 * slot] = key;
    this.slots[2 * slot + 1] = this.place;
    this.row = this.place++;
  }

  /** Adds a label (below 256) with its weight (24 bits) to the row that was begun last. */
  entry(label: number, weight: number): void {
    this.rows[this.place++] = (weight << 8) | label;
    this.rows[this.row]!++;
  }

  /** Place of the row of `key` in `rows`, 0 when there is none. */
  find(key: number): number {
    let slot = key >>> this.shift;
    while (this.slots[2 * slot] !== 0) {
      if (this.slots[2 * slot] === key) return this.slots[2 * slot + 1]!;
      slot = (slot + 1) & this.mask;
    }
    return 0;
  }

  /** Cuts the rows to what is used. */
  finish(): this {
    this.rows = this.rows.subarray(0, this.place);
    return this;
  }
}
