import { combine, feature2, feature3 } from '../../../learn/features.js';
import type { FeatureExtractor } from '../../../learn/sequence-tagger.js';
import type { Range } from '../attribution.js';
import type { LearnedInput } from './input.js';
import { CueLinks, headOf } from './syntax.js';

export const ON = new Set((process.env.ON ?? 'L,C,E,M').split(','));

/** A cue whose source and content are looked for in `window`. */
export interface ArgumentInput {
  readonly document: LearnedInput;
  readonly cue: Range;
  readonly window: Range;
}

const BEFORE = 1;
const AFTER = 2;

/**
 * Features of a token relative to a cue: direction, distance, punctuation and finite verbs between
 * them, quotation state, the punctuation around the cue, and words and tags of the neighbours.
 */
export class ArgumentFeatures implements FeatureExtractor<ArgumentInput> {
  readonly templates = 'argument-2';
  readonly capacity = 96;
  private readonly links = new CueLinks();
  private headLemma = 0;
  private headCluster = 0;
  private headTag = 0;
  private input!: ArgumentInput;
  private first = 0;
  private end = 0;
  /** What stands directly before and after the cue. */
  private frame = 0;
  private cueWords = 0;
  private home = 0;

  begin(input: ArgumentInput, first: number, end: number): void {
    this.input = input;
    this.first = first;
    this.end = end;
    const { cue, document } = input;
    const before = cue.first > first ? document.kind[cue.first - 1]! : 0;
    const after = cue.end < end ? document.kind[cue.end]! : 0;
    this.frame = before * 16 + after;
    this.cueWords = combine(document.lower[cue.first]!, document.lower[cue.end - 1]!);
    this.home = document.view.sentenceOf[cue.first]!;
    const { tokens } = document.view;
    const head = headOf(tokens, cue);
    this.headLemma = document.lemma(head);
    this.headCluster = document.fine[head]!;
    this.headTag = tokens.tag[head]!;
    if (ON.has('L')) this.links.build(tokens, cue, { first, end });
  }

  /** Whether the token is part of the cue. */
  isCue(i: number): boolean {
    return i >= this.input.cue.first && i < this.input.cue.end;
  }

  extract(i: number, out: Int32Array): number {
    const { document, cue } = this.input;
    const { lower, suffix, shape, kind, breaks, verbs, view } = document;
    const { tag, sentenceFirst } = view.tokens;
    const side = i < cue.first ? 0 : 1;
    const from = side === 0 ? i : cue.end;
    const to = side === 0 ? cue.first : i;
    const far = distance(to - from + side) * 2 + side;
    const adjacent = to - from + side === 1 ? 1 : 0;
    const marks = Math.min(4, breaks[to]! - breaks[from]!);
    const clauses = Math.min(3, verbs[to]! - verbs[from]!);
    const sentence = view.sentenceOf[i]!;
    const away = Math.max(-2, Math.min(2, sentence - this.home)) + 2;
    const place = side * 8 + marks;
    const state = view.quoted[i]! + 2 * view.quotations.mark[i]!;
    const w = lower[i]!;
    const p = this.at(lower, i - 1);
    const q = this.at(lower, i + 1);
    const k = kind[i]!;
    const around = combine(this.at(kind, i - 1), k);
    const t = tag[i]!;
    const tp = this.at(tag, i - 1);
    const tq = this.at(tag, i + 1);
    const frame = this.frame;
    const cueWords = this.cueWords;
    let n = 0;
    out[n++] = feature2(1, side, away);
    out[n++] = feature2(2, side, w);
    out[n++] = feature2(3, side, p);
    out[n++] = feature2(4, side, q);
    out[n++] = feature3(5, side, p, w);
    out[n++] = feature3(6, side, w, q);
    out[n++] = feature2(7, far, k);
    out[n++] = feature2(8, place, around);
    out[n++] = feature3(9, place, around, this.at(kind, i + 1));
    out[n++] = feature2(10, frame, place);
    out[n++] = feature2(11, frame, far);
    out[n++] = feature3(12, frame, place, around);
    out[n++] = feature3(13, frame, place, combine(clauses, k));
    out[n++] = feature3(14, frame, combine(far, away), state);
    out[n++] = feature3(15, cueWords, side, adjacent);
    out[n++] = feature3(16, cueWords, place, k);
    out[n++] = feature3(17, cueWords, side, around);
    out[n++] = feature2(18, cueWords, far);
    out[n++] = feature3(19, cueWords, side, w);
    out[n++] = feature3(20, place, clauses, state);
    out[n++] = feature3(21, place, away, state);
    out[n++] = feature3(22, place, clauses, w);
    out[n++] = feature3(23, place, w, p);
    out[n++] = feature3(24, side, suffix[i]!, this.at(suffix, i + 1));
    out[n++] = feature3(25, side, suffix[i]!, this.at(suffix, i - 1));
    out[n++] = feature3(26, side, shape[i]!, this.at(shape, i - 1));
    out[n++] = feature3(27, side, shape[i]!, this.at(shape, i + 1));
    out[n++] = feature3(28, place, t, clauses);
    out[n++] = feature3(29, side, i === sentenceFirst[sentence] ? 1 : 0, combine(away, k));
    out[n++] = feature3(30, side, i + 1 === sentenceFirst[sentence + 1] ? 1 : 0, combine(frame, k));
    out[n++] = feature3(31, side, this.at(lower, i + 2), w);
    out[n++] = feature3(32, side, this.at(lower, i - 2), p);
    out[n++] = feature3(33, place, tp, t);
    out[n++] = feature3(34, place, t, tq);
    out[n++] = feature3(35, side, combine(tp, t), tq);
    out[n++] = feature3(36, side, combine(this.at(tag, i - 2), tp), t);
    out[n++] = feature3(37, side, combine(t, tq), this.at(tag, i + 2));
    out[n++] = feature3(38, frame, far, t);
    out[n++] = feature3(39, cueWords, place, t);
    out[n++] = feature3(40, side, w, combine(tp, clauses));
    if (ON.has('L')) {
      const l = this.linkAt(i);
      const lp = this.linkAt(i - 1);
      const lq = this.linkAt(i + 1);
      const b = i === this.first || this.links.branchOf(i) !== this.links.branchOf(i - 1) ? 1 : 0;
      const e = i + 1 === this.end || this.links.branchOf(i) !== this.links.branchOf(i + 1) ? 2 : 0;
      out[n++] = feature2(50, l, b + e);
      out[n++] = feature3(51, l, lp, b);
      out[n++] = feature3(52, l, lq, e);
      out[n++] = feature3(53, l, t, b + e);
      out[n++] = feature3(54, l, k, b + e);
      out[n++] = feature3(55, l, w, b);
      out[n++] = feature3(56, l, this.headLemma, b + e);
      out[n++] = feature3(57, l, lp, combine(k, this.at(kind, i - 1)));
      out[n++] = feature3(58, l, frame, b + e);
      out[n++] = feature3(59, l, combine(this.headTag, place), b + e);
      out[n++] = feature3(60, l, combine(this.headCluster, t), b);
    }
    if (ON.has('C')) {
      const m = document.mid[i]!;
      out[n++] = feature2(70, side, document.fine[i]!);
      out[n++] = feature3(71, side, m, this.at(document.mid, i - 1));
      out[n++] = feature3(72, side, m, this.at(document.mid, i + 1));
      out[n++] = feature2(73, side, document.second[i]!);
      out[n++] = feature3(74, this.headCluster, place, k);
      out[n++] = feature3(75, this.headCluster, place, t);
      out[n++] = feature3(76, this.headCluster, side, around);
    }
    if (ON.has('E')) {
      const e = document.entity[i]!;
      out[n++] = feature3(80, side, e, adjacent);
      out[n++] = feature3(81, place, e, this.at(document.entity, i - 1));
      out[n++] = feature3(82, place, e, this.at(document.entity, i + 1));
      out[n++] = feature3(83, far, e, clauses);
    }
    if (ON.has('M')) {
      out[n++] = feature3(90, this.headLemma, side, adjacent);
      out[n++] = feature3(91, this.headLemma, place, k);
      out[n++] = feature3(92, this.headLemma, side, around);
      out[n++] = feature2(93, this.headLemma, far);
      out[n++] = feature3(94, this.headLemma, side, w);
      out[n++] = feature3(95, this.headLemma, place, t);
      out[n++] = feature3(96, this.headTag, place, around);
      out[n++] = feature3(97, this.headTag, place, t);
    }
    return n;
  }

  private linkAt(i: number): number {
    return i < this.first ? BEFORE : i >= this.end ? AFTER : this.links.linkOf(i);
  }

  private at(values: { readonly [i: number]: number }, i: number): number {
    return i < this.first ? BEFORE : i >= this.end ? AFTER : values[i]!;
  }
}

function distance(tokens: number): number {
  if (tokens < 5) return tokens;
  return tokens < 7 ? 5 : tokens < 10 ? 7 : tokens < 15 ? 10 : tokens < 25 ? 15 : 25;
}
