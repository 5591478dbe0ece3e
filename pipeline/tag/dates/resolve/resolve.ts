import { type Day, dayText, fromDayNumber, toDayNumber, weekdayOf } from '../calendar/calendar.js';
import { boundsOf, type Granule, granuleOf } from '../calendar/granule.js';
import { granuleText, parseGranule, SOME_DAY } from '../calendar/granule-text.js';
import { HOLIDAYS } from '../calendar/holiday.js';
import { inYear, partOf } from '../calendar/in-year.js';
import type { Meaning, Point } from '../notation/rule.js';
import { type Anchors, type Resolved, UNRESOLVED } from './anchors.js';
import { dayOfMonth } from './day-of-month.js';
import { nearestYear, nearWeekend, weekday } from './nearest.js';
import { periodAt } from './period.js';

/** Works out the TIMEX3 value of a meaning. Without an anchor a relative point stays unresolved. */
export function resolve(meaning: Meaning, anchors: Anchors): Resolved | undefined {
  if (meaning.value !== undefined) {
    const vague = meaning.interval === undefined && parseGranule(meaning.value) === undefined;
    return { value: meaning.value, anchor: vague ? 'none' : 'absolute' };
  }
  if (meaning.period) return periodAt(meaning.period, anchors);
  const at = meaning.at!;
  if (at.year !== undefined) {
    const granule = inYear(at, at.isShort ? notFarAhead(at.year, anchors.document) : at.year);
    return granule && resolvedAt(at, granule, at.from === undefined ? 'absolute' : 'context');
  }
  const context = at.from === 'context' ? anchors.context : undefined;
  const base = context ?? anchors.document;
  if (!base) return UNRESOLVED;
  const granule = relative(at.onward && context ? { ...at, side: 'future' } : at, base, anchors);
  if (granule === 'unknown') return isDayOf(at, context) ? someDay(at, context!) : UNRESOLVED;
  if (!granule) return undefined;
  const upToNow = isUpToNow(at, granule, context, anchors);
  if (upToNow || (context && isTooLate(at, granule, anchors))) {
    if (anchors.side === 'past' && !upToNow) return UNRESOLVED;
    const now = granuleOf(boundsOf(anchors.document!).first, granule.unit);
    return resolvedAt(at, now, 'document');
  }
  return resolvedAt(at, granule, context ? 'context' : 'document');
}

/**
 * "A decade later it is still shut" is now, "two years later they left" was before it, whatever the sum says
 * that counts from the time mentioned last.
 */
function isTooLate(
  { shift }: Point,
  granule: Granule,
  { side, document, context }: Anchors,
): boolean {
  if (!document || !shift || shift.amount <= 0 || side === 'future') return false;
  return isAfter(granule, document) && !isAfter(context!, document);
}

/**
 * "Ten years on, they still wait", "seven decades on, survivors met": now, unless it is told of the time after
 * the one mentioned last ("It began in 1994. Five years on, nothing had changed"), or that one lies ahead.
 */
function isUpToNow(
  { upToNow }: Point,
  granule: Granule,
  context: Granule | undefined,
  { side, document }: Anchors,
): boolean {
  if (!upToNow || !document || (context && isAfter(context, document))) return false;
  return side !== 'past' || !context || isAfter(granule, document);
}

const isAfter = (granule: Granule, document: Granule): boolean =>
  toDayNumber(boundsOf(granule).first) > toDayNumber(boundsOf(document).last);

/** Years after the document's that two digits can mean; further ahead they are of the century before. */
const REACH = 20;

function notFarAhead(year: number, document: Granule | undefined): number {
  return document && year > boundsOf(document).first.year + REACH ? year - 100 : year;
}

/** "In March … that day": a day of the month told of. */
const isDayOf = ({ shift }: Point, context: Granule | undefined): boolean =>
  context?.unit === 'M' && shift?.unit === 'D' && shift.amount === 0;

const someDay = (at: Point, month: Granule): Resolved => ({
  value: granuleText(month) + SOME_DAY + (at.time ?? ''),
  anchor: 'context',
});

/** The value of a point; TIMEX3 has none for Ramadan and its like, which are an interval of ISO 8601. */
function resolvedAt(at: Point, granule: Granule, anchor: Resolved['anchor']): Resolved {
  const holiday = at.holiday === undefined ? undefined : HOLIDAYS.get(at.holiday);
  if (holiday?.last && holiday.last(granule.index) > granule.index && !at.within) {
    const about = holiday.approximate ? '~' : '';
    const [first, last] = [granule.index, holiday.last(granule.index)].map((day) =>
      dayText(fromDayNumber(day)),
    );
    return { value: `${first}/${last}`, interval: `${first}${about}/${last}${about}`, anchor };
  }
  return { value: granuleText(whole(at, granule)) + (at.time ?? ''), anchor };
}

/** The week that holds the day, when that is meant; the weekend of a feast on a Monday is the one before it. */
function whole(at: Point, granule: Granule): Granule {
  if (!at.within) return granule;
  const day = granuleOf(boundsOf(granule).first, 'D').index + (at.toMiddle ?? 0);
  const isBehind = at.within === 'WE' && at.holiday !== undefined && weekdayOf(day) < 3;
  return granuleOf(fromDayNumber(isBehind ? day - 3 : day), at.within);
}

function relative(
  at: Point,
  base: Granule,
  { side: clause, since }: Anchors,
): Granule | 'unknown' | undefined {
  const day = boundsOf(base).first;
  if (at.near) return nearWeekend(at, base, day, clause);
  if (at.shift) return shifted(at, base, day, at.coming && clause === 'future' ? 1 : 0);
  if (at.weekday !== undefined && at.nth === undefined) {
    return base.unit === 'D' ? weekday(at, day, clause) : 'unknown';
  }
  if (at.month === undefined && at.day !== undefined) {
    const known = base.unit === 'D' || base.unit === 'W' || base.unit === 'M';
    return known ? dayOfMonth(at, base, day, clause) : 'unknown';
  }
  if (partOf(at) === undefined) {
    return base.unit === 'D' ? base : 'unknown';
  }
  if (at.endMonth !== undefined) return inYear(at, yearOfEnd(at.endMonth, day));
  if (base.unit === 'Y' && at.side && at.from) return inYear(at, day.year + besideYear(at));
  return base.unit === 'Y' || at.fiscal
    ? inYear(at, day.year)
    : nearestYear(at, day, clause, since);
}

/** The year of the last such month that has begun. */
const yearOfEnd = (month: number, day: Day): number =>
  month <= day.month ? day.year : day.year - 1;

/** "In 1939 … the following spring": the one of the next year. */
const besideYear = ({ side }: Point): number => (side === 'past' ? -1 : side === 'future' ? 1 : 0);

/** Sizes of units, to tell whether an anchor is known well enough. */
const SIZE: Partial<Record<string, number>> = {
  D: 1,
  WE: 2,
  W: 3,
  M: 4,
  Q: 5,
  S: 5,
  H: 6,
  Y: 7,
  E: 8,
  C: 9,
  L: 10,
};

/** Years of the units that are longer than a year. */
const YEARS: Partial<Record<string, number>> = { E: 10, C: 100 };

function shifted(
  at: Point,
  base: Granule,
  day: Day,
  more: number,
): Granule | 'unknown' | undefined {
  const unit = at.shift!.unit;
  const amount = at.shift!.amount + more;
  const years = unit === 'Y' ? YEARS[base.unit] : undefined;
  // "In the 1940s … ten years later": in the decade after it.
  if (years && amount % years === 0) return { unit: base.unit, index: base.index + amount / years };
  const clock = unit.startsWith('T');
  if ((SIZE[base.unit] ?? 1) > (SIZE[unit] ?? 1)) return 'unknown';
  const start = granuleOf(day, unit);
  const moved = clock ? start : { unit: start.unit, index: start.index + Math.trunc(amount) };
  if (at.sameDay) return inYear({ month: day.month, day: day.day }, day.year + amount);
  if (at.day !== undefined && at.month === undefined && moved.unit === 'M') {
    return inYear({ month: boundsOf(moved).first.month, day: at.day }, boundsOf(moved).first.year);
  }
  if (at.weekday !== undefined && moved.unit === 'W') {
    return { unit: 'D', index: toDayNumber(boundsOf(moved).first) + at.weekday - 1 };
  }
  const part = partOf(at);
  return part === undefined ? moved : inYear(at, boundsOf(moved).first.year);
}
