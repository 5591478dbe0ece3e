import type { Article, Edit } from '../model/article.js';
import type { Span } from '../model/span.js';
import { visible } from './cleaning-report.js';

/**
 * A document before and after cleaning, for the eye: each paragraph that was changed as it stood in the
 * raw text (`-`) and as it is now (`+`) with the rules that changed it and why, what was taken out
 * between paragraphs, and what is marked as no part of the article. Paragraphs that were right are only
 * counted.
 */
export function explainCleaning(article: Article): string {
  const lines = [`${article.file}: ${article.edits.length} edits`];
  let next = 0;
  let untouched = 0;
  const flush = () => {
    const count =
      untouched === 1 ? '1 paragraph as it was' : `${untouched} paragraphs as they were`;
    if (untouched > 0) lines.push('', `  ${count}`);
    untouched = 0;
  };
  const take = (end: number): Edit[] => {
    const from = next;
    while (next < article.edits.length && article.edits[next]!.start < end) next++;
    return article.edits.slice(from, next);
  };
  for (const span of paragraphs(article.text)) {
    const raw = article.offsets.toRaw(span);
    const between = take(raw.start);
    const inside = take(raw.end);
    if (between.some(isSeen)) {
      flush();
      lines.push('', ...between.filter(isSeen).flatMap(removal));
    }
    if (inside.length === 0) untouched++;
    else {
      flush();
      lines.push('', ...paragraph(article, raw, span, inside));
    }
  }
  const rest = take(Number.POSITIVE_INFINITY).filter(isSeen);
  flush();
  if (rest.length > 0) lines.push('', ...rest.flatMap(removal));
  return [...lines, ...marked(article)].join('\n');
}

/** Whether an edit changed more than the white space between paragraphs. */
function isSeen({ before, after }: Edit): boolean {
  return /\S/.test(before) || /\S/.test(after);
}

function removal({ rule, before, after, evidence }: Edit): string[] {
  const now = /\S/.test(after) ? [`+ ${visible(after.trim())}`] : [];
  return [`- ${visible(before.trim())}`, ...now, `  ${reason(rule, evidence)}`];
}

function paragraph(article: Article, raw: Span, clean: Span, edits: readonly Edit[]): string[] {
  const reasons = new Map<string, number>();
  for (const { rule, evidence } of edits) {
    const why = reason(rule, evidence);
    reasons.set(why, (reasons.get(why) ?? 0) + 1);
  }
  return [
    `- ${visible(article.raw.slice(raw.start, raw.end))}`,
    `+ ${visible(article.text.slice(clean.start, clean.end))}`,
    ...[...reasons].map(([why, count]) => `  ${count > 1 ? `${count} × ` : ''}${why}`),
  ];
}

function reason(rule: string, evidence: string): string {
  return evidence === '' ? rule : `${rule}: ${evidence}`;
}

function marked({ text, marks }: Article): string[] {
  if (marks.length === 0) return [];
  const shown = marks.map(
    ({ span, kind, rule }) => `  ${kind} (${rule}): ${visible(text.slice(span.start, span.end))}`,
  );
  return ['', 'kept, and marked:', ...shown];
}

function paragraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n\n', start);
    const end = found < 0 ? text.length : found;
    spans.push({ start, end });
    start = end + 2;
  }
  return spans;
}
