import type { Article } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { type Tokens, tokenAt } from '../../../model/tokens.js';
import { toDayNumber } from '../calendar/calendar.js';
import { boundsOf, type Granule } from '../calendar/granule.js';
import { granuleText, parseGranule } from '../calendar/granule-text.js';
import { tagAt, word } from '../clause/tense-token.js';
import type { Point } from '../notation/rule.js';
import { clauseSide } from './context.js';
import { isOnWeekday } from './nearest.js';

/** Days by which the text may be ahead of the document's date: time zones, evening editions. */
const TOLERANCE = 1;

/** Units of the times that are looked at. */
const UNITS: ReadonlySet<string> = new Set(['D', 'M', 'Y']);

/** "It fell in 2019", "shut since 2019"; not "they won the 2022 World Cup", "the right to host it in 2022". */
function isAtPastVerb(tokens: Tokens, at: number): boolean {
  const link = at > 0 ? word(tokens, at - 1) : '';
  return link === 'since' || (link === 'in' && at > 1 && tagAt(tokens, at - 2) === 'VBD');
}

/**
 * Collects what speaks against the document's date: another source of metadata with another date, days
 * and years later than it that the text tells as past, and weekdays that do not fit its year. There is no clock
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
    if (!granule || !UNITS.has(granule.unit) || this.reasons.length > 2) return;
    const words = this.article.text.slice(span.start, span.end);
    if (!absolute && granule.unit === 'D' && !isOnWeekday(at, granule)) {
      this.reasons.push(`"${words}" does not fit its year`);
    } else if (absolute && this.isLater(granule) && this.isToldAsPast(span, granule.unit)) {
      this.reasons.push(`the text tells of ${granuleText(granule)} as past`);
    }
  }

  /** All reasons, joined; empty when there are none. */
  get text(): string {
    return this.reasons.join('; ');
  }

  private isLater(granule: Granule): boolean {
    const first = toDayNumber(boundsOf(granule).first);
    return first > toDayNumber(boundsOf(this.document!).last) + TOLERANCE;
  }

  private isToldAsPast(span: Span, unit: string): boolean {
    const section = this.article.sections.find(
      (each) => each.span.start <= span.start && span.start < each.span.end,
    );
    if (section && section.kind !== 'body' && section.kind !== 'list') return false;
    const { tokens } = this.article;
    if (unit !== 'D' && !isAtPastVerb(tokens, tokenAt(tokens, span.start))) return false;
    return clauseSide(tokens, span.start, span.end) === 'past';
  }
}
