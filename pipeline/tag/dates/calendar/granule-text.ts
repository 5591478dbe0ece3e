import type { Unit } from '../notation/rule.js';
import {
  dayText,
  firstMonday,
  fromDayNumber,
  isoWeek,
  pad,
  toDayNumber,
  yearText,
} from './calendar.js';
import { type Granule, MONDAY } from './granule.js';

const SEASONS = ['SP', 'SU', 'FA', 'WI'];

/** What stands for a day of a month that the text does not tell: `2016-03-XX`. */
export const SOME_DAY = '-XX';

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
      return index < 1 ? `BC${pad(1 - index, 4)}` : yearText(index);
    case 'E':
      return pad(index, 3);
    case 'C':
      return index < 0 ? `BC${pad(-index - 1)}` : pad(index);
    case 'L':
      return String(index);
    default:
      return dayText(fromDayNumber(index));
  }
}

/** The granule that a TIMEX3 date value names, its time of day left out; undefined for other values. */
export function parseGranule(value: string): Granule | undefined {
  const date = value.split('T')[0]!;
  if (date.endsWith(SOME_DAY)) return parseGranule(date.slice(0, -SOME_DAY.length));
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
