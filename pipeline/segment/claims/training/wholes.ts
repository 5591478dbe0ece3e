import { type HashedModel, STEPS_PER_NAT } from '../../../learn/crf-model.js';
import { type RankingExample, trainRanker } from '../../../learn/rank-train.js';
import type { Range } from '../attribution.js';
import { ClaimFeatures, type Proposal } from '../learned/claim-features.js';
import { CONTENT_TEMPLATES } from '../learned/content-features.js';
import type { Proposer } from '../learned/finder.js';
import type { ArgumentReader } from '../learned/reader.js';
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
    bits: 18,
    epochs: 7,
    rate: 0.05,
  });
}

/** Proposals for documents that `proposer` was not trained on, each against its refusal. */
export function claimExamples(
  documents: readonly GoldDocument[],
  proposer: Proposer,
): RankingExample[] {
  const claims = new ClaimFeatures();
  const buffer = new Int32Array(claims.capacity);
  const examples: RankingExample[] = [];
  for (const { input, gold } of documents) {
    const proposals = proposer.propose(input, () => true);
    for (const proposal of proposals) {
      const count = claims.extract(input, proposal, proposals, buffer);
      const right = gold.some((one) => agree(proposal, one));
      examples.push({
        features: [buffer.slice(0, count), new Int32Array(0)],
        base: [proposal.odds, 0],
        gold: right ? 0 : 1,
      });
    }
  }
  return examples;
}

export function trainClaims(examples: readonly RankingExample[]): HashedModel {
  return trainRanker(examples, {
    task: 'attribution-claim',
    templates: new ClaimFeatures().templates,
    bits: 16,
    epochs: 5,
    rate: 0.05,
  });
}

/** The same cue, or much the same content from the same source. */
function agree({ cue, source, content }: Proposal, gold: GoldRanges): boolean {
  if (sameRanges([cue], gold.cue)) return true;
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
