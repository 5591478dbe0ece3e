/**
 * Labels for spans over tokens: `O`, and for each class `B-`, `I-`, `L-`, `U-` (begin, inside, last,
 * unit; BILOU, Ratinov and Roth 2009), or only `B-`, `I-` (BIO).
 */
export type SpanScheme = 'BILOU' | 'BIO';

/** A labelled run of tokens, `end` excluded; `label` is an index into the classes. */
export interface TokenSpan {
  readonly first: number;
  readonly end: number;
  readonly label: number;
}

/** Label 0 is `O`; class `c` has its labels at `1 + c * width`, in the order B I L U (or B I). */
export class SpanLabels {
  readonly labels: readonly string[];
  private readonly width: number;

  constructor(
    readonly classes: readonly string[],
    readonly scheme: SpanScheme = 'BILOU',
  ) {
    const parts = scheme === 'BILOU' ? ['B', 'I', 'L', 'U'] : ['B', 'I'];
    this.width = parts.length;
    this.labels = ['O', ...classes.flatMap((name) => parts.map((part) => `${part}-${name}`))];
  }

  /** For `TaggerOptions.allowed`: whether the scheme lets `to` follow `from` (-1 start or end). */
  readonly allowed = (from: number, to: number): boolean => {
    const opens = to <= 0 || this.partOf(to) === 'B' || this.partOf(to) === 'U';
    if (from <= 0) return opens;
    const part = this.partOf(from);
    if (this.scheme === 'BIO') return opens || this.classOf(from) === this.classOf(to);
    if (part === 'L' || part === 'U') return opens;
    return !opens && this.classOf(from) === this.classOf(to);
  };

  /** Writes the labels of spans that do not overlap; `out` must be 0 (`O`) before. */
  encode(spans: readonly TokenSpan[], out: Uint8Array): void {
    for (const { first, end, label } of spans) {
      const base = 1 + label * this.width;
      for (let i = first; i < end; i++) out[i] = base + (i === first ? 0 : 1);
      if (this.scheme === 'BIO') continue;
      out[end - 1] = base + (end - first === 1 ? 3 : 2);
    }
  }

  /** The spans in the labels of tokens `first..end`; a broken sequence is read as well as it can. */
  decode(labels: Uint8Array, first: number, end: number): TokenSpan[] {
    const spans: TokenSpan[] = [];
    let start = -1;
    for (let i = first; i <= end; i++) {
      const label = i < end ? labels[i]! : 0;
      const continues =
        start >= 0 &&
        label > 0 &&
        (this.partOf(label) === 'I' || this.partOf(label) === 'L') &&
        this.classOf(label) === this.classOf(labels[start]!) &&
        !(
          i > start &&
          (this.partOf(labels[i - 1]!) === 'L' || this.partOf(labels[i - 1]!) === 'U')
        );
      if (continues) continue;
      if (start >= 0) spans.push({ first: start, end: i, label: this.classOf(labels[start]!) });
      start = label > 0 ? i : -1;
    }
    return spans;
  }

  /** Class of a label that is not `O`. */
  classOf(label: number): number {
    return Math.floor((label - 1) / this.width);
  }

  private partOf(label: number): string {
    return 'BILU'[(label - 1) % this.width]!;
  }
}
