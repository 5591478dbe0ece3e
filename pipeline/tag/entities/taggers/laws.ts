import type { Candidate, KnownName } from '../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Tagger } from '../context.js';
import { FormTest } from '../forms.js';
import { knownAt } from '../known-at.js';
import { isListedPlace } from '../learned/lexicon.js';

const KINDS =
  /^(?:declaration|treaty|convention|agreement|accords?|pact|protocol|resolution|charter|constitution|communiqué|communique|memorandum|armistice|act)$/;
const KIND = new FormTest((_, lower) => KINDS.test(lower));
/** Kinds that are named by the place where they were signed. */
const BY_PLACE: ReadonlySet<string> = new Set(['treaty', 'convention', 'declaration', 'armistice']);
const PLACES: ReadonlySet<KnownName['kind']> = new Set(['capital', 'place']);
const YEAR = /^(?:1[6-9]|20)\d\d$/;

/**
 * Treaties, declarations and resolutions that are named by kind and year or number: "the declaration of
 * 2002", "the 1951 convention", "Resolution 1701". The article stays outside.
 */
export const laws: Tagger = {
  name: 'law',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { count, type, vocabulary } = context.tokens;
    const isKind = KIND.of(vocabulary);
    for (let i = 0; i < count; i++) {
      if (isKind[type[i]!] === 0) continue;
      const settled = byPlace(context, i);
      const place = settled ?? byYear(context, i) ?? byNumber(context, i);
      if (place === undefined) continue;
      // The trained tagger sees the place alone.
      const weight = settled === undefined ? 60 : 75;
      found.push({ ...place, label: 'LAW', form: 'name', rule: 'law', weight });
    }
    return found;
  },
};

/** "the Treaty of San Francisco"; a constitution or an agreement is not named by its place. */
function byPlace(context: Context, i: number): Place | undefined {
  if (capitalAt(context, i) !== 1 || lowerAt(context, i + 1) !== 'of') return undefined;
  if (!BY_PLACE.has(lowerAt(context, i))) return undefined;
  const city = isListedPlace(formAt(context, i + 2)) ? i + 3 : 0;
  const end = knownAt(context, i + 2, PLACES)?.end ?? city;
  return end === 0 ? undefined : { first: i, end };
}

interface Place {
  readonly first: number;
  readonly end: number;
}

/** "the declaration of 2002", "the 2002 declaration"; an act of a year is also a deed. */
function byYear(context: Context, i: number): Place | undefined {
  const kind = lowerAt(context, i);
  if (kind === 'act' || kind === 'resolution') return undefined;
  if (lowerAt(context, i - 1) === 'the' && lowerAt(context, i + 1) === 'of') {
    if (YEAR.test(formAt(context, i + 2))) return { first: i, end: i + 3 };
  }
  if (lowerAt(context, i - 2) === 'the' && YEAR.test(formAt(context, i - 1))) {
    return { first: i - 1, end: i + 1 };
  }
  return undefined;
}

/** "Resolution 1701", "resolution 2231 (2015)". */
function byNumber(context: Context, i: number): Place | undefined {
  if (lowerAt(context, i) !== 'resolution') return undefined;
  if (!/^\d{2,4}$/.test(formAt(context, i + 1))) return undefined;
  const year = formAt(context, i + 2) === '(' && YEAR.test(formAt(context, i + 3));
  return { first: i, end: year && formAt(context, i + 4) === ')' ? i + 5 : i + 2 };
}
