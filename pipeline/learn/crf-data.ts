import type { CrfOptions } from './crf-train.js';
import { positionFeatures } from './feature-extractor.js';
import type { FeatureIndex } from './feature-index.js';
import type { TrainingSequence } from './train.js';

/** A sequence with the numbers of its features: those of position `i` at `first[i]..first[i + 1]`. */
export interface CrfExample {
  readonly numbers: Int32Array;
  readonly first: Int32Array;
  readonly gold: Uint8Array;
  /** 1 where the label is certain. */
  readonly fixed: Uint8Array;
}

/**
 * Describes all sequences, twice: to count the features into `index` and, when the rare ones are gone,
 * to keep their numbers.
 */
export function describeSequences<Input>(
  sequences: readonly TrainingSequence<Input>[],
  index: FeatureIndex,
  options: CrfOptions<Input>,
): CrfExample[] {
  const { extractor, certain, minCount = 3 } = options;
  const keys = new Int32Array(extractor.capacity);
  const rows = new Int32Array(extractor.rows?.perPosition ?? 0);
  const filled = sequences.filter(({ first, end }) => end > first);
  const each = (
    { input, first, end }: TrainingSequence<Input>,
    visit: (i: number, count: number) => void,
  ): void => {
    extractor.begin(input, first, end);
    for (let i = first; i < end; i++) {
      const known = certain !== undefined && certain(i) >= 0;
      visit(i, known ? -1 : positionFeatures(extractor, i, rows, keys));
    }
  };
  for (const sequence of filled) {
    each(sequence, (_, count) => {
      if (count >= 0) index.count(keys, count);
    });
  }
  index.keep(minCount);
  return filled.map((sequence) => {
    const { first, end, gold } = sequence;
    const buffer = new Int32Array((end - first) * extractor.capacity);
    const places = new Int32Array(end - first + 1);
    const fixed = new Uint8Array(end - first);
    let at = 0;
    each(sequence, (i, count) => {
      if (count < 0) fixed[i - first] = 1;
      else at += index.numbers(keys, count, buffer, at);
      places[i - first + 1] = at;
    });
    return { numbers: buffer.slice(0, at), first: places, gold: gold.slice(first, end), fixed };
  });
}
