import { type Day, dayText, fromDayNumber, toDayNumber, yearText } from './calendar.js';
import { boundsOf, type Granule, granuleOf } from './granule.js';
import { granuleText, parseGranule } from './granule-text.js';
import { HOLIDAYS } from './holiday.js';
import { inYear, partOf } from './in-year.js';
import { nearestYear, nearWeekend, weekday } from './nearest.js';
import type { Meaning, Period, Point } from './rule.js';
import type { Side } from './tense-token.js';

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
  /** First and last day, `first/last` in EDTF, where they are not those of the value. */
  readonly interval?: string;
  readonly anchor: 'absolute' | 'document' | 'context' | 'period' | 'none';
}

const UNRESOLVED: Resolved = { value: '', anchor: 'none' };

/** Works out the TIMEX3 value of a meaning. Without an anchor a relative point stays unresolved. */
export function resolve(meaning: Meaning, anchors: Anchors): Resolved | undefined {
  if (meaning.value !== undefined) {
    const vague = meaning.interval === undefined && parseGranule(meaning.value) === undefined;
    return { value: meaning.value, anchor: vague ? 'none' : 'absolute' };
  }
  if (meaning.period) return periodAt(meaning.period, anchors);
  const at = meaning.at!;
  if (at.year !== undefined) {
    const granule = inYear(at, at.year);
    return granule && { ...pointValue(at, granule), anchor: 'absolute' };
  }
  const context = at.from === 'context' ? anchors.context : undefined;
  const base = context ?? anchors.document;
  if (!base) return UNRESOLVED;
  const granule = relative(at, base, anchors.side);
  if (granule === 'unknown') return UNRESOLVED;
  if (!granule) return undefined;
  return { ...pointValue(at, granule), anchor: context ? 'context' : 'document' };
}

/** The value of a point; TIMEX3 has none for Ramadan and its like, which are an interval of ISO 8601. */
function pointValue(at: Point, granule: Granule): Pick<Resolved, 'value' | 'interval'> {
  const holiday = at.holiday === undefined ? undefined : HOLIDAYS.get(at.holiday);
  if (holiday?.last && holiday.last(granule.index) > granule.index && !at.within) {
    const about = holiday.approximate ? '~' : '';
    const [first, last] = [granule.index, holiday.last(granule.index)].map((day) =>
      dayText(fromDayNumber(day)),
    );
    return { value: `${first}/${last}`, interval: `${first}${about}/${last}${about}` };
  }
  return { value: granuleText(whole(at, granule)) + (at.time ?? '') };
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

function relative(at: Point, base: Granule, clause: Side): Granule | 'unknown' | undefined {
  const day = boundsOf(base).first;
  if (at.near) return nearWeekend(at, base, day, clause);
  if (at.shift) return shifted(at, base, day);
  if (at.weekday !== undefined && at.nth === undefined) {
    return base.unit === 'D' ? weekday(at, day, clause) : 'unknown';
  }
  if (at.month === undefined && at.day !== undefined) {
    const known = base.unit === 'D' || base.unit === 'W' || base.unit === 'M';
    return known ? inYear({ ...at, month: day.month }, day.year) : 'unknown';
  }
  if (partOf(at) === undefined) {
    return base.unit === 'D' ? base : 'unknown';
  }
  if (at.endMonth !== undefined) return inYear(at, yearOfEnd(at.endMonth, day));
  if (base.unit === 'Y' && at.side && at.from) return inYear(at, day.year + besideYear(at));
  return base.unit === 'Y' || at.fiscal ? inYear(at, day.year) : nearestYear(at, day, clause);
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
