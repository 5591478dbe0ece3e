import {
  addMonths,
  type Day,
  daysInMonth,
  dayText,
  firstMonday,
  fromDayNumber,
  isoWeek,
  pad,
  toDayNumber,
  yearText,
} from './calendar.js';
import type { Unit } from './rule.js';

/**
 * A whole unit of the calendar: the month 2018-06, the week 2018-W24. `index` counts units, so the unit
 * before is `index - 1`: day number, day number of the Monday / 7, year * 12 + month - 1, year, decade.
 */
export interface Granule {
  readonly unit: Unit;
  readonly index: number;
}

const SEASONS = ['SP', 'SU', 'FA', 'WI'];
/** Day number of Monday 1969-12-29, the Monday from which weeks are counted. */
const MONDAY = -3;

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

/** TIMEX3 value of a granule. */
export function granuleText({ unit, index }: Granule): string {
  switch (unit) {
    case 'W':
    case 'WE': {
      const { year, week } = isoWeek(index * 7 + MONDAY);
      return `${yearText(year)}-W${pad(week)}${unit === 'WE' ? '-WE' : ''}`;
    }
    case 'M':
      return `${yearText(Math.floor(index / 12))}-${pad((((index % 12) + 12) % 12) + 1)}`;
    case 'Q':
      return `${yearText(Math.floor(index / 4))}-Q${(((index % 4) + 4) % 4) + 1}`;
    case 'S':
      return `${yearText(Math.floor(index / 4))}-${SEASONS[((index % 4) + 4) % 4]!}`;
    case 'H':
      return `${yearText(Math.floor(index / 2))}-H${(((index % 2) + 2) % 2) + 1}`;
    case 'Y':
      return yearText(index);
    case 'E':
      return pad(index, 3);
    case 'C':
      return pad(index);
    case 'L':
      return String(index);
    default:
      return dayText(fromDayNumber(index));
  }
}

/** The granule that a TIMEX3 date value names, its time of day left out; undefined for other values. */
export function parseGranule(value: string): Granule | undefined {
  const date = value.split('T')[0]!;
  if (date.startsWith('BC')) return parseBeforeChrist(date.slice(2));
  const match =
    /^(-?\d{4})(?:-(?:(\d\d)(?:-(\d\d))?|W(\d\d)(-WE)?|Q(\d)|H(\d)|(SP|SU|FA|WI)))?$/.exec(date);
  if (!match) return parseCentury(date);
  const year = Number(match[1]);
  const [, , month, day, week, weekend, quarter, half, season] = match;
  if (day)
    return { unit: 'D', index: toDayNumber({ year, month: Number(month), day: Number(day) }) };
  if (month) return { unit: 'M', index: year * 12 + Number(month) - 1 };
  if (week) {
    const monday = firstMonday(year) + 7 * (Number(week) - 1);
    return { unit: weekend ? 'WE' : 'W', index: Math.floor((monday - MONDAY) / 7) };
  }
  if (quarter) return { unit: 'Q', index: year * 4 + Number(quarter) - 1 };
  if (half) return { unit: 'H', index: year * 2 + Number(half) - 1 };
  if (season) return { unit: 'S', index: year * 4 + seasonIndex(season) };
  return { unit: 'Y', index: year };
}

/** `BC0390` is the astronomical year -389, `BC04` the century from -499 to -400. */
function parseBeforeChrist(digits: string): Granule | undefined {
  if (!/^(?:\d{4}|\d\d)$/.test(digits)) return undefined;
  const n = Number(digits);
  return digits.length === 4 ? { unit: 'Y', index: 1 - n } : { unit: 'C', index: -n - 1 };
}

function parseCentury(date: string): Granule | undefined {
  const match = /^(\d+)(X*)$/.exec(date);
  if (!match) return undefined;
  const units: Record<number, Unit> = { 1: 'L', 2: 'C', 3: 'E' };
  const unit = units[match[1]!.length];
  return unit && match[1]!.length + match[2]!.length <= 4
    ? { unit, index: Number(match[1]) }
    : undefined;
}

/** Place of a season in its year, spring first. */
export function seasonIndex(code: string): number {
  return SEASONS.indexOf(code);
}
