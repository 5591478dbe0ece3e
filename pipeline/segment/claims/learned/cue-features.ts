import type { FeatureExtractor } from '../../../learn/engine/feature-extractor.js';
import { feature, feature2, feature3 } from '../../../learn/engine/features.js';
import { cueClassAt, type LearnedInput, lemmaHash } from './input.js';

const BEFORE = 1;
const AFTER = 2;

/**
 * Features of a token for finding cues: words, endings, shapes and tags of two neighbours on each side,
 * quotation state, and the nearest listed cue verbs outside quotations, because a cue inside the
 * content of another one is no cue of its own.
 */
export class CueFeatures implements FeatureExtractor<LearnedInput> {
  readonly templates = 'cue-5';
  readonly capacity = 96;
  private input!: LearnedInput;
  private first = 0;
  private end = 0;
  private left = new Int32Array(0);
  private right = new Int32Array(0);

  begin(input: LearnedInput, first: number, end: number): void {
    this.input = input;
    this.first = first;
    this.end = end;
    const length = end - first;
    if (this.left.length < length) {
      this.left = new Int32Array(length * 2);
      this.right = new Int32Array(length * 2);
    }
    const { quoted } = input.view;
    for (let k = 0, last = -1; k < length; k++) {
      this.left[k] = last;
      if (input.cueVerb[first + k] !== 0 && quoted[first + k] === 0) last = first + k;
    }
    for (let k = length - 1, last = -1; k >= 0; k--) {
      this.right[k] = last;
      if (input.cueVerb[first + k] !== 0 && quoted[first + k] === 0) last = first + k;
    }
  }

  extract(i: number, out: Int32Array): number {
    const { lower, cueVerb, view } = this.input;
    const { tag } = view.tokens;
    const state = view.quoted[i]! + 2 * view.quotations.mark[i]!;
    const w = lower[i]!;
    const p = this.at(lower, i - 1);
    const q = this.at(lower, i + 1);
    const p2 = this.at(lower, i - 2);
    const q2 = this.at(lower, i + 2);
    const t = tag[i]!;
    const tp = this.at(tag, i - 1);
    const tq = this.at(tag, i + 1);
    const tp2 = this.at(tag, i - 2);
    const tq2 = this.at(tag, i + 2);
    const place = i - this.first;
    const l = this.left[place]!;
    const r = this.right[place]!;
    const leftVerb = l < 0 ? 0 : cueVerb[l]!;
    const rightVerb = r < 0 ? 0 : cueVerb[r]!;
    const leftFar = l < 0 ? 0 : distance(i - l);
    const rightFar = r < 0 ? 0 : distance(r - i);
    let n = 0;
    out[n++] = feature(1, w);
    out[n++] = feature(2, p);
    out[n++] = feature(3, q);
    out[n++] = feature(4, p2);
    out[n++] = feature2(6, w, p);
    out[n++] = feature2(7, w, q);
    out[n++] = feature2(8, q, q2);
    out[n++] = feature2(10, p, q);
    out[n++] = feature2(14, t, state);
    out[n++] = feature3(15, tp, t, tq);
    out[n++] = feature3(16, tp2, tp, t);
    out[n++] = feature3(17, t, tq, tq2);
    out[n++] = feature2(20, w, state);
    out[n++] = feature2(21, w, t);
    out[n++] = feature3(22, w, tp, tq);
    out[n++] = feature2(23, w, Math.min(place, 3));
    out[n++] = feature2(26, leftVerb, leftFar);
    out[n++] = feature2(28, w, leftVerb);
    out[n++] = feature2(29, w, rightVerb);
    out[n++] = feature3(30, t, leftVerb, leftFar);
    out[n++] = feature3(31, t, rightVerb, rightFar);
    out[n++] = feature2(34, this.at(lower, this.end - 1), state);
    const lemma = lemmaHash(this.input, i);
    out[n++] = feature(90, lemma);
    out[n++] = feature3(92, lemma, t, state);
    out[n++] = feature3(94, lemma, q, tq2);
    const f = this.input.fine[i]!;
    out[n++] = feature3(76, f, t, state);
    out[n++] = feature3(79, f, t, leftFar);
    out[n++] = feature2(85, f, q);
    out[n++] = feature2(86, f, p);
    n = this.classes(i, out, n);
    return this.clusters(i, out, this.syntax(i, out, n));
  }

  /** Class of the cue that the list has for the token, and whether it stands in a headline. */
  private classes(i: number, out: Int32Array, from: number): number {
    const { input, first, end } = this;
    const { place, children, kind, lower, view } = input;
    const t = view.tokens.tag[i]!;
    const state = view.quoted[i]! + 2 * view.quotations.mark[i]!;
    const c = cueClassAt(input, i);
    const before = i > first ? cueClassAt(input, i - 1) : BEFORE;
    const after = i + 1 < end ? cueClassAt(input, i + 1) : AFTER;
    const headline = place[view.sentenceOf[i]!]!;
    let n = from;
    out[n++] = feature3(101, c, t, state);
    out[n++] = feature3(102, c, t, children[i]!);
    out[n++] = feature3(103, c, t, this.at(kind, i + 1));
    out[n++] = feature3(104, before, c, after);
    out[n++] = feature3(105, headline, t, lower[i]!);
    out[n++] = feature3(106, headline, t, c);
    return n;
  }

  /** The relations of the token to its head and its children. */
  private syntax(i: number, out: Int32Array, from: number): number {
    const { input } = this;
    const { lower, view } = input;
    const { head, relation, tag } = view.tokens;
    const t = tag[i]!;
    let n = from;
    const h = head[i]!;
    const c = input.children[i]!;
    const rel = relation[i]!;
    out[n++] = feature2(50, rel, t);
    out[n++] = feature2(51, c, t);
    out[n++] = feature3(
      54,
      rel,
      h < 0 ? 0 : lower[h]!,
      h < 0 ? 0 : Math.max(-4, Math.min(4, h - i)),
    );
    out[n++] = feature3(55, rel, h < 0 ? 0 : tag[h]!, h < 0 ? 0 : input.children[h]!);
    out[n++] = feature3(57, h < 0 ? 0 : lemmaHash(input, h), t, rel);
    return n;
  }

  /** Clusters and mentions of the token and its neighbours. */
  private clusters(i: number, out: Int32Array, from: number): number {
    const { fine, mid, second, entity, view } = this.input;
    const t = view.tokens.tag[i]!;
    const m = mid[i]!;
    let n = from;
    out[n++] = feature(70, fine[i]!);
    out[n++] = feature(71, this.at(fine, i - 1));
    out[n++] = feature(72, this.at(fine, i + 1));
    out[n++] = feature2(73, m, this.at(mid, i - 1));
    out[n++] = feature2(74, m, this.at(mid, i + 1));
    out[n++] = feature2(75, second[i]!, t);
    out[n++] = feature3(87, m, this.at(mid, i - 1), this.at(mid, i - 2));
    out[n++] = feature3(80, t, this.at(entity, i - 1), this.at(entity, i + 1));
    out[n++] = feature3(83, t, this.at(entity, i - 2), this.at(entity, i - 1));
    return n;
  }

  private at(values: { readonly [i: number]: number }, i: number): number {
    return i < this.first ? BEFORE : i >= this.end ? AFTER : values[i]!;
  }
}

function distance(tokens: number): number {
  return tokens < 4 ? tokens : tokens < 7 ? 5 : tokens < 12 ? 8 : 12;
}
