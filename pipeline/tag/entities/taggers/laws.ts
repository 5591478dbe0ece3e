import type { Candidate, KnownName } from '../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Tagger } from '../context.js';
import { keyOf } from '../gazetteer.js';
import { knownAt } from '../known-at.js';
import { subjectEnd } from '../law-subject.js';
import { isListedPlace } from '../learned/lexicon.js';
import { LAW_KIND, LAW_PART } from '../marks.js';
import { wordList } from '../rule-words.js';

/** Kinds that are named by the place where they were signed. */
const BY_PLACE = wordList('law-by-place');
const PLACES: ReadonlySet<KnownName['kind']> = new Set(['capital', 'place']);
const YEAR = /^(?:1[6-9]|20)\d\d$/;

/**
 * Treaties, declarations and laws that are named by kind and year, number or one word: "the declaration of
 * 2002", "the 1951 convention", "Resolution 1701", "Law 1448 of 2011", "the Escazú Agreement". The article stays outside.
 */
export const laws: Tagger = {
  name: 'law',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { type } = context.tokens;
    for (const i of context.marked) {
      const mark = context.marks[type[i]!]!;
      if ((mark & LAW_PART) !== 0) found.push(...partAt(context, i));
      if ((mark & LAW_KIND) === 0) continue;
      found.push(...actAt(context, i));
      const settled =
        byPlace(context, i) ??
        byName(context, i) ??
        byOwnNumber(context, i) ??
        bySubject(context, i);
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
  const isPlace = capitalAt(context, i + 2) === 1 && lowerAt(context, i) === 'treaty';
  const city = isPlace || isListedPlace(formAt(context, i + 2)) ? i + 3 : 0;
  const end = knownAt(context, i + 2, PLACES)?.end ?? city;
  return end === 0 ? undefined : { first: i, end };
}

const NAMED = wordList('law-by-name');

/** "the Escazú Agreement": one word behind the article; conventions are meetings, too, but for those of a place. */
function byName(context: Context, i: number): Place | undefined {
  if (!NAMED.has(formAt(context, i)) || capitalAt(context, i + 1) > 0) return undefined;
  if (capitalAt(context, i - 1) !== 1 || lowerAt(context, i - 2) !== 'the') return undefined;
  const isMeeting = formAt(context, i) === 'Convention';
  if (isMeeting && !isListedPlace(formAt(context, i - 1))) return undefined;
  return { first: i - 1, end: i + 1 };
}

/** "the Law on Transparency of Foreign Influence": a kind with a capital behind "the", and what it is about. */
function bySubject(context: Context, i: number): Place | undefined {
  if (!NAMED.has(formAt(context, i)) || lowerAt(context, i - 1) !== 'the') return undefined;
  if (lowerAt(context, i + 1) !== 'on') return undefined;
  const end = subjectEnd(i + 1, context);
  return end === i + 1 ? undefined : { first: i, end };
}

const NUMBERED = wordList('law-by-number');
const LAW_NUMBER = /^\d{1,5}(?:[./]\d{2,4})?$/;

/** "Convention 169", "Law No. 27.551", "Directive 2010/63" */
function byOwnNumber(context: Context, i: number): Place | undefined {
  if (!NUMBERED.has(formAt(context, i)) || isLine(context, i)) return undefined;
  const isOrder = formAt(context, i) === 'Order';
  // "the Finance Act 12" has a name.
  if ((capitalAt(context, i - 1) > 0 && context.opens[i - 1] === 0) !== isOrder) return undefined;
  let at = i + 1;
  if (/^N(?:o|º|°|umber)\.?$/i.test(formAt(context, at))) at++;
  if (at > i + 1 && formAt(context, at) === '.') at++;
  const number = formAt(context, at);
  // A bare year says when ("Law 2011" is none).
  if (!LAW_NUMBER.test(number) || YEAR.test(number.split(/[./]/)[0]!)) return undefined;
  const slash = formAt(context, at + 1) === '/' && /^\d{2,4}$/.test(formAt(context, at + 2));
  const end = slash ? at + 3 : at + 1;
  const isOfYear = lowerAt(context, end) === 'of' && YEAR.test(formAt(context, end + 1));
  const first = isOrder ? i - 1 : i;
  if (first < i && formAt(context, first) !== 'Executive') return undefined;
  return { first, end: isOfYear ? end + 2 : end };
}

const KINDS = wordList('law');
const DEEDS = wordList('law-or-deed');
const ACTS = wordList('act');
/** What the name of an act stands behind. */
const BEFORE_ACT = /^(?:the|a|an|this|its|their|proposed|new|draft|['’]s)$/;
const INSIDE_ACT = /^(?:and|of|for|to|against|on|in|,|&|\(|\)|['’]s)$/;
const LONGEST_ACT = 12;

/** "the Borders and Asylum Bill 2024": an act by its last word, back to the article. */
function actAt(context: Context, i: number): Candidate[] {
  if (!ACTS.has(formAt(context, i)) || capitalAt(context, i - 1) !== 1) return [];
  if (capitalAt(context, i + 1) > 0) return [];
  let first = i - 1;
  for (let at = i - 1; i - at < LONGEST_ACT && at > 0; at--) {
    if (capitalAt(context, at) > 0) first = at;
    else if (!INSIDE_ACT.test(lowerAt(context, at))) break;
  }
  if (!BEFORE_ACT.test(lowerAt(context, first - 1))) return [];
  const year = lowerAt(context, i + 1) === 'of' ? i + 2 : i + 1;
  const end = YEAR.test(formAt(context, year)) ? year + 1 : i + 1;
  return [{ first, end, label: 'LAW', form: 'name', rule: 'law-act', weight: 72 }];
}

/** "Article 370", "Section 144": which law is meant, the document alone knows. */
function partAt(context: Context, i: number): Candidate[] {
  const form = formAt(context, i);
  const number = formAt(context, i + 1);
  const isPart = form === 'Article' ? /^(?:\d{1,3}[A-Z]?|[IVX]+)$/ : /^\d{2,4}[A-Z]?$/;
  if (!isPart.test(number) || formAt(context, i + 2) === ':' || isLine(context, i)) return [];
  const entity = `${keyOf('LAW', `${form} ${number}`)}|${context.article.id}`;
  const place = { first: i, end: i + 2, label: 'LAW', form: 'name', weight: 72 } as const;
  return [{ ...place, rule: 'law-part', entity }];
}

/** Whether a line begins with token `i`: a heading or the law itself. */
function isLine({ tokens }: Context, i: number): boolean {
  return i === 0 || tokens.text.slice(tokens.end[i - 1], tokens.start[i]).includes('\n');
}

interface Place {
  readonly first: number;
  readonly end: number;
}

/** "the declaration of 2002", "the 2002 declaration"; an act of a year is also a deed. */
function byYear(context: Context, i: number): Place | undefined {
  const kind = lowerAt(context, i);
  if (DEEDS.has(kind) || !KINDS.has(kind)) return undefined;
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
