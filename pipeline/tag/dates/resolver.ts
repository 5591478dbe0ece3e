import type { Article, TimeExpression } from '../../model/article.js';
import { dayText, toDayNumber } from './calendar.js';
import { clauseSide, documentDate } from './context.js';
import { Doubts } from './doubt.js';
import { extentOf, intervalOf } from './edtf.js';
import { boundsOf, type Granule, parseGranule } from './granule.js';
import { type Lexemes, lexemeSpan } from './lexer.js';
import type { Candidate } from './refine.js';
import { type Resolved, resolve } from './resolve.js';
import type { Meaning, Point } from './rule.js';
import type { Side } from './tense.js';

interface Mentioned {
  readonly granule: Granule;
  readonly index: number;
}

/** Resolves the expressions of one document in order, keeping what later ones hang on. */
export class Resolver {
  /** What was resolved so far. */
  readonly found: TimeExpression[] = [];
  /** What speaks against the document's date. */
  readonly doubts: Doubts;
  private readonly document: Granule | undefined;
  private context: Mentioned | undefined;
  private period: Mentioned | undefined;
  /** Paragraph that has come to a longer period, where "a year earlier" is no quarter any more. */
  /** The last time of a year that is not the document's, with its end in the text. */
  private told: { readonly end: number } | undefined;
  private longPeriod = -1;
  private paragraph = 0;
  private scanned = 0;

  constructor(
    private readonly article: Article,
    private readonly lexemes: Lexemes,
  ) {
    this.document = documentDate(article);
    this.doubts = new Doubts(article, this.document);
  }

  /** Resolves one expression; one that is no date in the calendar is dropped. */
  add(candidate: Candidate): void {
    const span = lexemeSpan(this.lexemes, candidate.first, candidate.end);
    const side = needsSide(candidate.meaning)
      ? clauseSide(this.article.tokens, span.start, span.end)
      : 'unknown';
    const meaning = this.narrated(candidate.meaning, span.start, side);
    this.advance(span.start);
    const resolved = resolve(meaning, {
      document: this.document,
      context: this.context?.granule,
      period:
        this.longPeriod === this.paragraph && meaning.period?.orYear
          ? undefined
          : this.period?.granule,
      side,
    });
    if (!resolved) return;
    const dated = meaning.type === 'DATE' || meaning.type === 'TIME';
    this.found.push({
      span,
      type: meaning.type,
      value: resolved.value,
      mod: meaning.mod ?? '',
      ...(meaning.interval
        ? intervalOf(meaning.interval)
        : extentOf(dated ? resolved.value : '', meaning.mod)),
      ...this.anchorOf(resolved),
      ambiguousWith: rivalOf(meaning, resolved.value),
      rule: candidate.rule.name,
    });
    if (dated) this.remember(resolved, span.end);
    this.doubts.add(meaning.at, resolved.value, resolved.anchor === 'absolute', span);
    if (/^P(?:[6-9]|1[0-2])M$/.test(resolved.value) || candidate.rule.name === 'the-year-ended')
      this.longPeriod = this.paragraph;
  }

  /**
   * A bare month or day right after a time of another year in the same sentence belongs to that year
   * where the text looks back: "Floods came in 2009, and in March the dam broke."
   */
  private narrated(meaning: Meaning, start: number, side: Side): Meaning {
    const { at } = meaning;
    const told = this.told;
    if (!told || !at || side === 'future' || !isBare(at)) return meaning;
    if (start - told.end > NEAR) return meaning;
    const between = this.article.text.slice(told.end, start);
    if (between.endsWith('through ') || between.includes('\n') || SENTENCE_END.test(between))
      return meaning;
    return { ...meaning, at: { ...at, shift: { unit: 'Y', amount: 0 }, from: 'context' } };
  }

  /** Counts the paragraphs up to `offset`; the text is looked at once. */
  private advance(offset: number): void {
    const { text } = this.article;
    for (; this.scanned < offset; this.scanned++) {
      if (text.charCodeAt(this.scanned) === 10) this.paragraph++;
    }
  }

  /** A quarter ahead of the document's date is a forecast, not the period that is reported. */
  private isReported(quarter: Granule): boolean {
    if (!this.document) return true;
    return toDayNumber(boundsOf(quarter).first) <= toDayNumber(boundsOf(this.document).last);
  }

  private anchorOf({ anchor }: Resolved): Pick<TimeExpression, 'anchor' | 'anchorDate'> {
    const mentioned =
      anchor === 'context' ? this.context : anchor === 'period' ? this.period : undefined;
    if (mentioned) return { anchor: mentioned.index, anchorDate: firstDay(mentioned.granule) };
    const known = anchor === 'document' ? this.document : undefined;
    return {
      anchor: anchor === 'context' || anchor === 'period' ? 'none' : anchor,
      anchorDate: known ? firstDay(known) : '',
    };
  }

  private remember({ value, anchor }: Resolved, end: number): void {
    const granule = parseGranule(value);
    if (!granule) return;
    const mentioned = { granule, index: this.found.length - 1 };
    if (granule.unit === 'Q' && anchor !== 'period' && this.isReported(granule)) {
      this.period = mentioned;
      this.longPeriod = -1;
    }
    if (granule.unit === 'D' || granule.unit === 'M' || granule.unit === 'Y') {
      if (anchor !== 'period') this.context = mentioned;
      const { year } = boundsOf(granule).first;
      const own = this.document && boundsOf(this.document).first.year;
      const told = year !== own && (anchor === 'absolute' || (anchor === 'context' && this.told));
      this.told = told ? { end } : undefined;
    }
  }
}

/** Characters within which a time is told together with the one before. */
const NEAR = 160;
const SENTENCE_END = /[.!?]["'”’)]?\s/;

/** A month or day of a month without anything that tells its year. */
const isBare = (at: Point): boolean =>
  at.month !== undefined &&
  at.year === undefined &&
  !at.shift &&
  !at.from &&
  !at.side &&
  !at.within &&
  at.onWeekday === undefined;

const firstDay = (granule: Granule): string => dayText(boundsOf(granule).first);

/** Whether the clause's tense matters for the meaning. */
function needsSide({ at }: Meaning): boolean {
  return at !== undefined && at.year === undefined && (at.near || !at.shift) && !at.side;
}

function rivalOf({ orders }: Meaning, value: string): string {
  return orders?.find((reading) => !value.startsWith(reading)) ?? '';
}
