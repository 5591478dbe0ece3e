import type { Point } from '../notation/rule.js';
import { firstMonday, fromDayNumber, isDay, nthWeekday, toDayNumber } from './calendar.js';
import { type Granule, MONDAY } from './granule.js';
import { seasonIndex } from './granule-text.js';
import { HOLIDAYS } from './holiday.js';

/** The granule that the fields name in a known year; undefined for a day that does not exist. */
export function inYear(at: Point, year: number): Granule | undefined {
  if (at.holiday !== undefined) return holidaysIn(at.holiday, year)[0];
  if (at.month !== undefined && at.nth !== undefined) return nthOfMonth(at, year, at.month);
  if (at.month !== undefined && at.day !== undefined) {
    const day = { year, month: at.month, day: at.day };
    return isDay(day) ? { unit: 'D', index: toDayNumber(day) } : undefined;
  }
  if (at.month !== undefined) return { unit: 'M', index: year * 12 + at.month - 1 };
  if (at.week !== undefined) return numberedWeek(at.week, year);
  if (at.quarter !== undefined) return { unit: 'Q', index: year * 4 + at.quarter - 1 };
  if (at.half !== undefined) return { unit: 'H', index: year * 2 + at.half - 1 };
  if (at.season !== undefined) return { unit: 'S', index: year * 4 + seasonIndex(at.season) };
  return { unit: 'Y', index: year };
}

/** The n-th weekday of a month; undefined where the month has only four of them. */
function nthOfMonth({ nth, weekday }: Point, year: number, month: number): Granule | undefined {
  const index = nthWeekday(year, month, weekday!, nth!);
  return fromDayNumber(index).month === month ? { unit: 'D', index } : undefined;
}

/** The ISO week of a number; undefined for week 53 of a year that has 52. */
function numberedWeek(week: number, year: number): Granule | undefined {
  const monday = firstMonday(year) + 7 * (week - 1);
  return monday < firstMonday(year + 1) ? { unit: 'W', index: (monday - MONDAY) / 7 } : undefined;
}

/** The days of a holiday in a year. */
export const holidaysIn = (name: string, year: number): Granule[] =>
  HOLIDAYS.get(name)!
    .days(year)
    .map((index) => ({ unit: 'D', index }));

/** The field that names a part of a year, if any. */
export const partOf = (at: Point): number | string | undefined =>
  at.month ?? at.week ?? at.quarter ?? at.half ?? at.season ?? at.holiday;
