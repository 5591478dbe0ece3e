import { type Signature, SKETCH } from './signature.js';

/** Bands of the index: two documents meet when all `SKETCH / BANDS` values of one band agree. */
const BANDS = 32;
const BAND = SKETCH / BANDS;
/** Least estimated share of common shingles (Jaccard) of a near copy. */
const NEAR_COPY = 0.7;
/** Shorter documents must have exactly the same words. */
const FEWEST_SHINGLES = 16;

/**
 * Finds the earlier document of which a document is a copy. Documents come in order of their files, so
 * the answer does not depend on the order in which they were listed or finished.
 */
export class DuplicateFinder {
  private readonly bands = new Map<string, number[]>();
  private readonly exact = new Map<string, number>();
  private readonly signatures: Signature[] = [];
  private readonly ids: string[] = [];

  /** The identifier of the original of this document, empty when it is one itself or has no words. */
  add(id: string, signature: Signature): string {
    if (signature[SKETCH] === 0 && signature[SKETCH + 1] === 0) return '';
    const words = `${signature[SKETCH]} ${signature[SKETCH + 1]}`;
    const keys = bandKeys(signature);
    const original = this.exact.get(words) ?? this.nearest(keys, signature);
    if (original !== undefined) return this.ids[original]!;
    const index = this.ids.push(id) - 1;
    this.signatures.push(signature);
    this.exact.set(words, index);
    for (const key of keys) {
      const list = this.bands.get(key);
      if (list) list.push(index);
      else this.bands.set(key, [index]);
    }
    return '';
  }

  private nearest(keys: readonly string[], signature: Signature): number | undefined {
    let best: number | undefined;
    let most = SKETCH * NEAR_COPY;
    for (const candidate of new Set(keys.flatMap((key) => this.bands.get(key) ?? []))) {
      const common = agreement(signature, this.signatures[candidate]!);
      if (common > most || (common === most && (best === undefined || candidate < best))) {
        best = candidate;
        most = common;
      }
    }
    return best;
  }
}

function bandKeys(signature: Signature): string[] {
  if (signature[SKETCH + 1]! < FEWEST_SHINGLES) return [];
  return Array.from(
    { length: BANDS },
    (_, band) => `${band}:${signature.subarray(band * BAND, (band + 1) * BAND).join()}`,
  );
}

function agreement(a: Signature, b: Signature): number {
  let common = 0;
  for (let k = 0; k < SKETCH; k++) if (a[k] === b[k]) common++;
  return common;
}
