import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { dayText, toDayNumber } from './calendar.js';
import { clauseSide } from './context.js';
import { boundsOf, type Granule } from './granule.js';
import { parseGranule } from './granule-text.js';
import { isOnWeekday } from './nearest.js';
import type { Point } from './rule.js';

/** Days by which the text may be ahead of the document's date: time zones, evening editions. */
const TOLERANCE = 1;

/**
 * Collects what speaks against the document's date: another source of metadata with another date, days
 * later than it that the text tells as past, and weekdays that do not fit its year. There is no clock
 * here, so a date in the future shows only by the text.
 */
export class Doubts {
  private readonly reasons: string[] = [];

  constructor(
    private readonly article: Article,
    private readonly document: Granule | undefined,
  ) {
    const rival = article.metadata.published?.rival;
    if (rival) this.reasons.push(`${rival.source} says ${rival.value}`);
  }

  /** Looks at one resolved expression. */
  add(at: Point | undefined, value: string, absolute: boolean, span: Span): void {
    if (!at) return;
    const granule = this.document && parseGranule(value);
    if (granule?.unit !== 'D' || this.reasons.length > 2) return;
    const words = this.article.text.slice(span.start, span.end);
    if (!absolute && !isOnWeekday(at, granule)) {
      this.reasons.push(`"${words}" does not fit its year`);
    } else if (absolute && this.isLater(granule) && this.isToldAsPast(span)) {
      this.reasons.push(`the text tells of ${dayText(boundsOf(granule).first)} as past`);
    }
  }

  /** All reasons, joined; empty when there are none. */
  get text(): string {
    return this.reasons.join('; ');
  }

  private isLater(granule: Granule): boolean {
    return granule.index > toDayNumber(boundsOf(this.document!).last) + TOLERANCE;
  }

  private isToldAsPast(span: Span): boolean {
    const section = this.article.sections.find(
      (each) => each.span.start <= span.start && span.start < each.span.end,
    );
    if (section && section.kind !== 'body' && section.kind !== 'list') return false;
    return clauseSide(this.article.tokens, span.start, span.end) === 'past';
  }
}
