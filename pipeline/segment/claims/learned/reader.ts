import { ScoredSequence } from '../../../learn/engine/crf.js';
import { type HashedModel, STEPS_PER_NAT } from '../../../learn/engine/crf-model.js';
import type { CrfOptions } from '../../../learn/engine/crf-types.js';
import { STEPS_PER_ONE } from '../../../learn/engine/rank-train.js';
import type { Range } from '../view/attribution.js';
import { ArgumentFeatures, type ArgumentInput } from './argument-features.js';
import {
  type Breadth,
  type ContentCandidate,
  contentCandidates,
  NARROW,
  WIDE,
} from './candidates.js';
import { ContentFeatures } from './content-features.js';
import type { LearnedInput } from './input.js';
import { ARGUMENT_LABELS, CUE, SOURCE } from './labels.js';
import { CueLinks } from './syntax.js';
import { windowOf } from './window.js';

/** The source of a cue and the ways to read its content, described for the ranker. */
export interface Readings {
  readonly source: readonly Range[];
  readonly candidates: readonly ContentCandidate[];
  /** Features of each candidate. */
  readonly features: readonly Int32Array[];
}

/** The source and the content of a cue. */
export interface Arguments {
  readonly source: readonly Range[];
  readonly content: readonly Range[];
  /** Lead of the content over the second best one, in nats. */
  readonly lead: number;
}

/** A lone candidate, or one this far ahead (in nats), needs no second opinion. */
const CLEAR = 10;

/** Options of the label model of arguments: the tokens of the cue have their label for certain. */
export function argumentOptions(
  features: ArgumentFeatures,
): Pick<CrfOptions<ArgumentInput>, 'allowed' | 'certain'> {
  return {
    allowed: ARGUMENT_LABELS.allowed,
    certain: (i) => (features.isCue(i) ? CUE : -1),
  };
}

/** Reads the source and the content of a cue: labels first, then a choice between whole contents. */
export class ArgumentReader {
  private readonly scored: ScoredSequence<ArgumentInput>;
  private readonly links = new CueLinks();
  private readonly contents = new ContentFeatures(this.links);
  private readonly factor: number;
  private labels = new Uint8Array(0);

  constructor(
    labelModel: HashedModel,
    private readonly contentModel?: HashedModel,
  ) {
    const features = new ArgumentFeatures(this.links);
    this.scored = new ScoredSequence(labelModel, features, argumentOptions(features));
    this.factor = (contentModel?.extras[0] ?? 0) / STEPS_PER_ONE;
  }

  read(document: LearnedInput, cue: Range): Arguments {
    const { source, candidates, input } = this.label(document, cue, NARROW);
    if (candidates.length === 0) return { source, content: [], lead: 0 };
    const lead = candidates.length === 1 ? CLEAR : Number.NEGATIVE_INFINITY;
    if (candidates.length > 1) this.contents.begin(input, this.labels);
    let best = { at: 0, score: lead };
    let second = Number.NEGATIVE_INFINITY;
    for (let c = 0; c < candidates.length && candidates.length > 1; c++) {
      const { parts, base } = candidates[c]!;
      const own = this.contentModel ? this.contents.score(parts, this.contentModel) : 0;
      const score = own + this.factor * base;
      if (score > best.score) {
        second = best.score;
        best = { at: c, score };
      } else if (score > second) second = score;
    }
    const ahead = Math.min(CLEAR, (best.score - second) / STEPS_PER_NAT);
    return { source, content: candidates[best.at]!.parts, lead: ahead };
  }

  /** For training: all readings with their features. */
  readings(document: LearnedInput, cue: Range): Readings {
    const { source, candidates, input } = this.label(document, cue, WIDE);
    this.contents.begin(input, this.labels);
    const buffer = new Int32Array(this.contents.capacity);
    const features = candidates.map(({ parts }) =>
      buffer.slice(0, this.contents.extract(parts, buffer)),
    );
    return { source, candidates, features };
  }

  private label(document: LearnedInput, cue: Range, breadth: Breadth) {
    const { count } = document.view.tokens;
    if (this.labels.length < count) this.labels = new Uint8Array(2 * count);
    const window = windowOf(document.view, cue);
    const input = { document, cue, window };
    this.scored.score(input, window.first, window.end);
    this.scored.best(this.labels);
    const source = ARGUMENT_LABELS.decode(this.labels, window.first, window.end)
      .filter(({ label }) => label === SOURCE)
      .map(({ first, end }) => ({ first, end }));
    const candidates = contentCandidates(window, this.scored, this.labels, breadth);
    return { source, candidates, input };
  }
}
