import type { FeatureExtractor } from '../../../learn/engine/feature-extractor.js';
import { combine, feature2, feature3 } from '../../../learn/engine/features.js';
import type { Range } from '../view/attribution.js';
import { type LearnedInput, lemmaHash } from './input.js';
import { CueLinks, headOf } from './syntax.js';

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
  readonly templates = 'argument-4';
  readonly capacity = 64;
  private headLemma = 0;
  private headTag = 0;
  private input!: ArgumentInput;
  private first = 0;
  private end = 0;
  /** What stands directly before and after the cue. */
  private frame = 0;
  private home = 0;

  /** `links` are built anew for each cue that is begun. */
  constructor(private readonly links = new CueLinks()) {}

  begin(input: ArgumentInput, first: number, end: number): void {
    this.input = input;
    this.first = first;
    this.end = end;
    const { cue, document } = input;
    const before = cue.first > first ? document.kind[cue.first - 1]! : 0;
    const after = cue.end < end ? document.kind[cue.end]! : 0;
    this.frame = before * 16 + after;
    this.home = document.view.sentenceOf[cue.first]!;
    const { tokens } = document.view;
    const head = headOf(tokens, cue);
    this.headLemma = lemmaHash(document, head);
    this.headTag = tokens.tag[head]!;
    this.links.build(tokens, cue, { first, end });
  }

  /** Whether the token is part of the cue. */
  isCue(i: number): boolean {
    return i >= this.input.cue.first && i < this.input.cue.end;
  }

  extract(i: number, out: Int32Array): number {
    const { document, cue } = this.input;
    const { lower, kind, breaks, verbs, view } = document;
    const { tag } = view.tokens;
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
    out[n++] = feature2(11, frame, far);
    out[n++] = feature3(20, place, clauses, state);
    out[n++] = feature3(21, place, away, state);
    out[n++] = feature3(22, place, clauses, w);
    out[n++] = feature3(28, place, t, clauses);
    out[n++] = feature3(33, place, tp, t);
    out[n++] = feature3(34, place, t, tq);
    out[n++] = feature3(35, side, combine(tp, t), tq);
    out[n++] = feature3(38, frame, far, t);
    const { entity } = document;
    out[n++] = feature3(80, side, entity[i]!, adjacent);
    out[n++] = feature3(81, place, entity[i]!, this.at(entity, i - 1));
    out[n++] = feature3(90, this.headLemma, side, adjacent);
    out[n++] = feature3(91, this.headLemma, place, k);
    out[n++] = feature3(96, this.headTag, place, around);
    return this.syntax(i, out, n);
  }

  /** How the token and its neighbours hang on the cue. */
  private syntax(i: number, out: Int32Array, from: number): number {
    const { links, headLemma } = this;
    const { kind, view } = this.input.document;
    const link = this.linkAt(i);
    const before = this.linkAt(i - 1);
    const k = kind[i]!;
    const starts = i === this.first || links.branchOf(i) !== links.branchOf(i - 1) ? 1 : 0;
    const ends = i + 1 === this.end || links.branchOf(i) !== links.branchOf(i + 1) ? 2 : 0;
    const edges = starts + ends;
    let n = from;
    out[n++] = feature2(50, link, edges);
    out[n++] = feature3(51, link, before, starts);
    out[n++] = feature3(52, link, this.linkAt(i + 1), ends);
    out[n++] = feature3(53, link, view.tokens.tag[i]!, edges);
    out[n++] = feature3(56, link, headLemma, edges);
    out[n++] = feature3(57, link, before, combine(k, this.at(kind, i - 1)));
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
