import { byTokens, type Candidate } from '../candidate.js';
import { type Context, formAt, lowerAt, type Refiner, textOf } from '../context.js';
import { keyOf } from '../gazetteer.js';

const PART = /^(?:articles?|sections?|clauses?|annex|paragraph|chapter|schedule)$/;
const NUMBER = /^(?:\d{1,4}[A-Za-z]?|[IVXLC]+)$/;
/** Tokens between a part of a law and the "of" behind it: "article 4 (1) (a)". */
const FURTHEST = 9;
/**
 * "article 4 of the Rome Statute" is one part of one law, and no law of its own. What the longer name covers goes.
 */
export const lawSpans: Refiner = {
  name: 'law-span',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const whole = new Map<Candidate, Candidate>();
    for (const one of candidates) {
      if (one.label !== 'LAW' || one.form === 'role') continue;
      const first = partOf(one.first, context);
      if (first === one.first) continue;
      const { known: _, ...rest } = one;
      const entity = keyOf('LAW', textOf(context, first, one.end));
      whole.set(one, { ...rest, first, rule: 'law-span', entity });
    }
    if (whole.size === 0) return candidates;
    const spans = [...whole.values()];
    const isCovered = (one: Candidate): boolean =>
      spans.some(({ first, end }) => one.first < end && one.end > first);
    return candidates
      .flatMap((one) => whole.get(one) ?? (isCovered(one) ? [] : one))
      .sort(byTokens);
  },
};

/** First token of "article 4 of the" before a law. */
function partOf(first: number, context: Context): number {
  const article = lowerAt(context, first - 1) === 'the' ? 1 : 0;
  const of = first - 1 - article;
  if (lowerAt(context, of) !== 'of') return first;
  for (let i = of - 1; i >= of - FURTHEST && i >= 0; i--) {
    if (PART.test(lowerAt(context, i))) return NUMBER.test(formAt(context, i + 1)) ? i : first;
    if (!/^(?:[\dA-Za-z]{1,4}|[(),]|and)$/.test(formAt(context, i))) return first;
  }
  return first;
}
