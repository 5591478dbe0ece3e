import type { Article, TimeExpression } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { dayText } from '../calendar/calendar.js';
import { extentOf, intervalOf } from '../calendar/edtf.js';
import { boundsOf, type Granule, granuleOf } from '../calendar/granule.js';
import { granuleText, parseGranule } from '../calendar/granule-text.js';
import type { Meaning } from '../notation/rule.js';
import { type Lexemes, lexemeSpan, wordAt } from '../recognise/lexer.js';
import type { Candidate } from '../recognise/refine.js';
import type { Resolved } from './anchors.js';
import { clauseSide, documentDate } from './context.js';
import { Doubts } from './doubt.js';
import { Entries } from './entries.js';
import { Narration } from './narration.js';
import { NewsDay } from './news-day.js';
import { type Mentioned, ReportedQuarter } from './reported.js';
import { resolve } from './resolve.js';
import { isStory, Story } from './story.js';

/** Events that are called by their day; the text that names them does not go there. */
const NAMED_BY_DATE: ReadonlySet<string> = new Set([
  'nine-eleven',
  'attacks-of-september',
  'attacks-of-july',
]);

/** Units of the times that later ones hang on. */
const CONTEXT: ReadonlySet<string> = new Set(['D', 'M', 'Y', 'S']);

/** Words before a time that is only compared with. */
const COMPARING: ReadonlySet<string> = new Set(['from', 'than', 'with', 'against']);

/** Units that are counted from a decade or century. */
const YEARS: ReadonlySet<string> = new Set(['Y', 'E', 'C']);

/** Units in which a day of a month can be looked for. */
const DAYS: ReadonlySet<string> = new Set(['D', 'M']);

/** Resolves the expressions of one document in order, keeping what later ones hang on. */
export class Resolver {
  /** What was resolved so far. */
  readonly found: TimeExpression[] = [];
  /** What speaks against the document's date. */
  readonly doubts: Doubts;
  private readonly narration: Narration;
  private readonly entries: Entries;
  /** Of a text that narrates another time. */
  private readonly story: Story | undefined;
  private readonly newsDay: NewsDay;
  private readonly document: Granule | undefined;
  private context: Mentioned | undefined;
  /** The last decade or century, for the years that are counted from it. */
  private decade: Mentioned | undefined;
  /** The quarter that the expression at hand hangs on. */
  private period: Mentioned | undefined;
  private readonly quarters: ReportedQuarter;
  private paragraph = 0;
  private scanned = 0;

  constructor(
    private readonly article: Article,
    private readonly lexemes: Lexemes,
    candidates: readonly Candidate[],
  ) {
    this.document = documentDate(article);
    if (isStory(candidates, lexemes, this.document)) {
      this.story = new Story(article.text, this.document !== undefined);
    }
    this.doubts = new Doubts(article, this.document);
    this.narration = new Narration(article.text, this.document, this.story !== undefined);
    this.entries = new Entries(article.text);
    this.newsDay = new NewsDay(article.text, this.document);
    this.quarters = new ReportedQuarter(this.document);
  }

  /** Resolves one expression; one that is no date in the calendar is dropped. */
  add(candidate: Candidate): void {
    const span = lexemeSpan(this.lexemes, candidate.first, candidate.end);
    const side = needsSide(candidate.meaning)
      ? clauseSide(this.article.tokens, span.start, span.end)
      : 'unknown';
    const last = this.quarters.lastIndex;
    const told = this.narration.tie(candidate.meaning, span.start, side, last);
    const entered = this.entries.tie(told, span);
    const meaning = this.story?.tie(entered, side) ?? entered;
    this.advance(span.start);
    this.period = meaning.period && this.quarters.for(meaning.period, this.paragraph);
    const resolved = resolve(meaning, {
      document: this.document,
      context: this.contextOf(meaning, span.start)?.granule,
      period: this.period?.granule,
      side,
      since: wordAt(this.lexemes, candidate.first - 1) === 'since',
    });
    if (!resolved) return;
    const interval = meaning.interval ?? resolved.interval;
    const dated = meaning.type === 'DATE' || meaning.type === 'TIME';
    this.found.push({
      span,
      type: meaning.type,
      value: resolved.value,
      mod: meaning.mod ?? '',
      ...(interval ? intervalOf(interval) : extentOf(dated ? resolved.value : '', meaning.mod)),
      ...this.anchorOf(resolved, meaning, span.start),
      ambiguousWith: rivalOf(meaning, resolved.value) || this.otherWeek(meaning, resolved, span),
      rule: candidate.rule.name,
    });
    if (dated && !NAMED_BY_DATE.has(candidate.rule.name) && !this.isCompared(candidate, span)) {
      this.remember(resolved, span, (meaning.period?.years ?? 0) !== 0);
    }
    this.doubts.add(meaning.at, resolved.value, resolved.anchor === 'absolute', span);
    if (/^P(?:[6-9]|1[0-2])M$/.test(resolved.value) || candidate.rule.name === 'the-year-ended')
      this.quarters.noteLongPeriod(this.paragraph);
  }

  /** "Up from a month earlier", "5 percent a year ago": only compared with, the text does not go there. */
  private isCompared({ meaning: { at, period }, first }: Candidate, { start }: Span): boolean {
    if (period?.orYear) return /\p{Ll}/u.test(this.article.text[start]!);
    return at?.from === 'context' && COMPARING.has(wordAt(this.lexemes, first - 1));
  }

  /** The last day, month or year; for years that are counted, a decade that was named after it. */
  private contextOf({ at }: Meaning, start: number): Mentioned | undefined {
    if (at?.from === 'entry') return this.entries.last;
    if (at?.from === 'story') return this.story?.last;
    const { context, decade } = this;
    // "By the 27th" is of no year or season that was named before.
    if (at?.day !== undefined && at.month === undefined && !at.shift) {
      return context && DAYS.has(context.granule.unit) ? context : undefined;
    }
    const month = at?.shift?.unit === 'M' ? this.narration.monthAt(start) : undefined;
    if (month) return month;
    if (!decade || !at?.shift || !YEARS.has(at.shift.unit)) {
      return (at && this.newsDay.instead(context, at, start, this.paragraph)) ?? context;
    }
    return context && context.index > decade.index ? context : decade;
  }

  /** The day a week further for "last Tuesday" and "next Friday" in the week of the document, which can mean it. */
  private otherWeek({ at }: Meaning, { value, anchor }: Resolved, span: Span): string {
    if (anchor !== 'document' || at?.weekday === undefined) return '';
    if (!/^(?:last|next)\b/i.test(this.article.text.slice(span.start, span.start + 5))) return '';
    const day = parseGranule(value);
    if (day?.unit !== 'D' || this.document?.unit !== 'D') return '';
    const { index } = granuleOf(boundsOf(day).first, 'W');
    if (index !== granuleOf(boundsOf(this.document).first, 'W').index) return '';
    const away = at.side === 'past' ? -7 : 7;
    return granuleText({ unit: 'D', index: day.index + away });
  }

  /** Counts the paragraphs up to `offset`; the text is looked at once. */
  private advance(offset: number): void {
    const { text } = this.article;
    for (; this.scanned < offset; this.scanned++) {
      if (text.charCodeAt(this.scanned) === 10) this.paragraph++;
    }
  }

  private anchorOf(
    { anchor }: Resolved,
    meaning: Meaning,
    start: number,
  ): Pick<TimeExpression, 'anchor' | 'anchorDate'> {
    const mentioned =
      anchor === 'context'
        ? this.contextOf(meaning, start)
        : anchor === 'period'
          ? this.period
          : undefined;
    if (mentioned) return { anchor: mentioned.index, anchorDate: firstDay(mentioned.granule) };
    const known = anchor === 'document' ? this.document : undefined;
    return {
      anchor: anchor === 'context' || anchor === 'period' ? 'none' : anchor,
      anchorDate: known ? firstDay(known) : '',
    };
  }

  private remember({ value, anchor }: Resolved, span: Span, compared: boolean): void {
    const granule = parseGranule(value);
    if (!granule) return;
    const mentioned = { granule, index: this.found.length - 1 };
    const isKnown = anchor === 'absolute' || anchor === 'context';
    this.entries.note(mentioned, span, isKnown);
    this.story?.note(mentioned, span, isKnown);
    if (granule.unit === 'Q') this.quarters.note(mentioned, compared || anchor === 'period');
    if (granule.unit === 'E' || granule.unit === 'C') this.decade = mentioned;
    if (CONTEXT.has(granule.unit)) {
      if (anchor !== 'period') this.context = mentioned;
      this.newsDay.note(mentioned, span, this.paragraph);
      this.narration.note(mentioned, anchor, span);
    }
  }
}

const firstDay = (granule: Granule): string => dayText(boundsOf(granule).first);

/** Whether the clause's tense matters for the meaning. */
function needsSide({ at }: Meaning): boolean {
  if (at?.side === 'same' && at.weekday !== undefined) return true;
  if (at?.from === 'context' && (at.shift?.amount ?? 0) > 0) return true;
  return (
    at !== undefined &&
    at.year === undefined &&
    (at.near || at.definite || at.coming || !at.shift) &&
    !at.side
  );
}

function rivalOf({ orders }: Meaning, value: string): string {
  return orders?.find((reading) => !value.startsWith(reading)) ?? '';
}
