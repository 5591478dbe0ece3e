import { type HashedModel, STEPS_PER_NAT } from '../../../learn/engine/crf-model.js';
import type { FeatureExtractor } from '../../../learn/engine/feature-extractor.js';
import { feature, feature2, feature3 } from '../../../learn/engine/features.js';
import type { LearnedInput } from './input.js';
import { CUE_BEGIN, CUE_INSIDE } from './labels.js';

/** Log odds (in nats) from which a token is worth a closer look: to begin a cue, to go on with one. */
const LEAST_BEGIN = -1.5;
const LEAST_INSIDE = -2;

/** A few features that tell cheaply where a cue cannot begin. */
export class GateFeatures implements FeatureExtractor<LearnedInput> {
  readonly templates = 'gate-1';
  readonly capacity = 8;
  private input!: LearnedInput;
  private first = 0;
  private end = 0;

  begin(input: LearnedInput, first: number, end: number): void {
    this.input = input;
    this.first = first;
    this.end = end;
  }

  extract(i: number, out: Int32Array): number {
    const { lower, fine, view } = this.input;
    const { tag } = view.tokens;
    const t = tag[i]!;
    const tp = i > this.first ? tag[i - 1]! : 254;
    const tq = i + 1 < this.end ? tag[i + 1]! : 254;
    const q = i + 1 < this.end ? lower[i + 1]! : 0;
    out[0] = feature(1, lower[i]!);
    out[1] = feature2(2, fine[i]!, t);
    out[2] = feature3(3, t, tp, tq);
    out[3] = feature2(4, lower[i]!, q);
    out[4] = feature2(5, t, view.quoted[i]!);
    out[5] = feature2(6, t, i > this.first ? lower[i - 1]! : 0);
    return 6;
  }
}

/** Tells which tokens can begin a cue or go on with one. */
export class CueGate {
  private readonly features = new GateFeatures();
  private readonly keys = new Int32Array(this.features.capacity);
  private readonly scores = new Float64Array(3);

  constructor(private readonly model: HashedModel) {}

  begin(input: LearnedInput, first: number, end: number): void {
    this.features.begin(input, first, end);
  }

  isOpen(i: number, inside: boolean): boolean {
    const { scores } = this;
    scores.fill(0);
    this.model.addScores(this.keys, this.features.extract(i, this.keys), scores, 0);
    if (inside && scores[CUE_INSIDE]! > LEAST_INSIDE * STEPS_PER_NAT) return true;
    return scores[CUE_BEGIN]! > LEAST_BEGIN * STEPS_PER_NAT;
  }
}
