import type { MentionLabel } from '../../../model/article.js';
import type { Candidate } from '../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Tagger, textOf } from '../context.js';
import {
  FACILITY_HEADS,
  FUNCTION_WORDS,
  GIVEN_NAMES,
  HONORIFICS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  OTHER_HEADS,
  PLACE_HEADS,
  PLACE_OPENERS,
} from '../words.js';

/** Lower-case words inside persons' names. */
const PARTICLES = new Set([
  'al',
  'el',
  'bin',
  'ibn',
  'bint',
  'ben',
  'de',
  'la',
  'da',
  'do',
  'dos',
  'das',
  'del',
  'di',
  'du',
  'van',
  'von',
  'der',
  'den',
  'ul',
  'ur',
  'y',
  'e',
]);
/** Lower-case words that go on inside an organisation's name. */
const JOINTS = new Set(['of', 'for', 'the', 'and', '&', 'on', 'in']);

const isHyphen = (form: string): boolean => form === '-' || form === '‑';

/** Runs of capitalised words, labelled by their titles, first and last words. */
export const capitalSpans: Tagger = {
  name: 'capital-span',
  find(context: Context): Candidate[] {
    const found: Candidate[] = [];
    const { tokens } = context;
    for (let s = 0; s + 1 < tokens.sentenceFirst.length; s++) {
      const stop = tokens.sentenceFirst[s + 1]!;
      let i = tokens.sentenceFirst[s]!;
      while (i < stop) {
        if (!startsName(context, i)) {
          i++;
          continue;
        }
        const end = runEnd(context, i, stop);
        found.push(...describe(context, i, end, stop));
        i = end;
      }
    }
    return found;
  },
};

function startsName(context: Context, i: number): boolean {
  if (capitalAt(context, i) === 0) return false;
  return !FUNCTION_WORDS.has(lowerAt(context, i));
}

/** End of the run that starts at `i`: capitalised words, hyphens and particles between them. */
function runEnd(context: Context, i: number, stop: number): number {
  let end = i + 1;
  while (end < stop) {
    if (startsName(context, end)) end++;
    else if (end + 1 < stop && startsName(context, end + 1) && joins(context, end)) end += 2;
    else if (
      end + 2 < stop &&
      startsName(context, end + 2) &&
      PARTICLES.has(lowerAt(context, end)) &&
      (PARTICLES.has(lowerAt(context, end + 1)) || isHyphen(formAt(context, end + 1)))
    )
      end += 3;
    else break;
  }
  return end;
}

function joins(context: Context, i: number): boolean {
  return isHyphen(formAt(context, i)) || PARTICLES.has(lowerAt(context, i));
}

function describe(context: Context, first: number, end: number, stop: number): Candidate[] {
  const titled = skipTitles(context, first, end);
  if (titled > first) {
    if (titled >= end) return [];
    return [make(titled, end, 'PERSON', 'title', 60)];
  }
  const opener = formAt(context, first);
  if (end < stop && ORGANISATION_OPENERS.has(formAt(context, end - 1))) {
    const longer = extend(context, end, stop);
    if (longer > end) return [make(first, longer, 'ORG', 'organisation-opener', 58)];
  }
  const last = formAt(context, end - 1);
  if (end - first > 1) {
    if (ORGANISATION_HEADS.has(last)) return [make(first, end, 'ORG', 'organisation-head', 55)];
    if (PLACE_HEADS.has(last) || PLACE_OPENERS.has(opener))
      return [make(first, end, 'LOC', 'place-head', 55)];
    if (FACILITY_HEADS.has(last)) return [make(first, end, 'FAC', 'facility-head', 55)];
    const other = OTHER_HEADS.get(last);
    if (other !== undefined) return [make(first, end, other as MentionLabel, 'other-head', 55)];
  }
  return guess(context, first, end);
}

/** A name that no word gives away: a person by its given name, else by its length. */
function guess(context: Context, first: number, end: number): Candidate[] {
  const length = end - first;
  if (GIVEN_NAMES.has(formAt(context, first)) && length > 1 && length < 6) {
    return [make(first, end, 'PERSON', 'given-name', 52)];
  }
  if (length === 1) {
    const form = formAt(context, first);
    const acronym = capitalAt(context, first) === 2 && form.length < 7;
    return acronym ? [{ ...make(first, end, 'ORG', 'acronym', 20), form: 'acronym' }] : [];
  }
  if (/\d/.test(textOf(context, first, end)) || length > 4) return [];
  return [make(first, end, 'PERSON', 'capital-span', 20)];
}

function make(
  first: number,
  end: number,
  label: MentionLabel,
  rule: string,
  weight: number,
): Candidate {
  return { first, end, label, form: 'name', rule, weight };
}

/** The first token after the titles with which the run opens. */
export function skipTitles(context: Context, first: number, end: number): number {
  let i = first;
  for (;;) {
    const length = [3, 2, 1].find((n) => i + n <= end && HONORIFICS.has(textOf(context, i, i + n)));
    if (length === undefined) return i;
    i += length;
    if (formAt(context, i) === '.' && i < end) i++;
  }
}

/** Where "of Foreign Affairs and the Interior" after an opener ends. */
function extend(context: Context, from: number, stop: number): number {
  let end = from;
  for (;;) {
    let i = end;
    while (i < stop && JOINTS.has(lowerAt(context, i)) && i - end < 2) i++;
    if (i === end || i >= stop || !startsName(context, i)) return end;
    if (end === from && !['of', 'for', 'on'].includes(lowerAt(context, end))) return end;
    end = i;
    while (end < stop && startsName(context, end)) end++;
  }
}
