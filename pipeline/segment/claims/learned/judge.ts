import { type HashedModel, STEPS_PER_NAT } from '../../../learn/crf-model.js';
import { STEPS_PER_ONE } from '../../../learn/rank-train.js';
import { ClaimFeatures, type Proposal } from './claim-features.js';
import type { LearnedInput } from './input.js';

/** Log odds (in nats) from which a proposal is taken: what serves F1 best, by the dev figures. */
const LEAST = -0.3;

/** Says which proposals are attributions, from the whole of each and its neighbours. */
export class ProposalJudge {
  private readonly claims = new ClaimFeatures();
  private readonly buffer = new Int32Array(this.claims.capacity);
  private readonly factor: number;

  constructor(private readonly model: HashedModel) {
    this.factor = model.extras[0]! / STEPS_PER_ONE;
  }

  accepts(document: LearnedInput, proposal: Proposal, near: readonly Proposal[]): boolean {
    const count = this.claims.extract(document, proposal, near, this.buffer);
    const score = this.model.score(this.buffer, count) / STEPS_PER_NAT;
    return score + this.factor * proposal.odds > LEAST;
  }
}
