import { type HashedModel, STEPS_PER_NAT } from '../../../learn/engine/crf-model.js';
import { STEPS_PER_ONE } from '../../../learn/engine/rank-train.js';
import { ClaimFeatures, type Proposal } from './claim-features.js';
import type { LearnedInput } from './input.js';

/** What a proposal can have right: its cue, its content, its source with most of its content. */
export const VIRTUES = ['cue', 'content', 'link'] as const;

/** Sum of the probabilities of the three from which a proposal is taken; on the dev split F1 is flat from 0.6 to 0.9. */
const LEAST = 0.75;

/** Says which proposals are attributions, from the whole of each and its neighbours. */
export class ProposalJudge {
  private readonly claims = new ClaimFeatures();
  private readonly buffer = new Int32Array(this.claims.capacity);
  private readonly scores = new Float64Array(VIRTUES.length + 1);

  constructor(private readonly model: HashedModel) {}

  accepts(document: LearnedInput, proposal: Proposal, near: readonly Proposal[]): boolean {
    const { model, scores, buffer } = this;
    const count = this.claims.extract(document, proposal, near, buffer);
    scores.fill(0);
    model.addScores(buffer, count, scores, 0);
    let sum = 0;
    for (let v = 0; v < VIRTUES.length; v++) {
      const factor = model.extras[v]! / STEPS_PER_ONE;
      sum += 1 / (1 + Math.exp(-scores[v + 1]! / STEPS_PER_NAT - factor * proposal.odds));
    }
    return sum > LEAST;
  }
}
