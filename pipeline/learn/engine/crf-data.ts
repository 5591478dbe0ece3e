import type { CrfExample, CrfOptions } from './crf-types.js';
import type { TrainingSequence } from './train.js';

/** Describes all sequences, those without tokens left out. */
export function describeSequences<Input>(
  sequences: readonly TrainingSequence<Input>[],
  options: CrfOptions<Input>,
): CrfExample[] {
  const { extractor, certain, bits } = options;
  const keys = new Int32Array(extractor.capacity);
  return sequences
    .filter(({ first, end }) => end > first)
    .map(({ input, first, end, gold }) => {
      const buffer = new Int32Array((end - first) * extractor.capacity);
      const places = new Int32Array(end - first + 1);
      const fixed = new Uint8Array(end - first);
      let at = 0;
      extractor.begin(input, first, end);
      for (let i = first; i < end; i++) {
        if ((certain?.(i) ?? -1) >= 0) fixed[i - first] = 1;
        else {
          const count = extractor.extract(i, keys);
          for (let k = 0; k < count; k++) buffer[at++] = keys[k]! >>> (32 - bits);
        }
        places[i - first + 1] = at;
      }
      return { rows: buffer.slice(0, at), first: places, gold: gold.slice(first, end), fixed };
    });
}
