import type { Article } from '../../../model/article.js';
import type { Span } from '../../../model/span.js';
import { type Tokens, tokenAt } from '../../../model/tokens.js';
import { type LearnedInput, learnedInput } from '../learned/input.js';
import type { Range } from '../view/attribution.js';
import { viewOf } from '../view/view.js';

/** One annotated attribution; spans are UTF-16 units into the clean text. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article through all stages before claims, with its annotated attributions. */
export interface GoldArticle {
  readonly article: Article;
  readonly attributions: readonly GoldAttribution[];
}

/** An annotated attribution in tokens. */
export interface GoldRanges {
  readonly source: readonly Range[];
  readonly cue: readonly Range[];
  readonly content: readonly Range[];
}

/** A document as the models see it, with its annotations. */
export interface GoldDocument {
  readonly input: LearnedInput;
  readonly gold: readonly GoldRanges[];
}

export function goldDocument({ article, attributions }: GoldArticle): GoldDocument {
  const { tokens } = article;
  return {
    input: learnedInput(viewOf(article)),
    gold: attributions.map(({ source, cue, content }) => ({
      source: ranges(tokens, source),
      cue: ranges(tokens, cue),
      content: ranges(tokens, content),
    })),
  };
}

/** Token ranges of spans, in order, those without a gap between them joined. */
function ranges(tokens: Tokens, spans: readonly Span[]): Range[] {
  const found = spans
    .map(({ start, end }) => ({ first: tokenAt(tokens, start), end: tokenAt(tokens, end - 1) + 1 }))
    .filter(({ first, end }) => end > first && end <= tokens.count)
    .sort((a, b) => a.first - b.first);
  const joined: { first: number; end: number }[] = [];
  for (const { first, end } of found) {
    const last = joined[joined.length - 1];
    if (last !== undefined && last.end >= first) last.end = Math.max(last.end, end);
    else joined.push({ first, end });
  }
  return joined;
}

export function sameRanges(a: readonly Range[], b: readonly Range[]): boolean {
  return a.length === b.length && a.every((x, i) => x.first === b[i]!.first && x.end === b[i]!.end);
}
