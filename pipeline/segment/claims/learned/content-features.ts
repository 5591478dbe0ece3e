import { combine, feature, feature2, feature3 } from '../../../learn/features.js';
import type { Range } from '../attribution.js';
import type { ArgumentInput } from './argument-features.js';
import type { LearnedInput } from './input.js';
import { CueLinks, headOf } from './syntax.js';

const NOTHING = 1;

/** Key of the feature whose weight multiplies the score of the label model. */
export const BASE = feature(1, 1);

/**
 * Features of a whole content: the words, tags and syntax at its edges, what it leaves over in its
 * sentence, its quotation marks, its length and verbs, each alone and by the cue.
 */
export class ContentFeatures {
  readonly templates = 'content-1';
  readonly capacity = 256;
  private readonly links = new CueLinks();
  private document!: LearnedInput;
  private cue!: Range;
  private window!: Range;
  private lemma = 0;
  private cluster = 0;
  private tag = 0;
  private out: Int32Array = new Int32Array(0);
  private n = 0;
  private source = 0;

  /** Call before the candidates of a cue. `labels` says where its source is. */
  begin({ document, cue, window }: ArgumentInput, labels: Uint8Array): void {
    this.document = document;
    this.cue = cue;
    this.window = window;
    const { tokens } = document.view;
    const head = headOf(tokens, cue);
    this.lemma = document.lemma(head);
    this.cluster = document.fine[head]!;
    this.tag = tokens.tag[head]!;
    this.links.build(tokens, cue, window);
    this.source = this.sourceSide(labels);
  }

  private sourceSide(labels: Uint8Array): number {
    const { cue, window } = this;
    for (let i = window.first; i < window.end; i++) {
      if (labels[i] === 1)
        return i + 1 === cue.first ? 1 : i < cue.first ? 2 : i === cue.end ? 3 : 4;
    }
    return 0;
  }

  /** Writes the features of a candidate; returns their number. */
  extract(parts: readonly Range[], out: Int32Array): number {
    this.out = out;
    this.n = 0;
    const first = parts[0]!;
    const last = parts[parts.length - 1]!;
    const shape = Math.min(3, parts.length) * 4 + this.side(first) * 2 + this.side(last);
    this.add(10, shape, this.source);
    this.add(11, shape, this.lemma);
    this.add(12, shape, this.cluster);
    this.whole(parts, shape);
    for (let p = 0; p < parts.length; p++) {
      const role = parts.length === 1 ? 0 : p === 0 ? 1 : 2;
      this.start(parts[p]!, role * 2 + this.side(parts[p]!));
      this.end(parts[p]!, role * 2 + this.side(parts[p]!));
      this.inner(parts[p]!, role * 2 + this.side(parts[p]!));
      if (p > 0) this.gap(parts[p - 1]!, parts[p]!);
    }
    return this.n;
  }

  private add(template: number, a: number, b: number): void {
    this.out[this.n++] = feature2(template, a, b);
  }

  private add3(template: number, a: number, b: number, c: number): void {
    this.out[this.n++] = feature3(template, a, b, c);
  }

  private side(part: Range): number {
    return part.first < this.cue.first ? 0 : 1;
  }

  private start({ first }: Range, role: number): void {
    const { document, cue, lemma } = this;
    const { lower, kind, mid } = document;
    const tags = document.view.tokens.tag;
    const w = lower[first]!;
    const p = this.at(lower, first - 1);
    const t = tags[first]!;
    const tp = this.at(tags, first - 1);
    this.add3(20, role, p, w);
    this.add3(21, role, combine(tp, t), this.at(tags, first + 1));
    this.add3(22, lemma, this.at(kind, first - 1), t);
    this.add3(23, lemma, role, w);
    this.add3(24, role, w, t);
    this.add3(25, role, p, t);
    this.add3(26, role, this.at(kind, first - 1), kind[first]!);
    const link = this.linkAt(first);
    const fresh = this.linkBranch(first) !== this.linkBranch(first - 1) ? 1 : 0;
    this.add3(27, role, link, fresh);
    this.add3(28, link, lemma, fresh);
    this.add3(29, link, this.linkAt(first - 1), fresh);
    this.add3(30, role, this.sentenceStart(first), this.at(kind, first));
    this.add3(31, role, mid[first]!, this.at(mid, first - 1));
    if (first >= cue.end) {
      const gap = first - cue.end;
      const words = gap === 0 ? 0 : combine(lower[cue.end]!, gap === 1 ? 0 : lower[first - 1]!);
      this.add3(32, lemma, Math.min(gap, 4), words);
      this.add3(33, this.tag, Math.min(gap, 6), t);
      this.add3(34, this.cluster, Math.min(gap, 3), t);
    } else {
      this.add3(35, lemma, this.sentenceStart(first), t);
    }
  }

  private end({ first, end }: Range, role: number): void {
    const { document, lemma } = this;
    const { lower, kind, mid, view } = document;
    const { tag: tags, head, relation } = view.tokens;
    const w = lower[end - 1]!;
    const q = this.at(lower, end);
    const q2 = this.at(lower, end + 1);
    const t = tags[end - 1]!;
    const tq = this.at(tags, end);
    const tq2 = this.at(tags, end + 1);
    const k = kind[end - 1]!;
    const kq = this.at(kind, end);
    this.add3(40, role, w, q);
    this.add3(41, role, combine(t, tq), tq2);
    this.add3(42, role, combine(k, kq), tq2);
    this.add3(43, role, q, q2);
    this.add3(44, role, q, tq2);
    this.add3(45, lemma, q, tq2);
    this.add3(46, lemma, kq, tq);
    this.add3(47, role, t, q);
    this.add3(48, role, mid[end - 1]!, this.at(mid, end));
    this.add3(49, role, q, this.at(mid, end + 1));
    this.add3(50, role, combine(kq, tq), combine(tq2, this.at(tags, end + 2)));
    const rest = this.restOf(end);
    this.add3(51, role, rest, k);
    this.add3(52, lemma, rest, kq);
    this.add3(53, rest, combine(kq, tq), tq2);
    const past = end < this.window.end && (kq === 3 || kq === 8) ? end + 1 : end;
    if (past < this.window.end) {
      const h = head[past]!;
      const where = h < 0 ? 0 : h >= first && h < end ? 1 : this.inCue(h) ? 2 : h < past ? 3 : 4;
      const r = relation[past]!;
      this.add3(54, where, r, combine(tags[past]!, past - end));
      this.add3(55, where, r, lower[past]!);
      this.add3(56, where, r, rest);
      this.add3(57, this.linkAt(past), this.linkAt(end - 1), past - end);
      this.add3(58, where, r, lemma);
      this.add3(59, where, h < 0 ? 0 : tags[h]!, combine(tags[past]!, this.at(tags, past + 1)));
    } else this.add(60, role, t);
    this.add3(61, this.linkAt(end - 1), this.linkAt(end), role);
  }

  private inner({ first, end }: Range, role: number): void {
    const { document, lemma } = this;
    const { kind, breaks, verbs, cueVerb, view } = document;
    const { head, relation, tag } = view.tokens;
    const length = lengthClass(end - first);
    const finite = Math.min(3, verbs[end]! - verbs[first]!);
    const commas = Math.min(3, breaks[end]! - breaks[first]!);
    let roots = 0;
    let root = first;
    let open = 0;
    let marks = 0;
    let others = 0;
    for (let i = first; i < end; i++) {
      const h = head[i]!;
      if ((h < first || h >= end) && kind[i] !== 3 && kind[i] !== 4) {
        roots++;
        if (roots === 1) root = i;
      }
      if (kind[i] === 1) {
        open++;
        marks++;
      } else if (kind[i] === 2) {
        open--;
        marks++;
      }
      if (cueVerb[i] !== 0 && view.quoted[i] === 0) others++;
    }
    const quotes =
      (kind[first] === 1 ? 1 : 0) +
      (kind[end - 1] === 2 ? 2 : 0) +
      (open === 0 ? 0 : open > 0 ? 4 : 8) +
      (marks > 0 ? 16 : 0) +
      (view.quoted[first] === 1 ? 32 : 0) +
      (view.quoted[end - 1] === 1 ? 64 : 0);
    let loose = 0;
    let looseRelation = NOTHING;
    const stop = this.sentenceEnd(end - 1);
    for (let i = end; i < stop; i++) {
      const h = head[i]!;
      if (h >= first && h < end && kind[i] !== 3 && kind[i] !== 4 && kind[i] !== 8) {
        if (loose++ === 0) looseRelation = relation[i]!;
      }
    }
    const many = Math.min(roots, 3) * 4 + Math.min(loose, 3);
    const rest = this.restOf(end);
    this.add3(70, role, length, finite);
    this.add3(71, lemma, length, role);
    this.add3(72, lemma, finite, Math.min(rest, 1));
    this.add3(73, role, quotes, rest);
    this.add3(74, lemma, quotes, role);
    this.add3(75, role, many, finite);
    this.add3(76, many, lemma, 0);
    this.add3(77, looseRelation, Math.min(loose, 2), rest);
    this.add3(78, relation[root]!, this.inCue(head[root]!) ? 1 : 0, many);
    this.add3(79, relation[root]!, this.tag, tag[root]!);
    this.add3(80, role, Math.min(others, 2), rest);
    this.add3(81, role, commas, length);
    this.add3(82, this.tag, finite, rest);
    this.add3(83, this.cluster, combine(finite, length), Math.min(rest, 2));
    this.add3(84, role, looseRelation, tag[root]!);
  }

  /** What two parts leave between them. */
  private gap(a: Range, b: Range): void {
    const { document, cue } = this;
    const { kind, view } = document;
    const between = b.first - a.end;
    const hasCue = cue.first >= a.end && cue.end <= b.first ? 1 : 0;
    const quoted = view.quoted[a.end - 1]! * 2 + view.quoted[b.first]!;
    this.add3(90, hasCue, lengthClass(between), quoted);
    this.add3(91, hasCue, quoted, this.sentenceStart(b.first));
    this.add3(92, hasCue, combine(this.at(kind, a.end), this.at(kind, b.first - 1)), quoted);
    this.add3(93, hasCue, this.source, quoted);
    const same =
      view.paragraphOf[view.sentenceOf[a.first]!] === view.paragraphOf[view.sentenceOf[b.first]!];
    this.add3(94, quoted, same ? 1 : 0, view.sentenceOf[b.first]! - view.sentenceOf[cue.end - 1]!);
  }

  /** What all parts together leave over: quoted words of the window above all. */
  private whole(parts: readonly Range[], shape: number): void {
    const { document, window, cue } = this;
    const { view } = document;
    let left = 0;
    let taken = 0;
    let at = window.first;
    let crossing = 0;
    for (const { first, end } of parts) {
      for (; at < first; at++) left += view.quoted[at]!;
      for (; at < end; at++) taken += view.quoted[at]!;
      if (view.sentenceOf[first] !== view.sentenceOf[end - 1]) crossing++;
    }
    for (; at < window.end; at++) left += view.quoted[at]!;
    const share = (left > 0 ? (left > 3 ? 2 : 1) : 0) * 2 + (taken > 0 ? 1 : 0);
    this.add3(100, shape, share, crossing);
    this.add3(101, this.lemma, share, crossing);
    const end = parts[parts.length - 1]!.end;
    this.add3(102, shape, this.restOf(end), share);
    this.add3(103, shape, view.sentenceOf[end - 1]! - view.sentenceOf[cue.end - 1]!, share);
    this.add3(104, shape, this.restOf(cue.end), this.source);
  }

  private inCue(i: number): boolean {
    return i >= this.cue.first && i < this.cue.end;
  }

  /** What follows in the sentence: 0 nothing, 1 only its stop, else how much and whether a verb. */
  private restOf(end: number): number {
    const { document } = this;
    const stop = this.sentenceEnd(end - 1);
    if (end >= stop) return 0;
    let last = stop;
    while (last > end && (document.kind[last - 1] === 4 || document.kind[last - 1] === 2)) last--;
    if (last <= end) return 1;
    const verbs = document.verbs[last]! - document.verbs[end]! > 0 ? 1 : 0;
    const cue = this.cue.first >= end && this.cue.first < stop ? 1 : 0;
    return 2 + cue * 8 + verbs * 4 + (last - end < 3 ? 0 : last - end < 8 ? 1 : 2);
  }

  private sentenceEnd(i: number): number {
    const { view } = this.document;
    return view.tokens.sentenceFirst[view.sentenceOf[i]! + 1]!;
  }

  private sentenceStart(i: number): number {
    const { view } = this.document;
    return view.tokens.sentenceFirst[view.sentenceOf[i]!] === i ? 1 : 0;
  }

  private linkAt(i: number): number {
    return i < this.window.first || i >= this.window.end ? NOTHING : this.links.linkOf(i);
  }

  private linkBranch(i: number): number {
    return i < this.window.first || i >= this.window.end ? -9 : this.links.branchOf(i);
  }

  private at(values: { readonly [i: number]: number }, i: number): number {
    return i < this.window.first || i >= this.window.end ? NOTHING : values[i]!;
  }
}

function lengthClass(tokens: number): number {
  if (tokens < 4) return tokens;
  return tokens < 6
    ? 4
    : tokens < 9
      ? 6
      : tokens < 13
        ? 9
        : tokens < 20
          ? 13
          : tokens < 30
            ? 20
            : 30;
}
