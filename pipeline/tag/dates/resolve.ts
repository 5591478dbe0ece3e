import { type Day, isDay, toDayNumber, weekdayOf, yearText } from './calendar.js';
import { boundsOf, type Granule, granuleOf, granuleText, seasonIndex } from './granule.js';
import type { Meaning, Point } from './rule.js';

/** What a date counts from. */
export interface Anchors {
  /** The document's date, if known to the day, month or year. */
  readonly document: Granule | undefined;
  /** The last time mentioned before the expression. */
  readonly context: Granule | undefined;
  /** Where the clause looks; decides bare weekdays and months. */
  readonly side: 'past' | 'future' | 'unknown';
}

/** A value and what it hangs on; the value is empty when there is nothing to hang it on. */
export interface Resolved {
  readonly value: string;
  readonly anchor: 'absolute' | 'document' | 'context' | 'none';
}

const UNRESOLVED: Resolved = { value: '', anchor: 'none' };

/** Works out the TIMEX3 value of a meaning. Without an anchor a relative point stays unresolved. */
export function resolve(meaning: Meaning, anchors: Anchors): Resolved | undefined {
  if (meaning.value !== undefined) return { value: meaning.value, anchor: 'absolute' };
  const at = meaning.at!;
  if (at.year !== undefined) {
    const granule = inYear(at, at.year);
    return granule && { value: granuleText(granule) + (at.time ?? ''), anchor: 'absolute' };
  }
  const context = at.from === 'context' && anchors.context ? anchors.context : undefined;
  const base = context ?? anchors.document;
  if (!base) return UNRESOLVED;
  const granule = relative(at, base, anchors.side);
  return (
    granule && {
      value: granuleText(granule) + (at.time ?? ''),
      anchor: context ? 'context' : 'document',
    }
  );
}

/** The granule that the fields name in a known year; undefined for a day that does not exist. */
function inYear(at: Point, year: number): Granule | undefined {
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

function relative(at: Point, base: Granule, clause: Anchors['side']): Granule | undefined {
  const day = boundsOf(base).first;
  if (at.shift) {
    const start = granuleOf(day, at.shift.unit);
    const moved = { unit: start.unit, index: start.index + Math.trunc(at.shift.amount) };
    const named = at.month ?? at.quarter ?? at.half ?? at.season;
    return named === undefined ? moved : inYear(at, boundsOf(moved).first.year);
  }
  if (at.weekday !== undefined) return base.unit === 'D' ? weekday(at, day, clause) : undefined;
  if (at.month === undefined && at.day !== undefined) {
    return inYear({ ...at, month: day.month }, day.year);
  }
  return base.unit === 'Y' ? inYear(at, day.year) : nearestYear(at, day, clause);
}

/** The weekday before, on or after the anchor day. */
function weekday(at: Point, anchor: Day, clause: Anchors['side']): Granule {
  const today = toDayNumber(anchor);
  const back = (weekdayOf(today) - at.weekday! + 7) % 7;
  if (at.side === 'past') return { unit: 'D', index: today - (back || 7) };
  if (at.side === 'future') return { unit: 'D', index: today - back + 7 };
  if (at.side === 'same') return { unit: 'D', index: today - weekdayOf(today) + at.weekday! };
  return { unit: 'D', index: clause === 'future' && back > 0 ? today - back + 7 : today - back };
}

/** Of the same month, season or quarter in three years, the one that the words or the clause ask for. */
function nearestYear(at: Point, anchor: Day, clause: Anchors['side']): Granule | undefined {
  const today = toDayNumber(anchor);
  const candidates = [anchor.year - 1, anchor.year, anchor.year + 1]
    .map((year) => inYear(at, year))
    .filter((granule) => granule !== undefined);
  const distance = (granule: Granule): number => {
    const { first, last } = boundsOf(granule);
    const from = toDayNumber(first);
    const to = toDayNumber(last);
    const away = today < from ? from - today : today > to ? to - today : 0;
    if (at.side === 'past') return away < 0 ? -away : 10_000 + away;
    if (at.side === 'future') return away > 0 ? away : 10_000 - away;
    if (at.side === 'same') return granuleText(granule).startsWith(yearText(anchor.year)) ? 0 : 1;
    const penalty = (clause === 'past' && away > 0) || (clause === 'future' && away < 0) ? 120 : 0;
    return Math.abs(away) + penalty;
  };
  let best = candidates[0];
  for (const granule of candidates) if (distance(granule) < distance(best!)) best = granule;
  return best;
}
