/**
 * Sums over all label paths of a sequence, in log space (forward-backward). Scores are read from
 * `unary` (position * labels + label) and `pair` ((from + 1) * labels + to, from -1 at the start);
 * forbidden pairs are -Infinity.
 */
export class Lattice {
  unary = new Float64Array(0);
  readonly pair: Float64Array;
  private forward = new Float64Array(0);
  private backward = new Float64Array(0);
  private total = 0;

  constructor(readonly labels: number) {
    this.pair = new Float64Array((labels + 1) * labels);
  }

  reserve(length: number): void {
    const cells = length * this.labels;
    if (this.unary.length >= cells) return;
    this.unary = new Float64Array(cells * 2);
    this.forward = new Float64Array(cells * 2);
    this.backward = new Float64Array(cells * 2);
  }

  /** Log of the sum over all paths of the first `length` positions. */
  sum(length: number): number {
    const { labels, unary, pair, forward, backward } = this;
    for (let l = 0; l < labels; l++) {
      forward[l] = unary[l]! + pair[l]!;
      backward[(length - 1) * labels + l] = 0;
    }
    for (let i = 1; i < length; i++) {
      for (let l = 0; l < labels; l++) {
        const from = (k: number) => forward[(i - 1) * labels + k]! + pair[(k + 1) * labels + l]!;
        forward[i * labels + l] = unary[i * labels + l]! + this.logSum(from);
      }
    }
    for (let i = length - 2; i >= 0; i--) {
      const next = (i + 1) * labels;
      for (let l = 0; l < labels; l++) {
        const row = (l + 1) * labels;
        const to = (k: number) => pair[row + k]! + unary[next + k]! + backward[next + k]!;
        backward[i * labels + l] = this.logSum(to);
      }
    }
    this.total = this.logSum((k) => forward[(length - 1) * labels + k]!);
    return this.total;
  }

  /** Share of the paths with label `l` at position `i`; after `sum`. */
  share(i: number, l: number): number {
    const at = i * this.labels + l;
    return Math.exp(this.forward[at]! + this.backward[at]! - this.total);
  }

  /** Share of the paths with `from` at position `i - 1` (-1: the start) and `to` at `i`. */
  pairShare(i: number, from: number, to: number): number {
    const { labels, unary, pair, forward, backward } = this;
    const before = from < 0 ? 0 : forward[(i - 1) * labels + from]!;
    const at = i * labels + to;
    const score = before + pair[(from + 1) * labels + to]! + unary[at]! + backward[at]!;
    return Math.exp(score - this.total);
  }

  private logSum(score: (label: number) => number): number {
    let most = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < this.labels; l++) most = Math.max(most, score(l));
    if (most === Number.NEGATIVE_INFINITY) return most;
    let sum = 0;
    for (let l = 0; l < this.labels; l++) sum += Math.exp(score(l) - most);
    return most + Math.log(sum);
  }
}
