import type { Span } from '../model/span.js';
import type { ClaimRow } from '../model/tables.js';
import type { BratDocument, BratEvent } from './brat.js';
import { type GoldDocument, rawText } from './document.js';
import { Counter, type Miss, type Score } from './score.js';

/** Least share of common characters (intersection over union) of contents that are taken as one. */
const LINKED = 0.5;

/** Scores of attributions: each part by exact spans, and whole attributions linked to their sources. */
export interface AttributionScores {
  readonly source: Score;
  readonly cue: Score;
  readonly content: Score;
  readonly linked: Score;
}

interface Attribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly detail: string;
}

const PARTS = ['source', 'cue', 'content'] as const;

/**
 * Scores attributions; what the author asserts is none. Those inside the content of another do not
 * count either: the corpora give each word to one attribution, the outermost.
 */
export function scoreAttributions(documents: readonly GoldDocument[]): {
  scores: AttributionScores;
  misses: Miss[];
} {
  const counters = { source: new Counter(), cue: new Counter(), content: new Counter() };
  const linked = new Counter();
  const misses: Miss[] = [];
  for (const document of documents) {
    const gold = document.gold.events
      .filter(({ label }) => label.startsWith('Attribution'))
      .map((event) => goldAttribution(document, event));
    const found = (document.records?.claims ?? [])
      .filter(({ kind, rule }) => kind !== 'author' && rule.split(';')[0] !== 'nested')
      .map((claim) => foundAttribution(document, claim));
    for (const part of PARTS) {
      const [a, b] = [keys(gold, part), keys(found, part)];
      counters[part].add([...b].filter((key) => a.has(key)).length, b.size, a.size);
    }
    const pairs = link(gold, found);
    linked.add(pairs.length, found.length, gold.length);
    misses.push(...missesOf(document, gold, found, new Set(pairs.flat())));
  }
  const { source, cue, content } = counters;
  const scores = {
    source: source.score(),
    cue: cue.score(),
    content: content.score(),
    linked: linked.score(),
  };
  return { scores, misses };
}

function goldAttribution(document: GoldDocument, event: BratEvent): Attribution {
  const part = (role: string) => normalize(document, spansOf(document.gold, event, role));
  return {
    source: part('Source'),
    cue: part('Cue'),
    content: part('Content'),
    detail: event.label,
  };
}

function spansOf(gold: BratDocument, event: BratEvent, role: string): Span[] {
  const ids = new Set(event.roles.get(role) ?? []);
  return gold.spans.filter(({ id }) => ids.has(id)).flatMap(({ spans }) => spans);
}

function foundAttribution(document: GoldDocument, claim: ClaimRow): Attribution {
  return {
    source: normalize(document, readSpans(claim.source_raw_spans)),
    cue: normalize(document, readSpans(claim.cue_raw_spans)),
    content: normalize(document, readSpans(claim.raw_spans)),
    detail: claim.rule,
  };
}

/** Reads a `s e;s e` cell. */
export function readSpans(cell: string): Span[] {
  if (cell === '') return [];
  return cell.split(';').map((part) => {
    const [start, end] = part.split(' ').map(Number);
    return { start: start!, end: end! };
  });
}

/** In order, without white space at the edges, parts joined when only white space lies between. */
function normalize(document: GoldDocument, spans: readonly Span[]): Span[] {
  const { raw } = document;
  const blank = (at: number): boolean => /\s/.test(raw[at] ?? '');
  const merged: { start: number; end: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    let { start, end } = span;
    while (start < end && blank(start)) start++;
    while (end > start && blank(end - 1)) end--;
    const last = merged[merged.length - 1];
    if (last && rawText(document, last.end, start).trim() === '') {
      last.end = Math.max(last.end, end);
    } else if (start < end) merged.push({ start, end });
  }
  return merged;
}

function keys(attributions: readonly Attribution[], part: (typeof PARTS)[number]): Set<string> {
  const cells = attributions.map((one) => one[part].map((s) => `${s.start} ${s.end}`).join(';'));
  return new Set(cells.filter((cell) => cell !== ''));
}

/** Links attributions one to one, the best overlap of contents first. */
function link(gold: readonly Attribution[], found: readonly Attribution[]) {
  const candidates: { a: Attribution; b: Attribution; share: number }[] = [];
  for (const a of gold) {
    for (const b of found) {
      const share = overlapShare(a.content, b.content);
      if (share >= LINKED && sourcesAgree(a.source, b.source)) candidates.push({ a, b, share });
    }
  }
  candidates.sort((x, y) => y.share - x.share);
  const taken = new Set<Attribution>();
  const pairs: [Attribution, Attribution][] = [];
  for (const { a, b } of candidates) {
    if (taken.has(a) || taken.has(b)) continue;
    taken.add(a).add(b);
    pairs.push([a, b]);
  }
  return pairs;
}

/** Overlapping, or none in either. */
function sourcesAgree(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === 0 || b.length === 0 ? a.length === b.length : common(a, b) > 0;
}

function overlapShare(a: readonly Span[], b: readonly Span[]): number {
  const both = common(a, b);
  return both === 0 ? 0 : both / (size(a) + size(b) - both);
}

function common(a: readonly Span[], b: readonly Span[]): number {
  let sum = 0;
  for (const x of a) {
    for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.start, y.start));
  }
  return sum;
}

function size(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}

function missesOf(
  document: GoldDocument,
  gold: readonly Attribution[],
  found: readonly Attribution[],
  linked: ReadonlySet<Attribution>,
): Miss[] {
  const quote = (spans: readonly Span[]): string =>
    spans.map(({ start, end }) => rawText(document, start, end)).join(' … ');
  const miss = (kind: Miss['kind'], one: Attribution): Miss => ({
    kind,
    task: 'attribution',
    file: document.file,
    start: one.content[0]?.start ?? 0,
    end: one.content[one.content.length - 1]?.end ?? 0,
    text: quote(one.content),
    detail: `source "${quote(one.source)}", cue "${quote(one.cue)}" (${one.detail})`,
  });
  return [
    ...gold.filter((one) => !linked.has(one)).map((one) => miss('missed', one)),
    ...found.filter((one) => !linked.has(one)).map((one) => miss('spurious', one)),
  ].sort((a, b) => a.start - b.start);
}
