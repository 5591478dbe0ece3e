/** Numbers the distinct keys of features, first counting them so that rare ones can be left out. */
export class FeatureIndex {
  private keys = new Int32Array(1 << 16);
  private values = new Int32Array(1 << 16);
  private used = 0;
  /** Number of features that `keep` left. */
  size = 0;

  /** Counts the first `count` keys; none may be 0. */
  count(keys: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      let slot = this.find(keys[i]!);
      if (this.keys[slot] === 0) {
        if (++this.used * 2 > this.keys.length) {
          this.grow();
          slot = this.find(keys[i]!);
        }
        this.keys[slot] = keys[i]!;
      }
      this.values[slot]!++;
    }
  }

  /** Ends counting: numbers the features counted at least `least` times. */
  keep(least: number): void {
    for (let slot = 0; slot < this.keys.length; slot++) {
      this.values[slot] = this.values[slot]! >= least ? this.size++ : -1;
    }
  }

  /** Writes the numbers of the kept ones among the first `count` keys to `out`; returns how many. */
  numbers(keys: Int32Array, count: number, out: Int32Array, at: number): number {
    let n = at;
    for (let i = 0; i < count; i++) {
      const slot = this.find(keys[i]!);
      if (this.keys[slot] !== 0 && this.values[slot]! >= 0) out[n++] = this.values[slot]!;
    }
    return n - at;
  }

  /** Calls `visit` for every kept feature. */
  each(visit: (key: number, number: number) => void): void {
    for (let slot = 0; slot < this.keys.length; slot++) {
      if (this.keys[slot] !== 0 && this.values[slot]! >= 0) {
        visit(this.keys[slot]!, this.values[slot]!);
      }
    }
  }

  private find(key: number): number {
    const mask = this.keys.length - 1;
    let slot = key & mask;
    while (this.keys[slot] !== 0 && this.keys[slot] !== key) slot = (slot + 1) & mask;
    return slot;
  }

  private grow(): void {
    const { keys, values } = this;
    this.keys = new Int32Array(keys.length * 2);
    this.values = new Int32Array(keys.length * 2);
    for (let i = 0; i < keys.length; i++) {
      if (keys[i] === 0) continue;
      const slot = this.find(keys[i]!);
      this.keys[slot] = keys[i]!;
      this.values[slot] = values[i]!;
    }
  }
}
