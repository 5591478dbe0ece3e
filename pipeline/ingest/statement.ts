import type { Span } from '../model/span.js';
import type { DayOrder } from './calendar.js';
import type { Line } from './lines.js';
import type { MetadataKey } from './metadata-table.js';
import type { Piece } from './piece.js';

/** What one line tells; `head` and `tail` say whether it is near the start or the end of the text. */
export interface Place {
  readonly line: Line;
  readonly before: Line | undefined;
  readonly next: Line | undefined;
  /** The line behind the next. */
  readonly second: Line | undefined;
  /** The lines that follow, some of them. */
  readonly below: readonly Line[];
  readonly head: boolean;
  /** Whether a line like a title stands above it and no more than a standfirst. */
  readonly front: boolean;
  readonly tail: boolean;
  /** The first line of the text, which can be the title of its page. */
  readonly first: Line | undefined;
  /** The last lines of the text. */
  readonly last: readonly Line[];
  readonly order: DayOrder;
  readonly raw: string;
}

/** A value with its raw place. */
export interface Stated {
  readonly value: string;
  readonly span: Span;
}

/** One way in which a text states its own metadata. */
export interface Statement {
  readonly key: MetadataKey;
  readonly find: (place: Place) => Stated | undefined;
}

/** A piece as the value that it states; undefined when it is empty. */
export function stated(piece: Piece | undefined): Stated | undefined {
  return piece && piece.text !== '' ? { value: piece.text, span: piece.span } : undefined;
}
