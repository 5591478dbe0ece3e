import { type Day, isDay, toDayNumber, weekdayOf, yearText } from './calendar.js';
import type { Side } from './context.js';
import { boundsOf, type Granule, granuleOf, granuleText, seasonIndex } from './granule.js';
import { HOLIDAYS } from './holiday.js';
import type { Meaning, Period, Point } from './rule.js';

/** What a date counts from. */
export interface Anchors {
  /** The document's date, if known to the day, month or year. */
  readonly document: Granule | undefined;
  /** The last time mentioned before the expression. */
  readonly context: Granule | undefined;
  /** The quarter that the text reports on, if it speaks of one. */
  readonly period: Granule | undefined;
  /** Where the clause looks; decides bare weekdays and months. */
  readonly side: Side;
}

/** A value and what it hangs on; the value is empty when there is nothing to hang it on. */
export interface Resolved {
  readonly value: string;
  readonly anchor: 'absolute' | 'document' | 'context' | 'period' | 'none';
}

const UNRESOLVED: Resolved = { value: '', anchor: 'none' };

/** Works out the TIMEX3 value of a meaning. Without an anchor a relative point stays unresolved. */
export function resolve(meaning: Meaning, anchors: Anchors): Resolved | undefined {
  if (meaning.value !== undefined) return { value: meaning.value, anchor: 'absolute' };
  if (meaning.period) return periodAt(meaning.period, anchors);
  const at = meaning.at!;
  const time = at.time ?? '';
  if (at.year !== undefined) {
    const granule = inYear(at, at.year);
    return granule && { value: granuleText(whole(at, granule)) + time, anchor: 'absolute' };
  }
  const context = at.from === 'context' ? anchors.context : undefined;
  const base = context ?? anchors.document;
  if (!base) return UNRESOLVED;
  const granule = relative(at, base, anchors.side);
  if (granule === 'unknown') return UNRESOLVED;
  if (!granule) return undefined;
  return {
    value: granuleText(whole(at, granule)) + time,
    anchor: context ? 'context' : 'document',
  };
}

/** The week that holds the day, when that is meant. */
const whole = (at: Point, granule: Granule): Granule =>
  at.within ? granuleOf(boundsOf(granule).first, at.within) : granule;

/** A quarter of the text's own reporting period; else the quarter or year before the document's date. */
function periodAt(period: Period, { period: known, document }: Anchors): Resolved {
  const quarter = known && period.quarter !== undefined ? named(known, period.quarter) : known;
  if (period.year !== undefined && !quarter) {
    return { value: yearText(period.year), anchor: 'absolute' };
  }
  if (quarter) {
    const own = Math.floor(quarter.index / 4);
    const index =
      quarter.index + 4 * (period.year === undefined ? period.years : period.year - own);
    return { value: granuleText({ unit: 'Q', index }), anchor: 'period' };
  }
  if (!document) return UNRESOLVED;
  const day = boundsOf(document).first;
  if (period.orYear) {
    return { value: yearText(day.year + period.years), anchor: 'document' };
  }
  const last = granuleOf(day, 'Q').index - 1 + 4 * period.years;
  const granule = { unit: 'Q' as const, index: last };
  return {
    value: granuleText(period.quarter === undefined ? granule : named(granule, period.quarter)),
    anchor: 'document',
  };
}

const named = ({ index }: Granule, quarter: number): Granule => ({
  unit: 'Q',
  index: index - (((index % 4) + 4) % 4) + quarter - 1,
});

/** The granule that the fields name in a known year; undefined for a day that does not exist. */
function inYear(at: Point, year: number): Granule | undefined {
  if (at.holiday !== undefined) return holidaysIn(at.holiday, year)[0];
  if (at.month !== undefined && at.day !== undefined) {
    const day = { year, month: at.month, day: at.day };
    return isDay(day) ? { unit: 'D', index: toDayNumber(day) } : undefined;
  }
  if (at.month !== undefined) return { unit: 'M', index: year * 12 + at.month - 1 };
  if (at.quarter !== undefined) return { unit: 'Q', index: year * 4 + at.quarter - 1 };
  if (at.half !== undefined) return { unit: 'H', index: year * 2 + at.half - 1 };
  if (at.season !== undefined) return { unit: 'S', index: year * 4 + seasonIndex(at.season) };
  return { unit: 'Y', index: year };
}

const holidaysIn = (name: string, year: number): Granule[] =>
  HOLIDAYS.get(name)!
    .days(year)
    .map((index) => ({ unit: 'D', index }));

function relative(at: Point, base: Granule, clause: Side): Granule | 'unknown' | undefined {
  const day = boundsOf(base).first;
  if (at.near) return nearWeekend(base, day, clause);
  if (at.shift) return shifted(at, base, day);
  if (at.weekday !== undefined) return base.unit === 'D' ? weekday(at, day, clause) : 'unknown';
  if (at.month === undefined && at.day !== undefined) {
    const known = base.unit === 'D' || base.unit === 'W' || base.unit === 'M';
    return known ? inYear({ ...at, month: day.month }, day.year) : 'unknown';
  }
  if (partOf(at) === undefined) {
    return base.unit === 'D' ? base : 'unknown';
  }
  return base.unit === 'Y' || at.fiscal ? inYear(at, day.year) : nearestYear(at, day, clause);
}

/** The field that names a part of a year, if any. */
const partOf = (at: Point): number | string | undefined =>
  at.month ?? at.quarter ?? at.half ?? at.season ?? at.holiday;

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

function shifted(at: Point, base: Granule, day: Day): Granule | 'unknown' | undefined {
  const { unit, amount } = at.shift!;
  const clock = unit.startsWith('T');
  if ((SIZE[base.unit] ?? 1) > (SIZE[unit] ?? 1)) return 'unknown';
  const start = granuleOf(day, unit);
  const moved = clock ? start : { unit: start.unit, index: start.index + Math.trunc(amount) };
  if (at.weekday !== undefined && moved.unit === 'W') {
    return { unit: 'D', index: toDayNumber(boundsOf(moved).first) + at.weekday - 1 };
  }
  const part = partOf(at);
  return part === undefined ? moved : inYear(at, boundsOf(moved).first.year);
}

/** On a Saturday or Sunday this weekend, else the last one, or the next one where the clause looks ahead. */
function nearWeekend(base: Granule, day: Day, clause: Side): Granule | 'unknown' {
  if (base.unit !== 'D') return 'unknown';
  const { unit, index } = granuleOf(day, 'WE');
  const here = clause === 'future' || weekdayOf(toDayNumber(day)) > 5;
  return { unit, index: here ? index : index - 1 };
}

/** The weekday before, on or after the anchor day. */
function weekday(at: Point, anchor: Day, clause: Side): Granule {
  const today = toDayNumber(anchor);
  const back = (weekdayOf(today) - at.weekday! + 7) % 7;
  if (at.side === 'past') return { unit: 'D', index: today - (back || 7) };
  if (at.side === 'future') return { unit: 'D', index: today - back + 7 };
  if (at.side === 'same') return { unit: 'D', index: today - weekdayOf(today) + at.weekday! };
  return { unit: 'D', index: clause === 'future' && back > 0 ? today - back + 7 : today - back };
}

/** Whether a day is the weekday that the words name beside it; true when they name none. */
export const isOnWeekday = (at: Point, { unit, index }: Granule): boolean =>
  at.onWeekday === undefined || (unit === 'D' && weekdayOf(index) === at.onWeekday);

/** Days that a candidate on the wrong side of the anchor counts as further away. */
const WRONG_SIDE = 250;
/** The same for quarters: a report on the last one is also announced ahead. */
const WRONG_QUARTER = 60;

/** Of the same month, season or quarter in three years, the one that the words or the clause ask for. */
function nearestYear(at: Point, anchor: Day, clause: Side): Granule | undefined {
  const today = toDayNumber(anchor);
  let candidates = [anchor.year - 1, anchor.year, anchor.year + 1]
    .flatMap((year) =>
      at.holiday === undefined ? [inYear(at, year)] : holidaysIn(at.holiday, year),
    )
    .filter((granule) => granule !== undefined);
  const fitting = candidates.filter((granule) => isOnWeekday(at, granule));
  if (fitting.length > 0) candidates = fitting;
  const distance = (granule: Granule): number => {
    const { first, last } = boundsOf(granule);
    const from = toDayNumber(first);
    const to = toDayNumber(last);
    const away = today < from ? from - today : today > to ? to - today : 0;
    if (at.side === 'past') return away < 0 ? -away : 10_000 + away;
    if (at.side === 'future') return away > 0 ? away : 10_000 - away;
    if (at.side === 'same') return granuleText(granule).startsWith(yearText(anchor.year)) ? 0 : 1;
    const wrong = (clause === 'past' && away > 0) || (clause === 'future' && away < 0);
    return Math.abs(away) + (wrong ? (at.quarter === undefined ? WRONG_SIDE : WRONG_QUARTER) : 0);
  };
  let best = candidates[0];
  for (const granule of candidates) if (distance(granule) < distance(best!)) best = granule;
  return best;
}
