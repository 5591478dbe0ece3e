import { PENN_TAGS } from '../../../../learn/treebank/penn-tags.js';
import type { Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner } from '../../context.js';
import { reportsNext } from '../../reporting.js';

const MARK = /^['’]s$/;

/** "Moody's said", "Sotheby's has said": a possessive that a verb of saying follows is a part of the name. */
export const ownedNames: Refiner = {
  name: 'owned-name',
  refine: (candidates: Candidate[], context: Context): Candidate[] =>
    candidates.map((one) => {
      const { label, form, end, first } = one;
      const named = (label === 'ORG' || label === 'PERSON') && form === 'name' && end - first < 3;
      if (
        !named ||
        formAt(context, end - 1).endsWith('.') ||
        !MARK.test(lowerAt(context, end)) ||
        !speaks(end, context)
      )
        return one;
      const { known: _, ...rest } = one;
      return { ...rest, end: end + 1, label: 'ORG', rule: 'owned-name' };
    }),
};

/** Whether a verb of saying follows, or what helps one: "claims" can be a noun. */
function speaks(mark: number, context: Context): boolean {
  const { tag, count } = context.tokens;
  const next = mark + 1 < count ? PENN_TAGS[tag[mark + 1]!]! : '';
  return /^(?:VB|MD)/.test(next) && reportsNext(context, mark);
}
