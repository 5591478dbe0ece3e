import { combine, feature2, feature3 } from '../../../learn/engine/features.js';
import type { Range } from '../view/attribution.js';
import { type LearnedInput, lemmaHash } from './input.js';
import { headOf } from './syntax.js';

/** An attribution that the models propose, with how sure they are (in nats). */
export interface Proposal {
  readonly cue: Range;
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  /** Log odds of the cue against no cue. */
  readonly odds: number;
  /** Lead of the content over the second best one. */
  readonly lead: number;
}

/** Proposals on each side that one is judged beside. */
const REACH = 16;

/** The proposals among `all`, which are in order of place, that the `k`-th one is judged beside. */
export function neighbours(all: readonly Proposal[], k: number): readonly Proposal[] {
  return all.slice(Math.max(0, k - REACH), k + REACH + 1);
}

/** Features of a whole proposal beside its neighbours. */
export class ClaimFeatures {
  readonly templates = 'claim-1';
  readonly capacity = 96;

  extract(
    document: LearnedInput,
    proposal: Proposal,
    near: readonly Proposal[],
    out: Int32Array,
  ): number {
    const { cue, source, content, odds, lead } = proposal;
    const { view, lower, kind, children, fine, entity, verbs } = document;
    const { tokens } = view;
    const head = headOf(tokens, cue);
    const lemma = lemmaHash(document, head);
    const tag = tokens.tag[head]!;
    const length = content.reduce((n, { first, end }) => n + end - first, 0);
    const size = length === 0 ? 0 : length < 3 ? 1 : length < 6 ? 2 : length < 12 ? 3 : 4;
    const finite =
      content.reduce((n, { first, end }) => n + verbs[end]! - verbs[first]!, 0) > 0 ? 1 : 0;
    const quoted = content.length > 0 ? view.quoted[content[0]!.first]! : 0;
    const s = source[0];
    const who = s === undefined ? 0 : entity[s.end - 1]! + 1;
    const whoTag = s === undefined ? 255 : tokens.tag[s.end - 1]!;
    const side = s === undefined ? 0 : s.first < cue.first ? 1 : 2;
    const c = content[0];
    const contentSide = c === undefined ? 0 : c.first < cue.first ? 1 : 2;
    const gap =
      c === undefined
        ? 9
        : contentSide === 1
          ? Math.min(4, cue.first - c.end)
          : Math.min(4, c.first - cue.end);
    const inside = this.holders(proposal, near);
    const sure = bin(odds);
    const sentence = view.sentenceOf[cue.first]!;
    const section = view.article.sentences[sentence]?.section ?? -1;
    const place = view.article.sections[section]?.kind === 'body' ? 0 : 1;
    const cueLength = Math.min(4, cue.end - cue.first);
    let n = 0;
    out[n++] = feature2(1, sure, 0);
    out[n++] = feature2(2, sure, inside);
    out[n++] = feature2(3, lemma, tag);
    out[n++] = feature3(4, lemma, side, contentSide);
    out[n++] = feature3(5, lemma, finite, size);
    out[n++] = feature3(6, tag, side, finite * 8 + size);
    out[n++] = feature3(7, fine[head]!, side, finite);
    out[n++] = feature2(8, who, side);
    out[n++] = feature3(9, whoTag, side, lemma);
    out[n++] = feature2(10, s === undefined ? 0 : lower[s.end - 1]!, side);
    out[n++] = feature3(11, s === undefined ? 0 : fine[s.end - 1]!, side, tag);
    out[n++] = feature3(12, quoted, contentSide, gap);
    out[n++] = feature3(13, lemma, quoted, gap);
    out[n++] = feature3(14, bin(lead), size, finite);
    out[n++] = feature3(15, inside, tag, side);
    out[n++] = feature3(16, inside, lemma, 0);
    out[n++] = feature2(17, children[head]!, tag);
    out[n++] = feature2(18, lemma, children[head]!);
    out[n++] = feature3(19, place, side, quoted);
    out[n++] = feature3(20, view.quoted[cue.first]!, inside, finite);
    out[n++] = feature3(21, cueLength, tag, lower[cue.end - 1]!);
    out[n++] = feature3(22, lower[cue.first]!, lower[cue.end - 1]!, cueLength);
    out[n++] = feature3(23, tokens.relation[head]!, tag, side);
    out[n++] = feature3(24, c === undefined ? 0 : lower[c.first]!, tag, contentSide);
    out[n++] = feature3(25, c === undefined ? 0 : tokens.tag[c.first]!, lemma, gap);
    out[n++] = feature3(26, c === undefined ? 0 : fine[c.end - 1]!, size, finite);
    out[n++] = feature3(27, lemma, who, 0);
    out[n++] = feature3(28, combine(fine[head]!, who), side, finite);
    out[n++] = feature3(29, kind[cue.end - 1]!, kind[Math.min(tokens.count - 1, cue.end)]!, tag);
    out[n++] = feature3(30, content.length, contentSide, side);
    return n;
  }

  /** How surely the cue lies in another proposal's content or source: 0 in none. */
  private holders({ cue }: Proposal, near: readonly Proposal[]): number {
    let most = 0;
    for (const other of near) {
      if (other.cue === cue) continue;
      const within = (r: Range) => r.first <= cue.first && cue.end <= r.end;
      if (other.content.some(within))
        most = Math.max(most, 10 + Math.max(-4, Math.min(4, Math.round(other.odds))));
      else if (other.source.some(within)) most = Math.max(most, 1);
    }
    return most;
  }
}

function bin(nats: number): number {
  return Math.max(-8, Math.min(12, Math.round(nats * 2)));
}
