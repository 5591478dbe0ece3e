import type { Attribution } from '../attribution.js';
import type { Reading } from '../reading.js';

/** Mends an attribution that the models found, or takes it back (`undefined`). */
export type Repair = (
  reading: Reading,
  attribution: Attribution,
  all: readonly Attribution[],
) => Attribution | undefined;
