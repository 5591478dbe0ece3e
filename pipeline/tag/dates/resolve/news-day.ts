import type { Span } from '../../../model/span.js';
import type { Granule } from '../calendar/granule.js';
import type { Point } from '../notation/rule.js';
import type { Mentioned } from './reported.js';

/** Days from the document's that a report of the news reaches. */
const REACH = 30;

/** Whether a day may be one of the news; so may all where the document's is not known. */
export const isNear = (day: number, document: Granule | undefined): boolean =>
  document?.unit !== 'D' || Math.abs(day - document.index) <= REACH;

/** Characters of an aside that are looked at on either side of a time. */
const ASIDE = 120;
/** ", which opened on", ", who died on": what follows is said on the side. */
const ASIDE_OPENS = /, (?:which|who|whom|whose|where|when) [^,.;:\n]*$/;
const ASIDE_CLOSES = /^[^,.;:\n]*,/;

/**
 * The day of the news that "the previous day" counts from when a day of long ago was told of in between, as
 * background: in an aside ("she said on Friday that the mine, which opened on 3 May 2012, was shut the previous
 * day") or in a paragraph that is over. Where no day was near that of the document the text tells a story of
 * its own, and the last day stands.
 */
export class NewsDay {
  private near: Mentioned | undefined;
  private nearParagraph = -1;
  /** Paragraph of the last far day, and the end of the aside that it stands in. */
  private farParagraph = -1;
  private asideEnd = Number.POSITIVE_INFINITY;

  constructor(
    private readonly text: string,
    private readonly document: Granule | undefined,
  ) {}

  /** Takes note of a time that later ones can hang on. */
  note(mentioned: Mentioned, span: Span, paragraph: number): void {
    const { granule } = mentioned;
    if (this.document?.unit !== 'D' || granule.unit !== 'D') return;
    if (isNear(granule.index, this.document)) {
      this.near = mentioned;
      this.nearParagraph = paragraph;
      return;
    }
    this.farParagraph = paragraph;
    this.asideEnd = endOfAside(this.text, span);
  }

  /** What a time at `start` hangs on instead of `context`; undefined where that stands. */
  instead(context: Mentioned | undefined, at: Point, start: number, paragraph: number) {
    const { near, document } = this;
    if (!near || !document || context?.granule.unit !== 'D' || near === context) return undefined;
    if (at.shift?.unit !== 'D' || at.shift.amount !== -1) return undefined;
    if (isNear(context.granule.index, document)) return undefined;
    const isOver = paragraph > this.farParagraph;
    const isBehindAside = start > this.asideEnd && this.nearParagraph === paragraph;
    return isOver || isBehindAside ? near : undefined;
  }
}

/** Where the aside ends in which a time stands; nowhere when it stands in none. */
function endOfAside(text: string, { start, end }: Span): number {
  if (!ASIDE_OPENS.test(text.slice(Math.max(0, start - ASIDE), start)))
    return Number.POSITIVE_INFINITY;
  const close = ASIDE_CLOSES.exec(text.slice(end, end + ASIDE));
  return close ? end + close[0].length : Number.POSITIVE_INFINITY;
}
