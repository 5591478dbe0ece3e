import type { HashedModel } from '../../../learn/engine/crf-model.js';
import { trainCrf } from '../../../learn/engine/crf-train.js';
import type { TokenSpan } from '../../../learn/engine/span-labels.js';
import type { TrainingSequence } from '../../../learn/engine/train.js';
import { ArgumentFeatures, type ArgumentInput } from '../learned/argument-features.js';
import { CueFeatures } from '../learned/cue-features.js';
import { CUE_OPTIONS } from '../learned/cues.js';
import { GateFeatures } from '../learned/gate.js';
import type { LearnedInput } from '../learned/input.js';
import { ARGUMENT_LABELS, CONTENT, CUE, CUE_LABELS, SOURCE } from '../learned/labels.js';
import { argumentOptions } from '../learned/reader.js';
import { windowOf } from '../learned/window.js';
import type { Range } from '../view/attribution.js';
import type { GoldDocument } from './gold.js';

/** Called after each pass over the data with the mean log likelihood of an example. */
export type Progress = (task: string, epoch: number, likelihood: number) => void;

export function trainGate(documents: readonly GoldDocument[], progress?: Progress): HashedModel {
  return trainCrf(cueSequences(documents), {
    ...CUE_OPTIONS,
    task: 'attribution-gate',
    labels: CUE_LABELS.labels,
    extractor: new GateFeatures(),
    epochs: 6,
    rate: 0.15,
    bits: 16,
    onEpoch: (epoch, likelihood) => progress?.('gate', epoch, likelihood),
  });
}

export function trainCues(documents: readonly GoldDocument[], progress?: Progress): HashedModel {
  return trainCrf(cueSequences(documents), {
    ...CUE_OPTIONS,
    task: 'attribution-cue',
    labels: CUE_LABELS.labels,
    extractor: new CueFeatures(),
    epochs: 7,
    averageFrom: 3,
    rate: 0.05,
    bits: 19,
    onEpoch: (epoch, likelihood) => progress?.('cue', epoch, likelihood),
  });
}

function cueSequences(documents: readonly GoldDocument[]): TrainingSequence<LearnedInput>[] {
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
  return sequences;
}

export function trainArguments(
  documents: readonly GoldDocument[],
  progress?: Progress,
): HashedModel {
  const sequences: TrainingSequence<ArgumentInput>[] = [];
  for (const { input, gold } of documents) {
    for (const { source, cue, content } of gold) {
      if (cue.length !== 1) continue;
      const window = windowOf(input.view, cue[0]!);
      const labels = new Uint8Array(window.end);
      ARGUMENT_LABELS.encode(within(source, window, SOURCE), labels);
      ARGUMENT_LABELS.encode(within(content, window, CONTENT), labels);
      labels.fill(CUE, cue[0]!.first, cue[0]!.end);
      const { first, end } = window;
      const document = { document: input, cue: cue[0]!, window };
      sequences.push({ input: document, first, end, gold: labels });
    }
  }
  const extractor = new ArgumentFeatures();
  return trainCrf(sequences, {
    ...argumentOptions(extractor),
    task: 'attribution-argument',
    labels: ARGUMENT_LABELS.labels.slice(0, CUE + 1),
    extractor,
    epochs: 5,
    averageFrom: 2,
    rate: 0.05,
    bits: 19,
    free: CUE,
    onEpoch: (epoch, likelihood) => progress?.('argument', epoch, likelihood),
  });
}

/** The parts of ranges that lie in the window, as spans of a class. */
function within(ranges: readonly Range[], window: Range, label: number): TokenSpan[] {
  return ranges
    .map(({ first, end }) => ({
      first: Math.max(first, window.first),
      end: Math.min(end, window.end),
      label,
    }))
    .filter(({ first, end }) => end > first);
}
