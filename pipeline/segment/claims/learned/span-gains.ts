import type { Range } from '../view/attribution.js';

/**
 * Finds the best spans of a run of tokens when what a span gains is a sum over its tokens: something for
 * its first one, for each further one, and for leaving it. Then it is the sum of a value of its start and
 * a value of its end, so that starts without a good end are passed over at once.
 */
export class SpanGains {
  private first = 0;
  private length = 0;
  private begins = new Float64Array(64);
  /** Sum of the inner gains of the tokens before. */
  private inner = new Float64Array(65);
  private alone = new Float64Array(64);
  private exits = new Float64Array(64);
  /** The best value of an end behind each place. */
  private ends = new Float64Array(65);

  /** Keeps the best `most` spans. */
  constructor(private readonly most: number) {}

  /** Starts a run; `add` takes its tokens in order. */
  begin({ first, end }: Range): void {
    this.first = first;
    this.length = 0;
    const needed = end - first;
    if (needed <= this.begins.length) return;
    this.begins = new Float64Array(needed * 2);
    this.inner = new Float64Array(needed * 2 + 1);
    this.alone = new Float64Array(needed * 2);
    this.exits = new Float64Array(needed * 2);
    this.ends = new Float64Array(needed * 2 + 1);
  }

  /** What the next token gains as the first or as a further one, and by leaving behind it. */
  add(begin: number, inner: number, leaveFirst: number, leave: number): void {
    const i = this.length++;
    this.begins[i] = begin;
    this.inner[i + 1] = this.inner[i]! + inner;
    this.alone[i] = begin + leaveFirst;
    this.exits[i] = leave;
  }

  /**
   * The best spans, best first, those only that gain at most `within` less than the best; `second` is
   * what the second token of a span gains besides.
   */
  best(second: number, within: number): (Range & { readonly gain: number })[] {
    const { length, begins, inner, alone, exits, ends, first } = this;
    ends[length] = Number.NEGATIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (let i = length - 1; i >= 0; i--) {
      most = Math.max(most, alone[i]!, begins[i]! + second - inner[i + 1]! + ends[i + 1]!);
      ends[i] = Math.max(ends[i + 1]!, inner[i + 1]! + exits[i]!);
    }
    const found: { first: number; end: number; gain: number }[] = [];
    let least = most - within;
    const insert = (from: number, end: number, gain: number): void => {
      let at = found.length;
      while (at > 0 && found[at - 1]!.gain < gain) at--;
      found.splice(at, 0, { first: first + from, end: first + end, gain });
      if (found.length > this.most) found.pop();
      if (found.length === this.most) least = Math.max(least, found[this.most - 1]!.gain);
    };
    for (let s = 0; s < length; s++) {
      if (alone[s]! >= least) insert(s, s + 1, alone[s]!);
      const start = begins[s]! + second - inner[s + 1]!;
      for (let e = s + 1; e < length && start + ends[e]! >= least; e++) {
        const gain = start + inner[e + 1]! + exits[e]!;
        if (gain >= least) insert(s, e + 1, gain);
      }
    }
    return found;
  }
}
