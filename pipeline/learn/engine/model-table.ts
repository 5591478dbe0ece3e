/** At least this many bits of the bitmap for a key: one look-up in seven or fewer is in vain. */
const BITS_PER_KEY = 6;
/** A bucket number and the lower 16 bits make the whole key, so there are at least 2^16 buckets. */
const FEWEST_BITS = 16;
/** Entries hold weights up to this; a larger one is written as several entries of its label. */
const MOST = 127;

/**
 * Feature keys with their rows, laid out so that scoring touches little memory, because memory is what
 * takes the time. The upper bits of a key are its bucket; the rows of a bucket lie one behind the other:
 * the lower 16 bits of the key, the number of entries, and the entries, each a weight (upper 8 bits)
 * and a label (lower 8). Most features that are looked up are not in the model: a bitmap that fits
 * into the second-level cache says so of nearly all of them (a Bloom filter with one hash, Bloom 1970).
 */
export class ModelTable {
  rows: Int16Array;
  /** Place in `rows` where each bucket begins; the next one's is its end. */
  readonly buckets: Int32Array;
  readonly shift: number;
  /** Bit `key & filterMask` is set for every key of the table. */
  readonly filter: Int32Array;
  readonly filterMask: number;
  private place = 0;
  private row = 0;
  private bucket = 0;

  constructor(features: number, entries: number) {
    const bits = Math.max(FEWEST_BITS, Math.floor(Math.log2(features + 1)));
    this.shift = 32 - bits;
    this.buckets = new Int32Array(2 ** bits + 1);
    this.rows = new Int16Array(2 * features + entries + 16);
    const filterBits = Math.max(5, Math.ceil(Math.log2(features * BITS_PER_KEY + 1)));
    this.filterMask = 2 ** filterBits - 1;
    this.filter = new Int32Array(2 ** (filterBits - 5));
  }

  /** Begins the row of `key`, which is not 0; keys come in order of their unsigned value. */
  begin(key: number): void {
    this.filter[(key & this.filterMask) >>> 5]! |= 1 << key;
    const bucket = key >>> this.shift;
    while (this.bucket < bucket) this.buckets[++this.bucket] = this.place;
    this.row = this.place;
    this.append(key);
    this.append(0);
  }

  /** Adds a label (below 256) with its weight (24 bits) to the row that was begun last. */
  entry(label: number, weight: number): void {
    let rest = weight;
    do {
      const part = Math.max(-MOST, Math.min(MOST, rest));
      this.append((part << 8) | label);
      this.rows[this.row + 1]!++;
      rest -= part;
    } while (rest !== 0);
  }

  /** Place of the row of `key` in `rows`, -1 when there is none. */
  find(key: number): number {
    const low = (key << 16) >> 16;
    const bucket = key >>> this.shift;
    const end = this.buckets[bucket + 1]!;
    for (let place = this.buckets[bucket]!; place < end; place += 2 + this.rows[place + 1]!) {
      if (this.rows[place] === low) return place;
    }
    return -1;
  }

  /** Calls `visit` for every row, whose entries are `rows[from..end]`, by unsigned key. */
  each(visit: (key: number, rows: Int16Array, from: number, end: number) => void): void {
    const { buckets, rows, shift } = this;
    // With 2^16 buckets or more, the lower 16 bits hold all that the bucket does not say.
    const lower = 2 ** shift - 1;
    for (let bucket = 0; bucket + 1 < buckets.length; bucket++) {
      for (let place = buckets[bucket]!; place < buckets[bucket + 1]!; ) {
        const end = place + 2 + rows[place + 1]!;
        visit((bucket << shift) | (rows[place]! & lower), rows, place + 2, end);
        place = end;
      }
    }
  }

  /** Ends the last bucket and cuts the rows to what is used. */
  finish(): this {
    this.buckets.fill(this.place, this.bucket + 1);
    this.rows = this.rows.slice(0, this.place);
    return this;
  }

  private append(value: number): void {
    if (this.place === this.rows.length) {
      const grown = new Int16Array(this.rows.length * 2);
      grown.set(this.rows);
      this.rows = grown;
    }
    this.rows[this.place++] = value;
  }
}
