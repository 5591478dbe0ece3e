import type { MentionLabel } from '../../../model/article.js';
import { byTokens, type Candidate } from '../candidate.js';
import { type Context, type Refiner, textOf } from '../context.js';
import { knownAs } from '../known.js';

/** A name gets the label of the others of its spelling when these outnumber its own this many times. */
const RATIO = 2;

/**
 * One spelling, one label: where the trained tagger labels the same name of a document in different
 * ways, the clear majority wins (the "majority" feature of Ratinov and Roth 2009, as a rule).
 */
export const consistency: Refiner = {
  name: 'consistency',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const counts = new Map<string, Map<MentionLabel, number>>();
    const texts = candidates.map((one) =>
      one.rule === 'learned' ? textOf(context, one.first, one.end) : '',
    );
    candidates.forEach((one, k) => {
      if (texts[k] === '') return;
      const labels = counts.get(texts[k]!) ?? new Map<MentionLabel, number>();
      counts.set(texts[k]!, labels.set(one.label, (labels.get(one.label) ?? 0) + 1));
    });
    return candidates
      .map((one, k) => {
        const labels = counts.get(texts[k]!);
        if (labels === undefined || labels.size < 2) return one;
        const [label, count] = [...labels].reduce((a, b) => (b[1] > a[1] ? b : a));
        const own = labels.get(one.label)!;
        return label !== one.label && count >= RATIO * own ? relabel(one, label, context) : one;
      })
      .sort(byTokens);
  },
};

function relabel(
  { known: _, ...one }: Candidate,
  label: MentionLabel,
  context: Context,
): Candidate {
  const known = knownAs(context.gazetteer, textOf(context, one.first, one.end), label);
  return { ...one, label, ...(known && { known, form: known.form }) };
}
