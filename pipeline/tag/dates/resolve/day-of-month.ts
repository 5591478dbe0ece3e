import { addMonths, type Day, isDay, toDayNumber } from '../calendar/calendar.js';
import type { Granule } from '../calendar/granule.js';
import type { Side } from '../clause/tense-token.js';
import type { Point } from '../notation/rule.js';
import { isOnWeekday } from './nearest.js';

/** Months in which a day that is named with its weekday is looked for, on either side. */
const REACH = 6;
/** Days that a day on the wrong side of the anchor counts as further away. */
const WRONG_SIDE = 100;

/**
 * "The 24th", in the month of the anchor, or in the one after it where the clause looks ahead and the day has gone
 * by; with its weekday ("Tuesday the 14th"), in the nearest month where both agree.
 */
export function dayOfMonth(
  at: Point,
  anchor: Granule,
  first: Day,
  clause: Side,
): Granule | undefined {
  if (at.onWeekday !== undefined) return onWeekday(at, first, clause);
  const gone = anchor.unit === 'D' && clause === 'future' && at.day! < first.day;
  return inMonth(at, first, gone ? 1 : 0);
}

function inMonth(at: Point, from: Day, months: number): Granule | undefined {
  const { year, month } = addMonths({ ...from, day: 1 }, months);
  const day = { year, month, day: at.day! };
  return isDay(day) ? { unit: 'D', index: toDayNumber(day) } : undefined;
}

function onWeekday(at: Point, from: Day, clause: Side): Granule | undefined {
  const today = toDayNumber(from);
  let best: Granule | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let months = -REACH; months <= REACH; months++) {
    const granule = inMonth(at, from, months);
    if (!granule || !isOnWeekday(at, granule)) continue;
    const away = granule.index - today;
    const wrong = (clause === 'past' && away > 0) || (clause === 'future' && away < 0);
    const distance = Math.abs(away) + (wrong ? WRONG_SIDE : 0);
    if (distance < least) [best, least] = [granule, distance];
  }
  return best;
}
