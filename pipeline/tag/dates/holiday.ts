import { readList } from '../../model/resources.js';
import { toDayNumber, weekdayOf } from './calendar.js';

/** Day number of a holiday in a year. */
export type Holiday = (year: number) => number;

/** All holidays by their lower-case names. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = load();

function load(): Map<string, Holiday> {
  const holidays = new Map<string, Holiday>();
  for (const line of readList('tag/dates/data/holidays.tsv')) {
    const [names = '', rule = ''] = line.split('\t');
    const holiday = parse(rule);
    for (const name of names.split(';')) holidays.set(name, holiday);
  }
  return holidays;
}

function parse(rule: string): Holiday {
  const easterRule = /^easter([+-]\d+)$/.exec(rule);
  if (easterRule) return (year) => easter(year) + Number(easterRule[1]);
  const fixed = /^(\d\d)-(\d\d)$/.exec(rule);
  if (fixed) {
    return (year) => toDayNumber({ year, month: Number(fixed[1]), day: Number(fixed[2]) });
  }
  const nth = /^(\d\d)\/([1-7])#(-?\d)(?:\+(\d))?$/.exec(rule);
  if (!nth) throw new Error(`unknown holiday rule ${rule}`);
  const [month, weekday, count, later] = nth.slice(1).map((text) => Number(text ?? 0));
  return (year) => nthWeekday(year, month!, weekday!, count!) + later!;
}

function nthWeekday(year: number, month: number, weekday: number, n: number): number {
  if (n < 0) {
    const next =
      month === 12
        ? toDayNumber({ year: year + 1, month: 1, day: 1 })
        : toDayNumber({ year, month: month + 1, day: 1 });
    const last = next - 1;
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = toDayNumber({ year, month, day: 1 });
  return first + ((weekday - weekdayOf(first) + 7) % 7) + 7 * (n - 1);
}

/** Day number of Easter Sunday in the Gregorian calendar (Meeus/Jones/Butcher). */
export function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b >> 2;
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = c >> 2;
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  const day = (h + l - 7 * m + 33 * month + 19) % 32;
  return toDayNumber({ year, month, day });
}
