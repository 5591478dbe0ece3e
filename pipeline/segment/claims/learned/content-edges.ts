import { combine, feature3 } from '../../../learn/engine/features.js';
import type { ContentContext } from './content-context.js';

/** Writes the features of the place where a part of a content begins; returns the place behind. */
export function startFeatures(
  context: ContentContext,
  first: number,
  role: number,
  out: Int32Array,
  from: number,
): number {
  const { document, cue, lemma } = context;
  const { lower, kind, mid, tag } = document;
  const w = lower[first]!;
  const p = context.at(lower, first - 1);
  const t = tag[first]!;
  const kp = context.at(kind, first - 1);
  const link = context.linkAt(first);
  const fresh = context.branchAt(first) !== context.branchAt(first - 1) ? 1 : 0;
  const opens = context.sentenceStart(first);
  let n = from;
  out[n++] = feature3(20, role, p, w);
  out[n++] = feature3(21, role, combine(context.at(tag, first - 1), t), context.at(tag, first + 1));
  out[n++] = feature3(22, lemma, kp, t);
  out[n++] = feature3(23, lemma, role, w);
  out[n++] = feature3(24, role, w, t);
  out[n++] = feature3(25, role, p, t);
  out[n++] = feature3(26, role, kp, kind[first]!);
  out[n++] = feature3(27, role, link, fresh);
  out[n++] = feature3(28, link, lemma, fresh);
  out[n++] = feature3(29, link, context.linkAt(first - 1), fresh);
  out[n++] = feature3(30, role, opens, kind[first]!);
  out[n++] = feature3(31, role, mid[first]!, context.at(mid, first - 1));
  if (first < cue.end) {
    out[n++] = feature3(35, lemma, opens, t);
    return n;
  }
  const gap = first - cue.end;
  const words = gap === 0 ? 0 : combine(lower[cue.end]!, gap === 1 ? 0 : lower[first - 1]!);
  out[n++] = feature3(32, lemma, Math.min(gap, 4), words);
  out[n++] = feature3(33, context.tag, Math.min(gap, 6), t);
  out[n++] = feature3(34, context.cluster, Math.min(gap, 3), t);
  return n;
}

/**
 * Writes the features of the place where a part of a content ends; returns the place behind. `joint` is
 * all that they know of where it begins, see `ContentContext.joint`.
 */
export function endFeatures(
  context: ContentContext,
  end: number,
  joint: number,
  role: number,
  out: Int32Array,
  from: number,
): number {
  const { document, lemma } = context;
  const { lower, kind, mid, tag } = document;
  const q = context.at(lower, end);
  const t = tag[end - 1]!;
  const tq = context.at(tag, end);
  const tq2 = context.at(tag, end + 1);
  const k = kind[end - 1]!;
  const kq = context.at(kind, end);
  const rest = context.restOf(end);
  let n = from;
  out[n++] = feature3(40, role, lower[end - 1]!, q);
  out[n++] = feature3(41, role, combine(t, tq), tq2);
  out[n++] = feature3(42, role, combine(k, kq), tq2);
  out[n++] = feature3(43, role, q, context.at(lower, end + 1));
  out[n++] = feature3(44, role, q, tq2);
  out[n++] = feature3(45, lemma, q, tq2);
  out[n++] = feature3(46, lemma, kq, tq);
  out[n++] = feature3(47, role, t, q);
  out[n++] = feature3(48, role, mid[end - 1]!, context.at(mid, end));
  out[n++] = feature3(49, role, q, context.at(mid, end + 1));
  out[n++] = feature3(50, role, combine(kq, tq), combine(tq2, context.at(tag, end + 2)));
  out[n++] = feature3(51, role, rest, k);
  out[n++] = feature3(52, lemma, rest, kq);
  out[n++] = feature3(53, rest, combine(kq, tq), tq2);
  out[n++] = feature3(61, context.linkAt(end - 1), context.linkAt(end), role);
  return jointFeatures(context, end, joint, rest, out, n);
}

/** How the first word behind the part hangs on it. */
function jointFeatures(
  context: ContentContext,
  end: number,
  joint: number,
  rest: number,
  out: Int32Array,
  from: number,
): number {
  const { lower, tag, view } = context.document;
  const { head, relation } = view.tokens;
  const past = context.past(end);
  let n = from;
  if (past >= context.window.end) {
    out[n++] = feature3(60, tag[end - 1]!, 0, 0);
    return n;
  }
  const h = head[past]!;
  const r = relation[past]!;
  const t = tag[past]!;
  out[n++] = feature3(54, joint, r, combine(t, past - end));
  out[n++] = feature3(55, joint, r, lower[past]!);
  out[n++] = feature3(56, joint, r, rest);
  out[n++] = feature3(57, context.linkAt(past), context.linkAt(end - 1), past - end);
  out[n++] = feature3(58, joint, r, context.lemma);
  const pair = combine(t, context.at(tag, past + 1));
  out[n++] = feature3(59, joint, h < 0 ? 0 : tag[h]!, pair);
  return n;
}
