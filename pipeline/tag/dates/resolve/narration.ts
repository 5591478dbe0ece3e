import type { Span } from '../../../model/span.js';
import { boundsOf, type Granule } from '../calendar/granule.js';
import type { Side } from '../clause/tense-token.js';
import type { Meaning, Point } from '../notation/rule.js';
import { besideParticiple } from './aside.js';
import { isHeading, isInnerHeading } from './heading.js';
import { isNear } from './news-day.js';
import type { Mentioned } from './reported.js';

/** Characters within which a time is told together with the one before. */
const NEAR = 160;
const SENTENCE_END = /[.!?]["'”’)]?\s/;

/**
 * What a sentence tells together: a bare month after a time of another year belongs to that year
 * ("Floods came in 2009, and in March the dam broke"), an hour after a day to that day ("On Tuesday he
 * left at 10 a.m."), "the end of the year" to the year that is told of.
 */
export class Narration {
  /** End of the last time of a year that is not the document's. */
  private yearEnd = Number.NEGATIVE_INFINITY;
  /** End of the last day, month or year. */
  private lastEnd = Number.NEGATIVE_INFINITY;
  /** Whether some day so far was near that of the document, as in news. */
  private hasNear = false;
  /** Whether the last day was far from it and none was near: what is told is of another time. */
  private isFar = false;
  /** The last day. */
  private day: number | undefined;
  /** Whether the last day is the head of an entry, so that the hours after it are its own. */
  private isHeaded = false;
  /** Whether the last time is a past day that hangs on the document's: "on Monday", "yesterday". */
  private isOfNews = false;
  /** End of the last day. */
  private dayEnd = Number.NEGATIVE_INFINITY;
  /** The last month, its end, and whether its sentence has named another before. */
  private month: Mentioned | undefined;
  private monthEnd = Number.NEGATIVE_INFINITY;
  private isSecondMonth = false;

  constructor(
    private readonly text: string,
    private readonly document: Granule | undefined,
    /** Whether all of the text tells of another time, so that months and days are tied by `Story`. */
    private readonly isStory: boolean,
  ) {}

  /**
   * The meaning, tied to the last time mentioned where the sentence tells them together; `quarter` is the place
   * among the expressions of the last quarter, -1 where the text names none.
   */
  tie(meaning: Meaning, start: number, side: Side, quarter: number): Meaning {
    const { at } = meaning;
    if (meaning.period) return this.yearBefore(meaning, start, quarter);
    if (!at) return meaning;
    if (isHour(at)) {
      const told =
        (this.isTogether(this.dayEnd, start) && !(side === 'past' && this.isAhead)) ||
        (side === 'past' && this.isOfNews && this.isNext(this.dayEnd, start)) ||
        (this.isStory && this.isNearby(this.dayEnd, start));
      if (this.isHeaded || told) return tied(meaning, at, 'D');
      // "The tremor came on 6 December. … At 4 a.m. …" in a report of April: not of its own day.
      return this.isFar ? { ...meaning, value: '' } : meaning;
    }
    if (at.definite) {
      return side === 'past' && this.isTogether(this.lastEnd, start)
        ? { ...meaning, at: { ...at, from: 'context' } }
        : meaning;
    }
    const bare = side !== 'future' && !this.isStory && isBare(at);
    const told =
      this.isTogether(this.yearEnd, start) ||
      (at.day !== undefined && side === 'past' && this.goesOn(start));
    return bare && told ? tied(meaning, at, 'Y') : meaning;
  }

  /** The only month that the sentence has named so far, of which its figures are ("in May … from a month earlier"). */
  monthAt(start: number): Mentioned | undefined {
    return !this.isSecondMonth && this.isTogether(this.monthEnd, start) ? this.month : undefined;
  }

  /**
   * "A year earlier" is the month a year before where the sentence tells of a month, and counts from the time
   * mentioned last where that is of another year ("In 2009 it closed. A year earlier, 300 had worked there").
   */
  private yearBefore(meaning: Meaning, start: number, quarter: number): Meaning {
    const { at, period, ...rest } = meaning;
    if (!period?.orYear || period.year !== undefined) return meaning;
    if ((this.monthAt(start)?.index ?? -1) > quarter) {
      return { ...rest, at: { shift: { unit: 'M', amount: -12 }, from: 'context' } };
    }
    const isTold = at && quarter < 0 && this.isNearby(this.yearEnd, start);
    return isTold ? { ...rest, at } : meaning;
  }

  /** Takes note of a resolved day, month, year or season at `span`. */
  note(mentioned: Mentioned, anchor: string, span: Span): void {
    const { granule } = mentioned;
    const { end } = span;
    this.lastEnd = end;
    if (granule.unit === 'M') {
      this.isSecondMonth = this.isTogether(this.monthEnd, span.start);
      this.month = mentioned;
      this.monthEnd = end;
    }
    this.isHeaded = granule.unit === 'D' && this.heads(granule, span);
    this.isOfNews =
      granule.unit === 'D' &&
      anchor === 'document' &&
      granule.index < (this.document?.index ?? 0) &&
      isNear(granule.index, this.document);
    if (granule.unit === 'D') {
      this.day = granule.index;
      this.dayEnd = end;
      // The whole date of the text itself stands in its head and tells nothing.
      const own = anchor === 'absolute' && granule.index === this.document?.index;
      if (!own && isNear(granule.index, this.document)) this.hasNear = true;
      this.isFar = anchor !== 'document' && !this.hasNear;
    }
    const own = this.document && boundsOf(this.document).first.year;
    const other = boundsOf(granule).first.year !== own;
    const told = anchor === 'absolute' || (anchor === 'context' && this.yearEnd > 0);
    if (granule.unit === 'S') return; // "fitted in autumn 2008, it has failed since November"
    const isTold = other && told && !besideParticiple(this.text, span.start);
    this.yearEnd = isTold ? end : Number.NEGATIVE_INFINITY;
  }

  /** Whether the hours that come are those of this day; the text's own date in its head tells nothing. */
  private heads({ index }: Granule, span: Span): boolean {
    if (this.isHeaded && index === this.day) return true;
    const own = index === this.document?.index;
    return !own && (isHeading(this.text, span) || isInnerHeading(this.text, span));
  }

  /** Whether a paragraph goes on to tell of another time: "In March 2011 he married. On 9 April he left." */
  private goesOn(start: number): boolean {
    return this.isFar && this.isNearby(this.yearEnd, start);
  }

  /** Whether no line ends between, and not too much is said. */
  private isNearby(end: number, start: number): boolean {
    return start - end <= 2 * NEAR && !this.text.slice(end, start).includes('\n');
  }

  /** Whether the last day lies ahead: "They vote on Friday, he said after he had come at 6 a.m." */
  private get isAhead(): boolean {
    return this.document?.unit === 'D' && (this.day ?? 0) > this.document.index;
  }

  /** Whether it is the next sentence at most, of the same line. */
  private isNext(end: number, start: number): boolean {
    if (start - end > NEAR) return false;
    const between = this.text.slice(end, start);
    return !between.includes('\n') && between.split(SENTENCE_END).length < 3;
  }

  /** Whether no sentence or line ends between, and not too much is said. */
  private isTogether(end: number, start: number): boolean {
    if (start - end > NEAR) return false;
    const between = this.text.slice(end, start);
    return !between.endsWith('through ') && !between.includes('\n') && !SENTENCE_END.test(between);
  }
}

const tied = (meaning: Meaning, at: Point, unit: 'D' | 'Y'): Meaning => ({
  ...meaning,
  at: { ...at, shift: { unit, amount: 0 }, from: 'context' },
});

/** A time of day without its day. */
const isHour = (at: Point): boolean => at.time !== undefined && Object.keys(at).length === 1;

/** A month or day of a month without anything that tells its year. */
const isBare = (at: Point): boolean =>
  at.month !== undefined &&
  at.year === undefined &&
  !at.shift &&
  !at.from &&
  !at.side &&
  !at.within &&
  at.onWeekday === undefined;
