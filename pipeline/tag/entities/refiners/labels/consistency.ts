import type { MentionLabel } from '../../../../model/article.js';
import { byTokens, type Candidate } from '../../candidate.js';
import { type Context, type Refiner, textOf } from '../../context.js';
import { knownAs } from '../../known.js';

/** A name gets the label of the others of its spelling when these outnumber its own this many times. */
const RATIO = 2;

/** How often a spelling has a label, and the first name that has it. */
interface Share {
  readonly first: Candidate;
  count: number;
}

/**
 * One spelling, one label: where the trained tagger labels the same name of a document in different
 * ways, the clear majority wins (the "majority" feature of Ratinov and Roth 2009, as a rule).
 */
export const consistency: Refiner = {
  name: 'consistency',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const shares = new Map<string, Map<MentionLabel, Share>>();
    const texts = candidates.map((one) =>
      one.rule === 'learned' ? textOf(context, one.first, one.end) : '',
    );
    candidates.forEach((one, k) => {
      if (texts[k] === '') return;
      const labels = shares.get(texts[k]!) ?? new Map<MentionLabel, Share>();
      const share = labels.get(one.label) ?? { first: one, count: 0 };
      share.count++;
      shares.set(texts[k]!, labels.set(one.label, share));
    });
    return candidates
      .map((one, k) => {
        const labels = shares.get(texts[k]!);
        if (labels === undefined || labels.size < 2) return one;
        const most = [...labels.values()].reduce((a, b) => (b.count > a.count ? b : a));
        const own = labels.get(one.label)!;
        const isOther = most !== own && most.count >= RATIO * own.count;
        return isOther ? relabel(one, most.first, context) : one;
      })
      .sort(byTokens);
  },
};

/** A name with the label of another, and with what is doubtful about it. */
function relabel(
  { known: _, ...one }: Candidate,
  { label, doubt }: Candidate,
  context: Context,
): Candidate {
  const known = knownAs(context.gazetteer, textOf(context, one.first, one.end), label);
  return { ...one, label, doubt, ...(known && { known, form: known.form }) };
}
