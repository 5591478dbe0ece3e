import type { Attribution } from '../view/attribution.js';
import type { Reading } from '../view/reading.js';
import { CONTENTS } from './contents/index.js';
import { NO_CLAIM } from './no-claim/index.js';
import type { Repair } from './repair.js';
import { SOURCES } from './sources/index.js';

/**
 * What the models get wrong in constructions that the order of words settles: first what is no claim,
 * then sources (a shared one is that of another attribution, so the others come before it), then the
 * edges of contents.
 */
const REPAIRS: readonly Repair[] = [...NO_CLAIM, ...SOURCES, ...CONTENTS];

/** The attributions of a document, each mended by all repairs in order. */
export function repaired(
  reading: Reading,
  attributions: readonly Attribution[],
): readonly Attribution[] {
  let all = attributions;
  if (all.length === 0) return all;
  for (const repair of REPAIRS) {
    let mended: Attribution[] | undefined;
    for (let k = 0; k < all.length; k++) {
      const one = repair(reading, all[k]!, all);
      if (one !== all[k]) mended ??= all.slice(0, k);
      if (mended === undefined || one === undefined) continue;
      if ('rule' in one) mended.push(one);
      else mended.push(...one);
    }
    all = mended ?? all;
  }
  return all;
}
