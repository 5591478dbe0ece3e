import { STEPS_PER_NAT } from '../../../learn/crf-train.js';
import type { LinearModel } from '../../../learn/model.js';
import { ClaimFeatures, ODDS, type Proposal } from './claim-features.js';
import type { LearnedInput } from './input.js';

/** Log odds (in nats) from which a proposal is taken: what serves F1 best, by the dev figures. */
const LEAST = -0.5;

/** Says which proposals are attributions, from the whole of each and its neighbours. */
export class ProposalJudge {
  private readonly claims = new ClaimFeatures();
  private readonly buffer = new Int32Array(this.claims.capacity);
  private readonly score = new Float64Array(1);
  private readonly factor: number;

  constructor(private readonly model: LinearModel) {
    this.factor = this.scoreOf(Int32Array.of(ODDS), 1);
  }

  accepts(document: LearnedInput, proposal: Proposal, near: readonly Proposal[]): boolean {
    const count = this.claims.extract(document, proposal, near, this.buffer);
    return this.scoreOf(this.buffer, count) + this.factor * proposal.odds > LEAST;
  }

  private scoreOf(features: Int32Array, count: number): number {
    this.score[0] = 0;
    this.model.addScores(features, count, this.score);
    return this.score[0]! / STEPS_PER_NAT;
  }
}
