import { HashedModel, STEPS_PER_NAT } from '../../../learn/engine/crf-model.js';
import { type RankingExample, trainRanker } from '../../../learn/engine/rank-train.js';
import { ClaimFeatures, neighbours, type Proposal } from '../learned/claim-features.js';
import { CONTENT_TEMPLATES } from '../learned/content-features.js';
import type { Proposer } from '../learned/finder.js';
import { VIRTUES } from '../learned/judge.js';
import type { ArgumentReader } from '../learned/reader.js';
import type { Range } from '../view/attribution.js';
import { type GoldDocument, type GoldRanges, sameRanges } from './gold.js';

/** Contents of annotated cues as `reader` would read them, which was trained without them. */
export function contentExamples(
  documents: readonly GoldDocument[],
  reader: ArgumentReader,
): RankingExample[] {
  const examples: RankingExample[] = [];
  for (const { input, gold } of documents) {
    for (const { cue, content } of gold) {
      if (cue.length !== 1) continue;
      const { candidates, features } = reader.readings(input, cue[0]!);
      const right = candidates.findIndex(({ parts }) => sameRanges(parts, content));
      if (right < 0 || candidates.length < 2) continue;
      const top = candidates[0]!.base;
      const base = candidates.map((candidate) => (candidate.base - top) / STEPS_PER_NAT);
      examples.push({ features, base, gold: right });
    }
  }
  return examples;
}

export function trainContents(examples: readonly RankingExample[]): HashedModel {
  return trainRanker(examples, {
    task: 'attribution-content',
    templates: CONTENT_TEMPLATES,
    bits: 19,
    epochs: 7,
    rate: 0.05,
  });
}

/** A proposal and what it has right, in the order of `VIRTUES`. */
export interface ClaimExample {
  readonly features: Int32Array;
  readonly odds: number;
  readonly right: readonly boolean[];
}

/** Proposals for documents that `proposer` was not trained on. */
export function claimExamples(
  documents: readonly GoldDocument[],
  proposer: Proposer,
): ClaimExample[] {
  const claims = new ClaimFeatures();
  const buffer = new Int32Array(claims.capacity);
  return documents.flatMap(({ input, gold }) => {
    const proposals = proposer.propose(input, () => true);
    return proposals.map((proposal, k) => {
      const count = claims.extract(input, proposal, neighbours(proposals, k), buffer);
      const right = [
        gold.some((one) => sameRanges([proposal.cue], one.cue)),
        gold.some((one) => sameRanges(proposal.content, one.content)),
        gold.some((one) => agree(proposal, one)),
      ];
      return { features: buffer.slice(0, count), odds: proposal.odds, right };
    });
  });
}

/** Each virtue against its lack, all in one model. */
export function trainClaims(examples: readonly ClaimExample[]): HashedModel {
  const { templates } = new ClaimFeatures();
  const none = new Int32Array(0);
  const models = VIRTUES.map((virtue, v) => {
    const pairs = examples.map(({ features, odds, right }) => ({
      features: [features, none],
      base: [odds, 0],
      gold: right[v] ? 0 : 1,
    }));
    return trainRanker(pairs, { task: virtue, templates, bits: 16, epochs: 4, rate: 0.05 });
  });
  return HashedModel.joined({ task: 'attribution-claim', labels: VIRTUES, templates }, models);
}

/** Much the same content from the same source. */
function agree({ source, content }: Proposal, gold: GoldRanges): boolean {
  const both = common(content, gold.content);
  if (both * 2 < size(content) + size(gold.content) - both || both === 0) return false;
  if (source.length === 0 || gold.source.length === 0) return source.length === gold.source.length;
  return common(source, gold.source) > 0;
}

function common(a: readonly Range[], b: readonly Range[]): number {
  let sum = 0;
  for (const x of a) {
    for (const y of b) sum += Math.max(0, Math.min(x.end, y.end) - Math.max(x.first, y.first));
  }
  return sum;
}

function size(ranges: readonly Range[]): number {
  return ranges.reduce((sum, { first, end }) => sum + end - first, 0);
}
