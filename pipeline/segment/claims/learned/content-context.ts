import type { Range } from '../view/attribution.js';
import type { ArgumentInput } from './argument-features.js';
import { type LearnedInput, lemmaHash } from './input.js';
import { SOURCE_BEGIN } from './labels.js';
import { type CueLinks, headOf } from './syntax.js';

/** What stands outside the window. */
export const NOTHING = 1;

/** A cue and its surroundings, as the features of its contents see them. */
export class ContentContext {
  document!: LearnedInput;
  cue!: Range;
  window!: Range;
  /** Lemma (hash), cluster and tag of the head of the cue. */
  lemma = 0;
  cluster = 0;
  tag = 0;
  /** Where the source stands: 0 nowhere, 1 directly before the cue, 2 before, 3 directly behind, 4 behind. */
  source = 0;

  constructor(private readonly links: CueLinks) {}

  /** Call before the contents of a cue. `labels` says where its source is. */
  begin({ document, cue, window }: ArgumentInput, labels: Uint8Array): void {
    this.document = document;
    this.cue = cue;
    this.window = window;
    const head = headOf(document.view.tokens, cue);
    this.lemma = lemmaHash(document, head);
    this.cluster = document.fine[head]!;
    this.tag = document.tag[head]!;
    this.source = sourceSide(cue, window, labels);
  }

  /** 0 before the cue, 1 behind it. */
  side(part: Range): number {
    return part.first < this.cue.first ? 0 : 1;
  }

  inCue(i: number): boolean {
    return i >= this.cue.first && i < this.cue.end;
  }

  /** What follows in the sentence: 0 nothing, 1 only its stop, else how much and whether a verb. */
  restOf(end: number): number {
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

  sentenceEnd(i: number): number {
    const { view } = this.document;
    return view.tokens.sentenceFirst[view.sentenceOf[i]! + 1]!;
  }

  /** 1 for the first token of a sentence. */
  sentenceStart(i: number): number {
    const { view } = this.document;
    return view.tokens.sentenceFirst[view.sentenceOf[i]!] === i ? 1 : 0;
  }

  linkAt(i: number): number {
    return i < this.window.first || i >= this.window.end ? NOTHING : this.links.linkOf(i);
  }

  branchAt(i: number): number {
    return i < this.window.first || i >= this.window.end ? -9 : this.links.branchOf(i);
  }

  at(values: { readonly [i: number]: number }, i: number): number {
    return i < this.window.first || i >= this.window.end ? NOTHING : values[i]!;
  }

  /** Where the head of the first word behind a part stands: 1 in it, 2 in the cue, 3 before, 4 behind. */
  joint({ first, end }: Range): number {
    const past = this.past(end);
    if (past >= this.window.end) return 5;
    const h = this.document.view.tokens.head[past]!;
    if (h < 0) return 0;
    return h >= first && h < end ? 1 : this.inCue(h) ? 2 : h < past ? 3 : 4;
  }

  /** The first word behind `end`, over one mark. */
  past(end: number): number {
    const kind = end < this.window.end ? this.document.kind[end]! : 0;
    return kind === 3 || kind === 8 ? end + 1 : end;
  }
}

function sourceSide(cue: Range, window: Range, labels: Uint8Array): number {
  for (let i = window.first; i < window.end; i++) {
    if (labels[i] !== SOURCE_BEGIN) continue;
    return i + 1 === cue.first ? 1 : i < cue.first ? 2 : i === cue.end ? 3 : 4;
  }
  return 0;
}
