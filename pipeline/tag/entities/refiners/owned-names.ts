import { PENN_TAGS } from '../../../learn/penn-tags.js';
import type { Candidate } from '../candidate.js';
import { type Context, formAt, lowerAt, type Refiner } from '../context.js';
import { isReporting } from '../reporting.js';

const MARK = /^['’]s$/;
const AUXILIARIES: ReadonlySet<string> = new Set(['has', 'had', 'will', 'would']);

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
        !speaks(end + 1, context)
      )
        return one;
      const { known: _, ...rest } = one;
      return { ...rest, end: end + 1, label: 'ORG', rule: 'owned-name' };
    }),
};

function speaks(i: number, context: Context): boolean {
  const at = AUXILIARIES.has(lowerAt(context, i)) ? i + 1 : i;
  const tag = at < context.tokens.count ? PENN_TAGS[context.tokens.tag[at]!]! : '';
  return /^VB[DNZ]?$/.test(tag) && isReporting(context, at);
}
