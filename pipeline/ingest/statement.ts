import type { Span } from '../model/span.js';
import type { DayOrder } from './calendar.js';
import type { Line } from './lines.js';
import type { MetadataKey } from './metadata-table.js';

/** What one line tells; `head` and `tail` say whether it is near the start or the end of the text. */
export interface Place {
  readonly line: Line;
  readonly before: Line | undefined;
  readonly next: Line | undefined;
  readonly head: boolean;
  readonly tail: boolean;
  /** The last lines of the text. */
  readonly last: readonly Line[];
  readonly order: DayOrder;
}

/** One way in which a text states its own metadata. */
export interface Statement {
  readonly key: MetadataKey;
  readonly find: (place: Place) => { readonly value: string; readonly span: Span } | undefined;
}

/** `value` with its place in the line that holds it. */
export function within(line: Line, value: string): { value: string; span: Span } | undefined {
  const at = line.text.lastIndexOf(value);
  if (at < 0 || value === '') return undefined;
  const start = line.span.start + at;
  return { value, span: { start, end: start + value.length } };
}
