import type { Span } from '../model/span.js';

/** Counts UTF-16 offsets of one text as Unicode code points. */
export class CodePoints {
  private readonly index: Int32Array | undefined;

  /** Length of the text in code points. */
  readonly length: number;

  constructor(text: string) {
    const astral = /[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text);
    this.index = astral ? indexOf(text) : undefined;
    this.length = this.at(text.length);
  }

  /** The code point offset of a UTF-16 offset; inside a surrogate pair it is that of the pair. */
  at(offset: number): number {
    return this.index ? this.index[offset]! : offset;
  }

  /** A span in code points. */
  span(span: Span): Span {
    return { start: this.at(span.start), end: this.at(span.end) };
  }

  /** Whether the offset cuts a surrogate pair in two. */
  cuts(offset: number): boolean {
    const { index } = this;
    return index !== undefined && offset > 0 && offset + 1 < index.length
      ? index[offset] === index[offset - 1]
      : false;
  }
}

/** `index[i]` is the number of code points that begin before unit `i`; a low half counts as its pair. */
function indexOf(text: string): Int32Array {
  const index = new Int32Array(text.length + 1);
  let count = 0;
  for (let i = 0; i < text.length; i++) {
    index[i] = count++;
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) {
      index[i + 1] = count - 1;
      i++;
    }
  }
  index[text.length] = count;
  return index;
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
