import type { Candidate } from '../../candidate.js';
import { type Context, capitalAt, formAt, lowerAt, type Refiner, textOf } from '../../context.js';
import { wordList } from '../../rule-words.js';
import {
  COMMON_ORGANISATION_WORDS,
  HONORIFICS,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  ORGANISATION_TELLS,
  ROLES,
} from '../../words.js';

/**
 * Completes the names of organisations that the trained tagger cut: "Institute of Archaeology" goes on with
 * "of the Mongolian Academy of Sciences", "Economic Commission" with "for Latin America and the Caribbean",
 * "Ministry of Health" with "and Welfare", "the Food and Agriculture Organization" begins with "Food", a legal
 * form behind a comma is its own ("Quorl, Inc."), and a bracket that was opened is closed ("JD(S)"). What the
 * longer name covers goes.
 */
export const organisationSpans: Refiner = {
  name: 'organisation-span',
  refine(candidates: Candidate[], context: Context): Candidate[] {
    const beginnings = new Map(candidates.map((one) => [one.first, one]));
    let covered = 0;
    const kept: Candidate[] = [];
    for (const one of candidates) {
      if (one.form !== 'role' && one.first < covered) continue;
      const whole = one.label === 'ORG' ? complete(one, beginnings, kept, context) : one;
      if (whole !== one) covered = Math.max(covered, whole.end);
      if (whole.first < one.first) dropFrom(kept, whole.first);
      kept.push(whole);
    }
    return kept;
  },
};

const LEGAL = /^(?:Inc|Ltd|LLC|L\.L\.C|LLP|Corp|Co|PLC|Plc|S\.A|SA)\.?$/;
/** Words before the "and" of a name, that one included. */
const LONGEST_FRONT = 6;
const OFFICES = wordList('of-subject');
/** What a name may go on with. */
const PLAIN: ReadonlySet<string> = new Set(['ORG', 'GPE', 'LOC', 'NORP']);

type Beginnings = ReadonlyMap<number, Candidate>;

function complete(
  one: Candidate,
  beginnings: Beginnings,
  before: readonly Candidate[],
  context: Context,
): Candidate {
  const first = frontOf(one, before, context);
  let end = withLegalForm(andMore(one, closed(one, context), context), context);
  end = andThe(one, end, beginnings, context);
  for (let next = goesOn(end, first, beginnings, context); next > end; ) {
    end = next;
    next = goesOn(end, first, beginnings, context);
  }
  if (first === one.first && end === one.end) return one;
  const { known: _, entity: __, ...rest } = one;
  return { ...rest, first, end, form: 'name', rule: 'organisation-span' };
}

/** Behind the bracket that the name left open. */
function closed(one: Candidate, context: Context): number {
  let open = 0;
  for (let i = one.first; i < one.end; i++) {
    const form = formAt(context, i);
    if (form === '(') open++;
    else if (form === ')') open--;
  }
  return open > 0 && formAt(context, one.end) === ')' ? one.end + 1 : one.end;
}

/** "Quorl Mining" goes on with ", Inc.". */
function withLegalForm(end: number, context: Context): number {
  return formAt(context, end) === ',' && LEGAL.test(formAt(context, end + 1)) ? end + 2 : end;
}

/** "Ministry of Health" goes on with "and Welfare". */
function andMore(one: Candidate, end: number, context: Context): number {
  if (lowerAt(context, end) !== 'and') return end;
  const isOffice =
    OFFICES.has(formAt(context, one.first)) && lowerAt(context, one.first + 1) === 'of';
  if (!isOffice) return headBehind(one, end, context);
  const form = formAt(context, end + 1);
  const isSubject = COMMON_ORGANISATION_WORDS.has(form) && !ORGANISATION_HEADS.has(form);
  return isSubject && capitalAt(context, end + 1) > 0 ? end + 2 : end;
}

/** The end of "the Oil Spill Detection" with "and Response Agency", the head that the first part lacks. */
function headBehind(one: Candidate, and: number, context: Context): number {
  if (one.known !== undefined || lowerAt(context, one.first - 1) !== 'the') return and;
  if (!isSubject(one.end - 1, context)) return and;
  let at = and + 1;
  while (at - and < LONGEST_FRONT && isSubject(at, context)) at++;
  const isHead = at > and + 1 && ORGANISATION_HEADS.has(formAt(context, at));
  return isHead && capitalAt(context, at) === 1 ? at + 1 : and;
}

/** The end of "Commission for Latin America" with "and the Caribbean". */
function andThe(one: Candidate, end: number, beginnings: Beginnings, context: Context): number {
  if (lowerAt(context, end) !== 'and' || lowerAt(context, end + 1) !== 'the') return end;
  const second = beginnings.get(end + 2);
  if (second?.label !== 'LOC' || second.form === 'role') return end;
  for (let i = end - 1; i > one.first; i--) {
    if (lowerAt(context, i) !== 'for') continue;
    const known = context.gazetteer.get(textOf(context, i + 1, end));
    return known?.label === 'LOC' ? second.end : end;
  }
  return end;
}

/** The end of what "of" or "for" adds to a name whose last word so far can go on so. */
function goesOn(end: number, first: number, beginnings: Beginnings, context: Context): number {
  const link = lowerAt(context, end);
  if (link !== 'of' && link !== 'for') return end;
  const head = formAt(context, end - 1);
  const isHead = ORGANISATION_OPENERS.has(head) || ORGANISATION_HEADS.has(head);
  if (!isHead && !isPartOfBody(end, first, beginnings, context)) return end;
  // "Quorl Airways for", "Quorl Ltd of Osaka": companies have no subject.
  if (ORGANISATION_TELLS.company.has(head) || LEGAL.test(head)) return end;
  const at = lowerAt(context, end + 1) === 'the' ? end + 2 : end + 1;
  const name = beginnings.get(at);
  if (name === undefined || !PLAIN.has(name.label) || name.form === 'role') return end;
  let stop = name.end;
  while ((name.label === 'NORP' || link === 'for') && isAdded(stop, context)) {
    stop = beginnings.get(stop)?.end ?? stop + 1;
  }
  if (link === 'of') return stop;
  // "for Latin America and the Caribbean"
  const both = lowerAt(context, stop) === 'and' && lowerAt(context, stop + 1) === 'the';
  const second = both ? beginnings.get(stop + 2) : undefined;
  return second?.label === 'LOC' && name.label === 'LOC' ? second.end : stop;
}

/** "Institute of Archaeology" before "of the Mongolian Academy": a part that says what it is first. */
function isPartOfBody(
  end: number,
  first: number,
  beginnings: Beginnings,
  context: Context,
): boolean {
  if (!ORGANISATION_OPENERS.has(formAt(context, first)) || lowerAt(context, first + 1) !== 'of')
    return false;
  if (lowerAt(context, end) !== 'of' || lowerAt(context, end + 1) !== 'the') return false;
  return beginnings.get(end + 2)?.label === 'ORG';
}

/** Whether a word goes on with "Mongolian" in "the Mongolian Academy", "Samoa" in "for Samoa Refugees". */
function isAdded(i: number, context: Context): boolean {
  const form = formAt(context, i);
  if (capitalAt(context, i) === 0 || context.opens[i] === 1) return false;
  return !HONORIFICS.has(form) && !ROLES.has(form.toLowerCase());
}

/** The first token of the name: "Oil" in "the Oil Spill Detection and Response Agency". */
function frontOf(one: Candidate, before: readonly Candidate[], context: Context): number {
  if (lowerAt(context, one.first - 1) !== 'and') return one.first;
  if (one.end - one.first < 2 || !ORGANISATION_HEADS.has(formAt(context, one.end - 1))) {
    return one.first;
  }
  let at = one.first - 1;
  while (one.first - at <= LONGEST_FRONT && isSubject(at - 1, context)) at--;
  if (at === one.first - 1 || lowerAt(context, at - 1) !== 'the') return one.first;
  return before.some((other) => isOther(other, at, one.first)) ? one.first : at;
}

/** Whether a word can say what an organisation deals with. */
function isSubject(i: number, context: Context): boolean {
  const form = formAt(context, i);
  if (capitalAt(context, i) !== 1 || form === 'The' || ORGANISATION_HEADS.has(form)) return false;
  return !HONORIFICS.has(form) && !ORGANISATION_OPENERS.has(form) && !ROLES.has(form.toLowerCase());
}

/** Whether a candidate in a range is a name that the lists know, a person, a place or a people, or begins before. */
function isOther({ first, end, label, form, known }: Candidate, from: number, to: number): boolean {
  if (end <= from || first >= to) return false;
  if (first < from || known !== undefined || form === 'role') return true;
  return label === 'PERSON' || label === 'NORP' || label === 'GPE' || label === 'LOC';
}

/** Drops the last candidates back to token `first`, but for roles. */
function dropFrom(kept: Candidate[], first: number): void {
  for (let k = kept.length - 1; k >= 0 && kept[k]!.first >= first; k--) {
    if (kept[k]!.form !== 'role') kept.splice(k, 1);
  }
}
