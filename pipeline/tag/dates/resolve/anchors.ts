import type { Granule } from '../calendar/granule.js';
import type { Side } from '../clause/tense-token.js';

/** What a date counts from. */
export interface Anchors {
  /** The document's date, if known to the day, month or year. */
  readonly document: Granule | undefined;
  /** The last time mentioned before the expression. */
  readonly context: Granule | undefined;
  /** The quarter that the text reports on, if it speaks of one. */
  readonly period: Granule | undefined;
  /** Where the clause looks; decides bare weekdays and months. */
  readonly side: Side;
  /** Whether the side is past all doubt: "since May". */
  readonly since: boolean;
}

/** A value and what it hangs on; the value is empty when there is nothing to hang it on. */
export interface Resolved {
  readonly value: string;
  /** First and last day, `first/last` in EDTF, where they are not those of the value. */
  readonly interval?: string;
  readonly anchor: 'absolute' | 'document' | 'context' | 'period' | 'none';
}

/** Nothing to hang it on. */
export const UNRESOLVED: Resolved = { value: '', anchor: 'none' };
