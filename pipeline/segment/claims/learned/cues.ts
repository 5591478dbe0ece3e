import { ScoredSequence } from '../../../learn/engine/crf.js';
import { type HashedModel, STEPS_PER_NAT } from '../../../learn/engine/crf-model.js';
import type { CrfOptions } from '../../../learn/engine/crf-types.js';
import type { Range } from '../view/attribution.js';
import { CueFeatures } from './cue-features.js';
import { CueGate } from './gate.js';
import type { LearnedInput } from './input.js';
import { CUE_BEGIN, CUE_INSIDE, CUE_LABELS, OUTSIDE } from './labels.js';

/** A cue with the log odds (in nats) of its labels against none. */
export interface FoundCue extends Range {
  readonly odds: number;
}

/** What cues get in advance, in nats: later steps need proposals that they can refuse. */
const ADVANCE = 1.5;

/** Log odds below which a cue is not proposed. */
const LEAST = -1.2;

/** A token behind a path with a cue that is this much worse (in nats) is not in that cue. */
const REACH = 3;

export const CUE_OPTIONS: Pick<CrfOptions<LearnedInput>, 'allowed'> = {
  allowed: CUE_LABELS.allowed,
};

/** Finds cues, unsure ones too. */
export class CueFinder {
  private readonly scored: ScoredSequence<LearnedInput>;
  private labels = new Uint8Array(0);

  private readonly gate: CueGate;

  constructor(model: HashedModel, gateModel: HashedModel) {
    const gate = new CueGate(gateModel);
    this.gate = gate;
    this.scored = new ScoredSequence(model, new CueFeatures(), {
      ...CUE_OPTIONS,
      advance: CUE_LABELS.labels.map((_, l) => (l === CUE_BEGIN ? ADVANCE * STEPS_PER_NAT : 0)),
      skip: (i, inside) => !gate.isOpen(i, inside),
      reach: REACH * STEPS_PER_NAT,
    });
  }

  /** The cues among the tokens `first..end`, a sentence. */
  find(document: LearnedInput, first: number, end: number): FoundCue[] {
    const { scored } = this;
    if (this.labels.length < end) this.labels = new Uint8Array(2 * end);
    this.gate.begin(document, first, end);
    scored.score(document, first, end);
    scored.best(this.labels);
    return CUE_LABELS.decode(this.labels, first, end)
      .map((cue) => ({
        first: cue.first,
        end: cue.end,
        odds: this.oddsOf(cue, first, end) / STEPS_PER_NAT - ADVANCE,
      }))
      .filter(({ odds }) => odds > LEAST);
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
