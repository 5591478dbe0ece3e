import { byTokens, type Candidate } from '../../candidate.js';
import { type Context, formAt, lowerAt, type Refiner, textOf } from '../../context.js';
import { keyOf } from '../../gazetteer.js';
import { subjectEnd } from '../../law-subject.js';
import { wordList } from '../../rule-words.js';

const PART = /^(?:articles?|sections?|clauses?|annex|paragraph|chapter|schedule)$/;
const ACTS = wordList('act');
const YEAR = /^(?:1[6-9]|20)\d\d$/;
const NUMBER = /^(?:\d{1,4}[A-Za-z]?|[IVXLC]+)$/;
/** Tokens between a part of a law and the "of" behind it: "article 4 (1) (a)". */
const FURTHEST = 9;
/**
 * "article 4 of the Rome Statute" is one part of one law, and no law of its own, "Quorl Act of 1965" goes on to
 * its year and "Quorl Convention on Mercury" to what it is about. What the longer name covers goes.
 */
export const lawSpans: Refiner = {
  name: 'law-span',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const whole = new Map<Candidate, Candidate>();
    for (const one of candidates) {
      if (one.label !== 'LAW' || one.form === 'role') continue;
      const first = partOf(one.first, context);
      const end = aboutEnd(yearEnd(one.end, context), context);
      if (first === one.first) {
        if (end > one.end) whole.set(one, { ...one, end, rule: 'law-span' });
        continue;
      }
      const { known: _, ...rest } = one;
      const entity = keyOf('LAW', textOf(context, first, end));
      whole.set(one, { ...rest, first, end, rule: 'law-span', entity });
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

/** Behind "of 1965" where an act ends at a token, else that token. */
function yearEnd(end: number, context: Context): number {
  if (!ACTS.has(formAt(context, end - 1)) || lowerAt(context, end) !== 'of') return end;
  return YEAR.test(formAt(context, end + 1)) ? end + 2 : end;
}

const KINDS = wordList('law-by-name');
const ABOUT = /^(?:on|for|against|concerning)$/;
/** Behind "on Mercury" where a law ends at a token, else that token; "on Friday" says when. */
function aboutEnd(end: number, context: Context): number {
  if (!KINDS.has(formAt(context, end - 1)) && !ACTS.has(formAt(context, end - 1))) return end;
  const about = lowerAt(context, end);
  if (!ABOUT.test(about)) return end;
  // A law for a place or a person is not called so.
  const isShort = subjectEnd(end, context) <= end + 2;
  return about === 'for' && isShort ? end : subjectEnd(end, context);
}

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
