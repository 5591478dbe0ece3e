import type { Attribution } from '../view/attribution.js';
import type { Reading } from '../view/reading.js';

/**
 * Mends an attribution that the models found, cuts it in two, or takes it back (`undefined`). What needs
 * nothing is returned as it is.
 */
export type Repair = (
  reading: Reading,
  attribution: Attribution,
  all: readonly Attribution[],
) => Attribution | readonly Attribution[] | undefined;
