import type { Mention } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import type { Range } from './attribution.js';
import { type ClaimView, word } from './view.js';

/** What is known of a source beyond its words. */
export interface SourceLink {
  readonly entity: string;
  readonly role: string;
}

const AGENTS = new Set(['PERSON', 'ORG', 'GPE', 'NORP']);

/** The entity that a source names (its first person, organisation, place or group) and its role. */
export function linkSource(view: ClaimView, source: readonly Range[]): SourceLink {
  const spans = source.map((range) => rangeSpan(view, range));
  const inside = spans.flatMap((span) => mentionsIn(view.article.mentions, span));
  const agents = inside.filter(({ label, form }) => form !== 'role' && AGENTS.has(label));
  const named = agents.find(({ label }) => label === 'PERSON') ?? agents[0];
  return { entity: named?.refersTo || named?.entity || '', role: roleOf(view, source, named) };
}

/** Clean-text span of a token range. */
export function rangeSpan(view: ClaimView, { first, end }: Range): Span {
  return { start: view.tokens.start[first]!, end: view.tokens.end[end - 1]! };
}

/** Mentions that lie inside `span`, by binary search; `mentions` are in order of place. */
function mentionsIn(mentions: readonly Mention[], span: Span): Mention[] {
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

/** The words of a source beside its name: "Hugh Hill, a doctor," has the role "a doctor". */
function roleOf(view: ClaimView, source: readonly Range[], named: Mention | undefined): string {
  const range = source[0];
  if (range === undefined || named === undefined) return '';
  const { start, end, text } = view.tokens;
  let before = range.first;
  while (before < range.end && start[before]! < named.span.start) before++;
  let after = before;
  while (after < range.end && start[after]! < named.span.end) after++;
  if (word(view, after) === ',' && after + 1 < range.end) {
    let last = range.end;
    while (word(view, last - 1) === ',') last--;
    return last > after + 1 ? text.slice(start[after + 1]!, end[last - 1]!) : '';
  }
  return before > range.first ? text.slice(start[range.first]!, end[before - 1]!) : '';
}
