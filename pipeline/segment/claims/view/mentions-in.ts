import type { Mention } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import type { Range } from './attribution.js';
import type { ClaimView } from './view.js';

/** Clean-text span of a token range. */
export function rangeSpan(view: ClaimView, { first, end }: Range): Span {
  return { start: view.tokens.start[first]!, end: view.tokens.end[end - 1]! };
}

/** Mentions that lie in a range of tokens and hold token `i`. */
export function mentionsAt(view: ClaimView, range: Range, i: number): Mention[] {
  const { start, end } = view.tokens;
  return mentionsIn(view.article.mentions, rangeSpan(view, range)).filter(
    ({ span }) => span.start <= start[i]! && span.end >= end[i]!,
  );
}

/** Mentions that lie inside `span`, by binary search; `mentions` are in order of place. */
export function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.span.start < span.start) low = middle + 1;
    else high = middle;
  }
  const result: Mention[] = [];
  for (let i = low; i < mentions.length && mentions[i]!.span.start < span.end; i++) {
    if (mentions[i]!.span.end <= span.end) result.push(mentions[i]!);
  }
  return result;
}
