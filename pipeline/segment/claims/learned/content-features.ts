import type { HashedModel } from '../../../learn/engine/crf-model.js';
import type { Range } from '../view/attribution.js';
import type { ArgumentInput } from './argument-features.js';
import { ContentContext } from './content-context.js';
import { endFeatures, startFeatures } from './content-edges.js';
import { gapFeatures, innerFeatures, wholeFeatures } from './content-spans.js';
import type { CueLinks } from './syntax.js';

/** Version of the templates. */
export const CONTENT_TEMPLATES = 'content-2';

/** Roles of a part: the only one, the first or a later one; twice that and 1 more behind the cue. */
const ROLES = 6;
const JOINTS = 6;

const SCRATCH = new Int32Array(64);

/**
 * Features of a whole content: the words, tags and syntax at its edges, what it leaves over in its
 * sentence, its quotation marks, its length and verbs, each alone and by the cue.
 */
export class ContentFeatures {
  readonly capacity = 160;
  private readonly context: ContentContext;
  private readonly buffer = new Int32Array(64);
  /** Scores of edges by place and role; those of the cue with the number `round` are known. */
  private starts = new Float64Array(0);
  private ends = new Float64Array(0);
  private startRound = new Int32Array(0);
  private endRound = new Int32Array(0);
  private round = 0;

  constructor(links: CueLinks) {
    this.context = new ContentContext(links);
  }

  /** Call before the candidates of a cue. `labels` says where its source is. */
  begin(input: ArgumentInput, labels: Uint8Array): void {
    this.context.begin(input, labels);
    this.round++;
    const places = input.window.end - input.window.first + 1;
    if (this.startRound.length >= places * ROLES) return;
    this.starts = new Float64Array(places * ROLES * 2);
    this.startRound = new Int32Array(places * ROLES * 2);
    this.ends = new Float64Array(places * ROLES * JOINTS * 2);
    this.endRound = new Int32Array(places * ROLES * JOINTS * 2);
  }

  /** Writes the features of a candidate; returns their number. */
  extract(parts: readonly Range[], out: Int32Array): number {
    const { context } = this;
    let n = wholeFeatures(context, parts, out, 0);
    for (let p = 0; p < parts.length; p++) {
      const part = parts[p]!;
      const role = this.roleOf(parts, p);
      n = startFeatures(context, part.first, role, out, n);
      n = endFeatures(context, part.end, context.joint(part), role, out, n);
      n = innerFeatures(context, part, role, out, n);
      if (p > 0) n = gapFeatures(context, parts[p - 1]!, part, out, n);
    }
    return n;
  }

  /** The score of a candidate under `model`; what candidates share is worked out once. */
  score(parts: readonly Range[], model: HashedModel): number {
    const { context, buffer } = this;
    let n = wholeFeatures(context, parts, buffer, 0);
    let sum = 0;
    for (let p = 0; p < parts.length; p++) {
      const part = parts[p]!;
      const role = this.roleOf(parts, p);
      if (p > 0) n = gapFeatures(context, parts[p - 1]!, part, buffer, n);
      n = innerFeatures(context, part, role, buffer, n);
      sum += this.startScore(part, role, model) + this.endScore(part, role, model);
    }
    return sum + model.score(buffer, n);
  }

  private roleOf(parts: readonly Range[], p: number): number {
    const role = parts.length === 1 ? 0 : p === 0 ? 1 : 2;
    return role * 2 + this.context.side(parts[p]!);
  }

  private startScore({ first }: Range, role: number, model: HashedModel): number {
    const { context, starts, startRound, round } = this;
    const at = (first - context.window.first) * ROLES + role;
    if (startRound[at] !== round) {
      startRound[at] = round;
      starts[at] = model.score(SCRATCH, startFeatures(context, first, role, SCRATCH, 0));
    }
    return starts[at]!;
  }

  private endScore(part: Range, role: number, model: HashedModel): number {
    const { context, ends, endRound, round } = this;
    const joint = context.joint(part);
    const at = ((part.end - context.window.first) * ROLES + role) * JOINTS + joint;
    if (endRound[at] !== round) {
      endRound[at] = round;
      const n = endFeatures(context, part.end, joint, role, SCRATCH, 0);
      ends[at] = model.score(SCRATCH, n);
    }
    return ends[at]!;
  }
}
