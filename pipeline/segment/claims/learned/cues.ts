import { type CrfOptions, STEPS_PER_NAT } from '../../../learn/crf-train.js';
import { ScoredSequence } from '../../../learn/crf.js';
import type { LinearModel } from '../../../learn/model.js';
import type { Range } from '../attribution.js';
import { CueFeatures } from './cue-features.js';
import type { LearnedInput } from './input.js';
import { CUE_BEGIN, CUE_INSIDE, CUE_LABELS, OUTSIDE } from './labels.js';

/** A cue with the log odds (in nats) of its labels against none. */
export interface FoundCue extends Range {
  readonly odds: number;
}

/** What cues get in advance, in nats: later steps need proposals that they can refuse. */
const ADVANCE = 2;

export const CUE_OPTIONS: Pick<CrfOptions<LearnedInput>, 'allowed'> = {
  allowed: CUE_LABELS.allowed,
};

/** Finds cues, unsure ones too. */
export class CueFinder {
  private readonly scored: ScoredSequence<LearnedInput>;
  private labels = new Uint8Array(0);

  constructor(model: LinearModel) {
    this.scored = new ScoredSequence(
      model,
      CUE_LABELS.labels.length,
      new CueFeatures(),
      CUE_OPTIONS,
    );
  }

  /** The cues among the tokens `first..end`, a sentence. */
  find(document: LearnedInput, first: number, end: number): FoundCue[] {
    const { scored } = this;
    if (this.labels.length < end) this.labels = new Uint8Array(2 * end);
    scored.score(document, first, end);
    for (let i = first; i < end; i++) scored.add(i, CUE_BEGIN, ADVANCE * STEPS_PER_NAT);
    scored.best(this.labels);
    return CUE_LABELS.decode(this.labels, first, end).map((cue) => ({
      first: cue.first,
      end: cue.end,
      odds: this.oddsOf(cue, first, end) / STEPS_PER_NAT - ADVANCE,
    }));
  }

  private oddsOf(cue: Range, first: number, end: number): number {
    const { scored } = this;
    let odds = 0;
    let last = cue.first > first ? OUTSIDE : -1;
    let lastOutside = last;
    for (let i = cue.first; i < cue.end; i++) {
      const label = i === cue.first ? CUE_BEGIN : CUE_INSIDE;
      odds += scored.at(i, label) + scored.move(last, label);
      odds -= scored.at(i, OUTSIDE) + scored.move(lastOutside, OUTSIDE);
      last = label;
      lastOutside = OUTSIDE;
    }
    if (cue.end < end) odds += scored.move(last, OUTSIDE) - scored.move(OUTSIDE, OUTSIDE);
    return odds;
  }
}
