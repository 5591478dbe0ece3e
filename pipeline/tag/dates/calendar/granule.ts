import type { Unit } from '../notation/rule.js';
import { addMonths, type Day, daysInMonth, fromDayNumber, toDayNumber } from './calendar.js';

/**
 * A whole unit of the calendar: the month 2018-06, the week 2018-W24. `index` counts units, so the unit
 * before is `index - 1`: day number, day number of the Monday / 7, year * 12 + month - 1, year, decade.
 */
export interface Granule {
  readonly unit: Unit;
  readonly index: number;
}

/** Day number of Monday 1969-12-29, the Monday from which weeks are counted. */
export const MONDAY = -3;

/** The unit that holds a day. A winter belongs to the year in which it begins. */
export function granuleOf(day: Day, unit: Unit): Granule {
  const { year, month } = day;
  switch (unit) {
    case 'W':
    case 'WE':
      return { unit, index: Math.floor((toDayNumber(day) - MONDAY) / 7) };
    case 'M':
      return { unit, index: year * 12 + month - 1 };
    case 'Q':
      return { unit, index: year * 4 + Math.floor((month - 1) / 3) };
    case 'S':
      return { unit, index: year * 4 + Math.floor((month - 3) / 3) };
    case 'H':
      return { unit, index: year * 2 + (month > 6 ? 1 : 0) };
    case 'Y':
      return { unit, index: year };
    case 'E':
      return { unit, index: Math.floor(year / 10) };
    case 'C':
      return { unit, index: Math.floor(year / 100) };
    case 'L':
      return { unit, index: Math.floor(year / 1000) };
    default:
      return { unit: 'D', index: toDayNumber(day) };
  }
}

/** First and last day of a granule. Seasons are the meteorological ones of the northern hemisphere. */
export function boundsOf({ unit, index }: Granule): { first: Day; last: Day } {
  const months = (start: number, count: number) => {
    const first = { year: Math.floor(start / 12), month: (((start % 12) + 12) % 12) + 1, day: 1 };
    const end = addMonths(first, count - 1);
    return { first, last: { ...end, day: daysInMonth(end.year, end.month) } };
  };
  switch (unit) {
    case 'W':
      return days(index * 7 + MONDAY, 7);
    case 'WE':
      return days(index * 7 + MONDAY + 5, 2);
    case 'M':
      return months(index, 1);
    case 'Q':
      return months(index * 3, 3);
    case 'S':
      return months(index * 3 + 2, 3);
    case 'H':
      return months(index * 6, 6);
    case 'Y':
      return months(index * 12, 12);
    case 'E':
      return months(index * 120, 120);
    case 'C':
      return months(index * 1200, 1200);
    case 'L':
      return months(index * 12000, 12000);
    default:
      return days(index, 1);
  }
}

function days(first: number, count: number): { first: Day; last: Day } {
  return { first: fromDayNumber(first), last: fromDayNumber(first + count - 1) };
}
