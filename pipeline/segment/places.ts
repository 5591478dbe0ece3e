import type { Point, Position } from 'unist';

/** Turns offsets into unist points: line and column from 1, offset from 0, in UTF-16 units. */
export class Places {
  private starts: number[] | undefined;

  constructor(readonly text: string) {}

  /** The point at `offset`. */
  point(offset: number): Point {
    this.starts ??= lineStarts(this.text);
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - this.starts[low]! + 1, offset };
  }

  /** The position of `from..to`. */
  span(from: number, to: number): Position {
    return { start: this.point(from), end: this.point(to) };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
