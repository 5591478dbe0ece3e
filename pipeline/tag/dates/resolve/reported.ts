import { toDayNumber } from '../calendar/calendar.js';
import { boundsOf, type Granule } from '../calendar/granule.js';
import type { Period } from '../notation/rule.js';

/** A time of the text and its place among the expressions. */
export interface Mentioned {
  readonly granule: Granule;
  readonly index: number;
}

/**
 * The quarter that a text reports on: the latest one it names that has ended by the document's date. One
 * that has not ended is a forecast, and stands for it only until the text names another; an older one is
 * there for comparison.
 */
export class ReportedQuarter {
  private reported: Mentioned | undefined;
  private last: Mentioned | undefined;
  /** Paragraph that has come to a longer period, where "a year earlier" is no quarter any more. */
  private longPeriod = -1;

  constructor(private readonly document: Granule | undefined) {}

  /** Place among the expressions of the quarter named last, -1 where there is none. */
  get lastIndex(): number {
    return this.last?.index ?? -1;
  }

  /** The quarter that a period of the text, in this paragraph, hangs on. */
  for(period: Period, paragraph: number): Mentioned | undefined {
    if (period.that) return this.last;
    return period.orYear && this.longPeriod === paragraph ? undefined : this.reported;
  }

  /** Takes note of a quarter; `derived` tells that it was counted from the one reported. */
  note(quarter: Mentioned, derived: boolean): void {
    this.last = quarter;
    if (derived || !this.isNews(quarter.granule)) return;
    this.reported = quarter;
    this.longPeriod = -1;
  }

  /** Takes note that the paragraph speaks of half a year or more. */
  noteLongPeriod(paragraph: number): void {
    this.longPeriod = paragraph;
  }

  private isNews(quarter: Granule): boolean {
    const known = this.reported?.granule;
    if (!this.document || !known) return !this.isAhead(quarter);
    if (!this.hasEnded(quarter)) return false;
    return !this.hasEnded(known) || quarter.index >= known.index;
  }

  private isAhead(quarter: Granule): boolean {
    return this.document !== undefined && firstDay(quarter) > lastDay(this.document);
  }

  private hasEnded(quarter: Granule): boolean {
    return lastDay(quarter) <= lastDay(this.document!);
  }
}

const firstDay = (granule: Granule): number => toDayNumber(boundsOf(granule).first);
const lastDay = (granule: Granule): number => toDayNumber(boundsOf(granule).last);
