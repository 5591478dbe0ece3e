import type { Span } from '../model/span.js';

/** Some text with its raw place, so that what is cut out of it keeps its own. A line is one. */
export interface Piece {
  readonly text: string;
  readonly span: Span;
}

/** The part of a piece from UTF-16 unit `from` to `to`, by default to its end. */
export function cut({ text, span }: Piece, from: number, to = text.length): Piece {
  return { text: text.slice(from, to), span: { start: span.start + from, end: span.start + to } };
}

/** What group `number` of a pattern with the flag `d` finds in a piece; undefined where it finds nothing. */
export function group(piece: Piece, pattern: RegExp, number = 1): Piece | undefined {
  const place = pattern.exec(piece.text)?.indices?.[number];
  return place && cut(piece, place[0], place[1]);
}

/** A piece without what a pattern, which must end with `$`, finds at its end. */
export function withoutEnd(piece: Piece, pattern: RegExp): Piece {
  const at = piece.text.search(pattern);
  return at < 0 ? piece : cut(piece, 0, at);
}
