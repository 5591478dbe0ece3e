import type { Attribution } from '../view/attribution.js';
import type { ClaimView } from '../view/view.js';

/** Made once for each list of attributions. */
const INDEX = new WeakMap<readonly Attribution[], ReadonlyMap<number, readonly Attribution[]>>();

/** The attributions of a document by the sentence of their cue. */
export function byCue(
  view: ClaimView,
  all: readonly Attribution[],
): ReadonlyMap<number, readonly Attribution[]> {
  const known = INDEX.get(all);
  if (known !== undefined) return known;
  const made = new Map<number, Attribution[]>();
  for (const one of all) {
    if (one.cue.length === 0) continue;
    const sentence = view.sentenceOf[one.cue[0]!.first]!;
    const list = made.get(sentence);
    if (list === undefined) made.set(sentence, [one]);
    else list.push(one);
  }
  INDEX.set(all, made);
  return made;
}
