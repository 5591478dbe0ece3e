import type { LinearModel } from '../../../learn/model.js';
import { PENN_TAGS } from '../../../learn/part-of-speech.js';
import { SequenceTagger, type TaggerOptions } from '../../../learn/sequence-tagger.js';
import { SpanLabels } from '../../../learn/span-labels.js';
import type { Attribution, Range } from '../attribution.js';
import type { ClaimView } from '../view.js';
import { ArgumentFeatures, type ArgumentInput } from './argument-features.js';
import { CueFeatures } from './cue-features.js';
import { type LearnedInput, learnedInput } from './input.js';
import { windowOf } from './window.js';

export const CUE_LABELS = new SpanLabels(['cue'], 'BIO');
export const ARGUMENT_LABELS = new SpanLabels(['source', 'content', 'cue'], 'BIO');
export const SOURCE = 0;
export const CONTENT = 1;
/** The label that every token of the cue itself has. */
export const CUE_LABEL = ARGUMENT_LABELS.labels.indexOf('B-cue');

/** Penn tags of finite verbs and modals; index 255 (not tagged) is none. */
const FINITE = new Uint8Array(256);
PENN_TAGS.forEach((name, tag) => {
  FINITE[tag] = ['VBD', 'VBP', 'VBZ', 'MD'].includes(name) ? 1 : 0;
});

/** Describes a document for both taggers. */
export function describe(view: ClaimView): LearnedInput {
  return learnedInput(view, FINITE);
}

export const CUE_OPTIONS: TaggerOptions = { beam: 3, allowed: CUE_LABELS.allowed };

/** Options of the argument tagger: the tokens of the cue have their label for certain. */
export function argumentOptions(features: ArgumentFeatures): TaggerOptions {
  return {
    beam: 4,
    allowed: ARGUMENT_LABELS.allowed,
    certain: (i) => (features.isCue(i) ? CUE_LABEL : -1),
  };
}

/** Finds attributions with two models: one for cues, one for the source and content of a cue. */
export class AttributionTagger {
  private readonly cues: SequenceTagger<LearnedInput>;
  private readonly arguments: SequenceTagger<ArgumentInput>;
  private labels = new Uint8Array(0);

  constructor(cueModel: LinearModel, argumentModel: LinearModel) {
    const features = new ArgumentFeatures();
    this.cues = new SequenceTagger(
      cueModel,
      CUE_LABELS.labels.length,
      new CueFeatures(),
      CUE_OPTIONS,
    );
    this.arguments = new SequenceTagger(
      argumentModel,
      ARGUMENT_LABELS.labels.length,
      features,
      argumentOptions(features),
    );
  }

  /** Attributions of the sentences for which `wanted` says yes, in order of their cues. */
  tag(view: ClaimView, wanted: (sentence: number) => boolean): Attribution[] {
    const { sentenceFirst, count } = view.tokens;
    if (this.labels.length < count) this.labels = new Uint8Array(count * 2);
    const document = describe(view);
    const found: Attribution[] = [];
    for (let s = 0; s + 1 < sentenceFirst.length; s++) {
      const [first, end] = [sentenceFirst[s]!, sentenceFirst[s + 1]!];
      if (end - first < 2 || !wanted(s)) continue;
      this.cues.tag(document, first, end, this.labels);
      for (const cue of CUE_LABELS.decode(this.labels, first, end)) {
        found.push(this.complete(document, { first: cue.first, end: cue.end }));
      }
    }
    return found;
  }

  /** The attribution of a cue. */
  complete(document: LearnedInput, cue: Range): Attribution {
    const { count } = document.view.tokens;
    if (this.labels.length < count) this.labels = new Uint8Array(count * 2);
    const window = windowOf(document.view, cue);
    this.arguments.tag({ document, cue, window }, window.first, window.end, this.labels);
    const spans = ARGUMENT_LABELS.decode(this.labels, window.first, window.end);
    const of = (label: number) =>
      spans.filter((span) => span.label === label).map(({ first, end }) => ({ first, end }));
    return { source: of(SOURCE), cue: [cue], content: of(CONTENT), rule: 'learned' };
  }
}
