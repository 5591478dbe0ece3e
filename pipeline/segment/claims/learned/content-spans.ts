import { combine, feature3 } from '../../../learn/engine/features.js';
import type { Range } from '../view/attribution.js';
import { type ContentContext, NOTHING } from './content-context.js';

/** Writes the features of all parts together; returns the place behind. */
export function wholeFeatures(
  context: ContentContext,
  parts: readonly Range[],
  out: Int32Array,
  from: number,
): number {
  const { window, cue, lemma, source, document } = context;
  const { quotedBefore, view } = document;
  const last = parts[parts.length - 1]!;
  const shape = parts.length * 4 + context.side(parts[0]!) * 2 + context.side(last);
  let taken = 0;
  let crossing = 0;
  for (const { first, end } of parts) {
    taken += quotedBefore[end]! - quotedBefore[first]!;
    if (view.sentenceOf[first] !== view.sentenceOf[end - 1]) crossing++;
  }
  const left = quotedBefore[window.end]! - quotedBefore[window.first]! - taken;
  const share = (left > 0 ? (left > 3 ? 2 : 1) : 0) * 2 + (taken > 0 ? 1 : 0);
  const ahead = view.sentenceOf[last.end - 1]! - view.sentenceOf[cue.end - 1]!;
  let n = from;
  out[n++] = feature3(10, shape, source, 0);
  out[n++] = feature3(11, shape, lemma, 0);
  out[n++] = feature3(12, shape, context.cluster, 0);
  out[n++] = feature3(100, shape, share, crossing);
  out[n++] = feature3(101, lemma, share, crossing);
  out[n++] = feature3(102, shape, context.restOf(last.end), share);
  out[n++] = feature3(103, shape, ahead, share);
  out[n++] = feature3(104, shape, context.restOf(cue.end), source);
  return n;
}

/** Writes the features of what two parts leave between them; returns the place behind. */
export function gapFeatures(
  context: ContentContext,
  a: Range,
  b: Range,
  out: Int32Array,
  from: number,
): number {
  const { document, cue } = context;
  const { kind, view } = document;
  const hasCue = cue.first >= a.end && cue.end <= b.first ? 1 : 0;
  const quoted = view.quoted[a.end - 1]! * 2 + view.quoted[b.first]!;
  const home = view.sentenceOf[b.first]!;
  const same = view.paragraphOf[view.sentenceOf[a.first]!] === view.paragraphOf[home] ? 1 : 0;
  const marks = combine(context.at(kind, a.end), context.at(kind, b.first - 1));
  let n = from;
  out[n++] = feature3(90, hasCue, lengthClass(b.first - a.end), quoted);
  out[n++] = feature3(91, hasCue, quoted, context.sentenceStart(b.first));
  out[n++] = feature3(92, hasCue, marks, quoted);
  out[n++] = feature3(93, hasCue, context.source, quoted);
  out[n++] = feature3(94, quoted, same, home - view.sentenceOf[cue.end - 1]!);
  return n;
}

/** Writes the features of what a part holds and how it hangs together; returns the place behind. */
export function innerFeatures(
  context: ContentContext,
  part: Range,
  role: number,
  out: Int32Array,
  from: number,
): number {
  const { document, lemma, tag: cueTag } = context;
  const { first, end } = part;
  const { breaks, verbs, tag, view } = document;
  const { relation, head } = view.tokens;
  const length = lengthClass(end - first);
  const finite = Math.min(3, verbs[end]! - verbs[first]!);
  const commas = Math.min(3, breaks[end]! - breaks[first]!);
  const rest = context.restOf(end);
  const quotes = quotesOf(context, part);
  const { roots, root } = rootsOf(context, part);
  const { loose, looseRelation } = looseEnds(context, part);
  const others = Math.min(2, context.document.openCues[end]! - context.document.openCues[first]!);
  const many = Math.min(roots, 3) * 4 + Math.min(loose, 3);
  let n = from;
  out[n++] = feature3(70, role, length, finite);
  out[n++] = feature3(71, lemma, length, role);
  out[n++] = feature3(72, lemma, finite, Math.min(rest, 1));
  out[n++] = feature3(73, role, quotes, rest);
  out[n++] = feature3(74, lemma, quotes, role);
  out[n++] = feature3(75, role, many, finite);
  out[n++] = feature3(76, many, lemma, 0);
  out[n++] = feature3(77, looseRelation, Math.min(loose, 2), rest);
  out[n++] = feature3(78, relation[root]!, context.inCue(head[root]!) ? 1 : 0, many);
  out[n++] = feature3(79, relation[root]!, cueTag, tag[root]!);
  out[n++] = feature3(80, role, others, rest);
  out[n++] = feature3(81, role, commas, length);
  out[n++] = feature3(82, cueTag, finite, rest);
  out[n++] = feature3(83, context.cluster, combine(finite, length), Math.min(rest, 2));
  out[n++] = feature3(84, role, looseRelation, tag[root]!);
  return n;
}

/** Quotation marks at the edges, whether all are closed, and whether the edges are quoted, as bits. */
function quotesOf({ document }: ContentContext, { first, end }: Range): number {
  const { kind, opened, closed, view } = document;
  const open = opened[end]! - opened[first]!;
  const shut = closed[end]! - closed[first]!;
  return (
    (kind[first] === 1 ? 1 : 0) +
    (kind[end - 1] === 2 ? 2 : 0) +
    (open === shut ? 0 : open > shut ? 4 : 8) +
    (open + shut > 0 ? 16 : 0) +
    (view.quoted[first] === 1 ? 32 : 0) +
    (view.quoted[end - 1] === 1 ? 64 : 0)
  );
}

/** How many words have their heads outside, and the first of them. */
function rootsOf({ document }: ContentContext, { first, end }: Range) {
  const { kind, view } = document;
  const { head } = view.tokens;
  let roots = 0;
  let root = first;
  for (let i = first; i < end; i++) {
    const h = head[i]!;
    if ((h >= first && h < end) || kind[i] === 3 || kind[i] === 4) continue;
    if (roots++ === 0) root = i;
  }
  return { roots, root };
}

/** How many words behind the part in its sentence hang on it, and how the first of them does. */
function looseEnds(context: ContentContext, { first, end }: Range) {
  const { kind, view } = context.document;
  const { head, relation } = view.tokens;
  const stop = context.sentenceEnd(end - 1);
  let loose = 0;
  let looseRelation = NOTHING;
  for (let i = end; i < stop; i++) {
    const h = head[i]!;
    if (h < first || h >= end || kind[i] === 3 || kind[i] === 4 || kind[i] === 8) continue;
    if (loose++ === 0) looseRelation = relation[i]!;
  }
  return { loose, looseRelation };
}

const CLASSES = [4, 6, 9, 13, 20, 30];

/** The number of tokens as far as it tells something. */
function lengthClass(tokens: number): number {
  let known = 0;
  if (tokens < 4) return tokens;
  for (const least of CLASSES) if (tokens >= least) known = least;
  return known;
}
