import type { Article, Edit } from '../model/article.js';
import type { Span } from '../model/span.js';
import { CodePoints } from './code-points.js';

/** A row that would not have traced back to the raw text; the document is not written. */
export class CheckError extends Error {
  constructor(
    readonly code: 'bad_span' | 'bad_map' | 'bad_reference',
    message: string,
  ) {
    super(message);
  }
}

/** A span with its place in both texts, checked, in code points. */
export interface Quote {
  readonly start: number;
  readonly end: number;
  readonly raw_start: number;
  readonly raw_end: number;
  readonly text: string;
}

/** Turns spans of one article into quotes and refuses those that do not hold. */
export class Quoter {
  readonly clean: CodePoints;
  readonly raw: CodePoints;
  private readonly edited: readonly Span[];

  constructor(private readonly article: Article) {
    this.clean = new CodePoints(article.text);
    this.raw = new CodePoints(article.raw);
    this.edited = mergeEdits(article.edits);
    this.checkMap();
  }

  /** The quote of a span of the clean text. Throws `CheckError`. */
  quote(span: Span, what: string): Quote {
    const article = this.article;
    const { clean, raw } = this;
    if (!(span.start >= 0 && span.start < span.end && span.end <= article.text.length)) {
      throw new CheckError('bad_span', `${what} ${span.start}..${span.end} is not in the text`);
    }
    if (clean.cuts(span.start) || clean.cuts(span.end)) {
      throw new CheckError('bad_span', `${what} ${span.start}..${span.end} cuts a character`);
    }
    const text = article.text.slice(span.start, span.end);
    const origin = this.origin(span, text, what);
    return {
      start: clean.at(span.start),
      end: clean.at(span.end),
      raw_start: raw.at(origin.start),
      raw_end: raw.at(origin.end),
      text,
    };
  }

  /** The raw span of a clean one; where the texts differ there must be an edit to explain it. */
  private origin(span: Span, text: string, what: string): Span {
    const article = this.article;
    const { raw } = this;
    const origin = article.offsets.toRaw(span);
    const { start, end } = origin;
    if (start < 0 || end < start || end > article.raw.length || raw.cuts(start) || raw.cuts(end)) {
      throw new CheckError('bad_span', `${what} ${span.start}..${span.end} has no raw place`);
    }
    if (article.raw.slice(start, end) !== text && !this.isEdited(origin)) {
      throw new CheckError(
        'bad_span',
        `${what} ${span.start}..${span.end} differs from the raw text`,
      );
    }
    return origin;
  }

  private isEdited({ start, end }: Span): boolean {
    let low = 0;
    let high = this.edited.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.edited[middle]!.end >= start) high = middle;
      else low = middle + 1;
    }
    const next = this.edited[low];
    return next !== undefined && next.start <= end;
  }

  /** Between the edits, raw and clean text must be the same characters, in the same order. */
  private checkMap(): void {
    const article = this.article;
    const { offsets } = article;
    if (offsets.cleanLength !== article.text.length || offsets.rawLength !== article.raw.length) {
      throw new CheckError('bad_map', 'the offset map does not fit the text');
    }
    let position = 0;
    for (const edit of this.edited) {
      this.checkCopied(position, edit.start);
      position = edit.end;
    }
    this.checkCopied(position, article.raw.length);
  }

  private checkCopied(start: number, end: number): void {
    if (end <= start) return;
    const article = this.article;
    const clean = article.offsets.toClean({ start, end });
    const same =
      clean.end - clean.start === end - start &&
      article.text.slice(clean.start, clean.end) === article.raw.slice(start, end);
    if (!same) {
      throw new CheckError('bad_map', `raw ${start}..${end} was changed and no edit says so`);
    }
  }
}

/** The raw ranges that edits touch, in order, overlapping ones merged. */
function mergeEdits(edits: readonly Edit[]): Span[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const merged: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = merged[merged.length - 1];
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else merged.push({ start, end });
  }
  return merged;
}
