import type { Span } from '../../../model/span.js';
import { fromDayNumber } from '../calendar/calendar.js';
import { boundsOf, type Granule } from '../calendar/granule.js';
import type { Meaning, Point } from '../notation/rule.js';
import { isHeading, isInnerHeading, isTitleLine } from './heading.js';
import { nearestYear } from './nearest.js';
import type { Mentioned } from './reported.js';

/** Days from one entry of a calendar to the next at most. */
const REACH = 270;
/** What stands between two days of one heading. */
const LINK = /^ ?(?:[–—-]|to|and) ?$/;

/**
 * The entries of a calendar or a diary, each headed by its day: where one tells its year, a later one without
 * a year comes soon after it ("14 January 2020 – Lecture", and lines below "24 Dec – closed").
 */
export class Entries {
  /** The last heading whose year is known from the text. */
  last: Mentioned | undefined;

  /** Where the heading ends. */
  private end = 0;

  constructor(private readonly text: string) {}

  /** The meaning of a heading, with the year that its place in the calendar tells. */
  tie(meaning: Meaning, span: Span): Meaning {
    const { at } = meaning;
    if (!at || !this.last || !isBare(at) || !this.isHead(span)) return meaning;
    if (this.last.granule.unit === 'Y') {
      return { ...meaning, at: { ...at, year: this.last.granule.index, from: 'entry' } };
    }
    const { index } = this.last.granule;
    const next = nearestYear({ ...at, side: 'future' }, fromDayNumber(index - 1), 'unknown');
    if (!next || distance(next, index) > REACH) return meaning;
    return { ...meaning, at: { ...at, year: boundsOf(next).first.year, from: 'entry' } };
  }

  /** Takes note of a resolved time; `isKnown` tells that its year does not hang on the document's date. */
  note(mentioned: Mentioned, span: Span, isKnown: boolean): void {
    if (!isKnown) return;
    const { unit } = mentioned.granule;
    if (unit === 'D' ? !this.isHead(span) : unit !== 'Y' || !isTitleLine(this.text, span)) return;
    this.last = mentioned;
    this.end = span.end;
  }

  /** A heading, or the second day of one: "1–2 May: a raid". */
  private isHead(span: Span): boolean {
    if (isHeading(this.text, span) || isInnerHeading(this.text, span)) return true;
    return span.start - this.end < 6 && LINK.test(this.text.slice(this.end, span.start));
  }
}

const distance = (granule: Granule, from: number): number =>
  granule.unit === 'D' ? granule.index - from : Number.POSITIVE_INFINITY;

/** A day of the year without its year. */
const isBare = (at: Point): boolean =>
  (at.month !== undefined || at.holiday !== undefined) &&
  at.year === undefined &&
  !at.shift &&
  !at.from &&
  !at.side &&
  !at.within;
