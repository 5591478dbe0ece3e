import type { HashedModel } from '../../../learn/engine/crf-model.js';
import type { Attribution } from '../view/attribution.js';
import type { ClaimView } from '../view/view.js';
import { neighbours, type Proposal } from './claim-features.js';
import { CueFinder } from './cues.js';
import { type LearnedInput, learnedInput } from './input.js';
import { ProposalJudge } from './judge.js';
import { ArgumentReader } from './reader.js';

/** The models of attribution, in the order in which they are asked. */
export interface AttributionModels {
  /** Tells cheaply where no cue can begin. */
  readonly gate: HashedModel;
  /** Labels cues. */
  readonly cue: HashedModel;
  /** Labels the source and the content of a cue. */
  readonly argument: HashedModel;
  /** Ranks whole contents. */
  readonly content: HashedModel;
  /** Accepts or refuses whole attributions. */
  readonly claim: HashedModel;
}

/** Finds attributions: cues, the arguments of each, then a verdict on the whole. */
export class AttributionFinder {
  private readonly judge: ProposalJudge;
  private readonly proposer: Proposer;

  constructor(models: AttributionModels) {
    this.proposer = new Proposer(models);
    this.judge = new ProposalJudge(models.claim);
  }

  /** Attributions of the sentences for which `wanted` says yes, in order of their cues. */
  find(view: ClaimView, wanted: (sentence: number) => boolean): Attribution[] {
    const document = learnedInput(view);
    const proposals = this.proposer.propose(document, wanted);
    return proposals
      .filter((one, k) => this.judge.accepts(document, one, neighbours(proposals, k)))
      .map(({ source, cue, content }) => ({ source, cue: [cue], content, rule: 'learned' }));
  }
}

/** Proposes attributions, unsure ones too. */
export class Proposer {
  private readonly cues: CueFinder;
  private readonly reader: ArgumentReader;

  constructor(models: Omit<AttributionModels, 'claim'>) {
    this.cues = new CueFinder(models.cue, models.gate);
    this.reader = new ArgumentReader(models.argument, models.content);
  }

  propose(document: LearnedInput, wanted: (sentence: number) => boolean): Proposal[] {
    const { sentenceFirst } = document.view.tokens;
    const found: Proposal[] = [];
    for (let s = 0; s + 1 < sentenceFirst.length; s++) {
      const [first, end] = [sentenceFirst[s]!, sentenceFirst[s + 1]!];
      if (end - first < 2 || !wanted(s)) continue;
      for (const { odds, ...cue } of this.cues.find(document, first, end)) {
        found.push({ cue, odds, ...this.reader.read(document, cue) });
      }
    }
    return found;
  }
}
