import type { LinearModel } from '../../learn/model.js';
import { type TrainingSequence, trainSequenceTagger } from '../../learn/train.js';
import type { Article } from '../../model/article.js';
import type { Span } from '../../model/span.js';
import { type Tokens, tokenAt } from '../../model/tokens.js';
import type { Range } from './attribution.js';
import { ArgumentFeatures, type ArgumentInput } from './learned/argument-features.js';
import { CueFeatures } from './learned/cue-features.js';
import type { LearnedInput } from './learned/input.js';
import {
  ARGUMENT_LABELS,
  argumentOptions,
  CONTENT,
  CUE_LABEL,
  CUE_LABELS,
  CUE_OPTIONS,
  describe,
  SOURCE,
} from './learned/taggers.js';
import { windowOf } from './learned/window.js';
import { viewOf } from './view.js';

/** One annotated attribution; spans are UTF-16 units into the clean text. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article through all stages before claims, with its annotated attributions. */
export interface GoldArticle {
  readonly article: Article;
  readonly attributions: readonly GoldAttribution[];
}

export interface AttributionModels {
  readonly cue: LinearModel;
  readonly argument: LinearModel;
}

/** Called after each pass over the data with the share of tokens that were right while training. */
export type Progress = (task: string, epoch: number, right: number) => void;

/** Trains both attribution models; the same articles give the same bytes. */
export function trainAttribution(
  articles: readonly GoldArticle[],
  progress?: Progress,
): AttributionModels {
  const documents = articles.map(({ article, attributions }) => ({
    input: describe(viewOf(article)),
    gold: attributions.map(({ source, cue, content }) => ({
      source: ranges(article.tokens, source),
      cue: ranges(article.tokens, cue),
      content: ranges(article.tokens, content),
    })),
  }));
  return { cue: trainCues(documents, progress), argument: trainArguments(documents, progress) };
}

interface GoldDocument {
  readonly input: LearnedInput;
  readonly gold: readonly { source: Range[]; cue: Range[]; content: Range[] }[];
}

function ranges(tokens: Tokens, spans: readonly Span[]): Range[] {
  return spans
    .map(({ start, end }) => ({ first: tokenAt(tokens, start), end: tokenAt(tokens, end - 1) + 1 }))
    .filter(({ first, end }) => end > first && end <= tokens.count);
}

function trainCues(documents: readonly GoldDocument[], progress?: Progress): LinearModel {
  const sequences: TrainingSequence<LearnedInput>[] = [];
  for (const { input, gold } of documents) {
    const { sentenceFirst, count } = input.view.tokens;
    const labels = new Uint8Array(count);
    for (const { cue } of gold) {
      CUE_LABELS.encode(
        cue.map((range) => ({ ...range, label: 0 })),
        labels,
      );
    }
    for (let s = 0; s + 1 < sentenceFirst.length; s++) {
      sequences.push({ input, first: sentenceFirst[s]!, end: sentenceFirst[s + 1]!, gold: labels });
    }
  }
  return trainSequenceTagger(sequences, {
    ...CUE_OPTIONS,
    task: 'attribution-cue',
    labels: CUE_LABELS.labels,
    extractor: new CueFeatures(),
    epochs: 6,
    minUpdates: 4,
    prune: 2,
    onEpoch: (epoch, right) => progress?.('cue', epoch, right),
  });
}

function trainArguments(documents: readonly GoldDocument[], progress?: Progress): LinearModel {
  const sequences: TrainingSequence<ArgumentInput>[] = [];
  for (const { input, gold } of documents) {
    for (const { source, cue, content } of gold) {
      if (cue.length !== 1) continue;
      const window = windowOf(input.view, cue[0]!);
      const labels = new Uint8Array(window.end);
      mark(labels, source, SOURCE, window);
      mark(labels, content, CONTENT, window);
      labels.fill(CUE_LABEL, cue[0]!.first, cue[0]!.end);
      const { first, end } = window;
      sequences.push({
        input: { document: input, cue: cue[0]!, window },
        first,
        end,
        gold: labels,
      });
    }
  }
  const extractor = new ArgumentFeatures();
  return trainSequenceTagger(sequences, {
    ...argumentOptions(extractor),
    task: 'attribution-argument',
    labels: ARGUMENT_LABELS.labels,
    extractor,
    epochs: 5,
    minUpdates: 10,
    prune: 2,
    onEpoch: (epoch, right) => progress?.('argument', epoch, right),
  });
}

/** Writes the labels of the parts of `spans` that lie in the window. */
function mark(labels: Uint8Array, spans: readonly Range[], label: number, window: Range): void {
  const inside = spans
    .map(({ first, end }) => ({
      first: Math.max(first, window.first),
      end: Math.min(end, window.end),
      label,
    }))
    .filter(({ first, end }) => end > first);
  ARGUMENT_LABELS.encode(inside, labels);
}
