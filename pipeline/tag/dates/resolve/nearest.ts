import { type Day, fromDayNumber, toDayNumber, weekdayOf, yearText } from '../calendar/calendar.js';
import { boundsOf, type Granule, granuleOf } from '../calendar/granule.js';
import { granuleText } from '../calendar/granule-text.js';
import { HOLIDAYS } from '../calendar/holiday.js';
import { holidaysIn, inYear } from '../calendar/in-year.js';
import type { Side } from '../clause/tense-token.js';
import type { Point } from '../notation/rule.js';

/** From then on "this weekend" is the coming one, whatever the tense. */
const THURSDAY = 4;

/**
 * On a Saturday or Sunday the weekend of this week; else the last one, unless the clause looks ahead or
 * "this weekend" is not told as past.
 */
export function nearWeekend(at: Point, base: Granule, day: Day, clause: Side): Granule | 'unknown' {
  if (base.unit !== 'D') return 'unknown';
  if (at.shift?.unit === 'W') return nearWeek(day, clause);
  const { unit, index } = granuleOf(day, 'WE');
  const today = weekdayOf(toDayNumber(day));
  const ahead = at.near === 'this' ? clause !== 'past' || today >= THURSDAY : clause === 'future';
  const here = ahead || today > 5;
  return { unit, index: here ? index : index - 1 };
}

/** "For the week": on a Monday the one that has just ended, unless the clause looks ahead. */
function nearWeek(day: Day, clause: Side): Granule {
  const { unit, index } = granuleOf(day, 'W');
  const isMonday = weekdayOf(toDayNumber(day)) === 1;
  return { unit, index: isMonday && clause !== 'future' ? index - 1 : index };
}

/** The weekday before, on or after the anchor day, with the weeks that the words add. */
export function weekday(at: Point, anchor: Day, clause: Side): Granule {
  const { unit, index } = nearWeekday(at, anchor, clause);
  return { unit, index: index + 7 * (at.weeksOn ?? 0) };
}

function nearWeekday(at: Point, anchor: Day, clause: Side): Granule {
  const today = toDayNumber(anchor);
  const back = (weekdayOf(today) - at.weekday! + 7) % 7;
  if (at.side === 'past') return { unit: 'D', index: today - (back || 7) };
  if (at.side === 'future') return { unit: 'D', index: today - back + 7 };
  if (at.side === 'same') {
    const index = today - weekdayOf(today) + at.weekday!;
    return { unit: 'D', index: index < today && clause === 'future' ? index + 7 : index };
  }
  return { unit: 'D', index: clause === 'future' && back > 0 ? today - back + 7 : today - back };
}

/** Whether a day is the weekday that the words name beside it; true when they name none. */
export const isOnWeekday = (at: Point, { unit, index }: Granule): boolean =>
  at.onWeekday === undefined || (unit === 'D' && weekdayOf(index) === at.onWeekday);

/** Days that a candidate on the wrong side of the anchor counts as further away. */
const WRONG_SIDE = 250;
/** The same for a quarter told as ahead that has begun: a report on the last one is also announced ahead. */
const BEGUN_QUARTER = 60;
/** The same for a quarter told as past that has not begun. */
const COMING_QUARTER = 300;

const isRare = ({ holiday }: Point): boolean =>
  holiday !== undefined && HOLIDAYS.get(holiday)!.rare === true;

/** Years in which the one that is meant may lie. */
function yearsAround(at: Point, year: number): number[] {
  const reach = isRare(at) ? 4 : 1;
  return Array.from({ length: 2 * reach + 1 }, (_, i) => year - reach + i);
}

function wrongSide(at: Point, away: number): number {
  if (isRare(at)) return 5000;
  if (at.quarter === undefined) return WRONG_SIDE;
  return away > 0 ? COMING_QUARTER : BEGUN_QUARTER;
}

/** In June, "last May" is the one of the year before; of this year's one would say "in May". */
const isJustOver = (at: Point, away: number): boolean =>
  at.month !== undefined && at.day === undefined && -away <= 31;

/** Whether a range from this day on goes on today: "it runs from 1 June to 30 November". */
function goesOn({ until }: Point, from: number, today: number): boolean {
  if (!until || today < from) return false;
  const { year } = fromDayNumber(from);
  const end = toDayNumber({ year, ...until });
  return today <= (end < from ? toDayNumber({ year: year + 1, ...until }) : end);
}

/** Of the same month, season or quarter in three years, the one that the words or the clause ask for. */
export function nearestYear(
  at: Point,
  anchor: Day,
  clause: Side,
  since = false,
): Granule | undefined {
  const today = toDayNumber(anchor);
  let candidates = yearsAround(at, anchor.year)
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
    if (clause !== 'past' && goesOn(at, from, today)) return 0;
    if (at.side === 'past') return away < 0 && !isJustOver(at, away) ? -away : 10_000 + away;
    if (at.side === 'future') return away > 0 ? away : 10_000 - away;
    if (at.side === 'same') return granuleText(granule).startsWith(yearText(anchor.year)) ? 0 : 1;
    if (since && away > 0) return 10_000 + away;
    const wrong = (clause === 'past' && away > 0) || (clause === 'future' && away < 0);
    return Math.abs(away) + (wrong ? wrongSide(at, away) : 0);
  };
  let best = candidates[0];
  for (const granule of candidates) if (distance(granule) < distance(best!)) best = granule;
  return best;
}
